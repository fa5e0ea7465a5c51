namespace StateOfAi.Data;

/// <summary>
/// Two statements of the data about one thing agree, or are tied by a conflict: a row of a dataset contradicts no row of a report about the same thing, and knows no less
/// than it or the errata on it; the lists of organizations, chips and products repeat no date that an erratum corrects; what was bought belongs to its buyer.
/// </summary>
internal sealed class AgreementRule
{
    private readonly IReadOnlyList<Row> _rows;
    private readonly ILookup<string, Conflict> _conflicts;

    /// <param name="rows">All rows of the data.</param>
    internal AgreementRule(IReadOnlyList<Row> rows)
    {
        _rows = rows;
        _conflicts = rows.OfType<Conflict>().SelectMany(conflict => conflict.PartIds, (conflict, id) => (conflict, id))
            .ToLookup(pair => pair.id, pair => pair.conflict, StringComparer.Ordinal);
    }

    /// <summary>Each row that does not agree, with what it should agree with.</summary>
    internal IEnumerable<(Row Row, string Message)> Check()
    {
        Row[] ofReports = [.. _rows.Where(row => row.Dataset is null && row.HousesFacts)];
        foreach (Row row in _rows.Where(row => row.HousesFacts))
        {
            Row[] others = row.Dataset is null ? [] : [.. ofReports.Where(other => SameThing.Are(row, other))];
            foreach (string message in others.Where(other => !AreTied(row, other)).SelectMany(other => Against(row, other)).Concat(AgainstErrata(row, others)))
                yield return (row, message);
            if (row is ComputeCluster cluster && OperatorProblem(cluster) is { } strange)
                yield return (cluster, strange);
            if (row is Acquisition deal && ParentProblem(deal) is { } problem)
                yield return (deal, problem);
        }
    }

    private static IEnumerable<string> Against(Row row, Row other)
    {
        if (row.GetType() != other.GetType())
            return other is IObserved theirs && FigureProblem(row, theirs, other.Id) is { } problem ? [problem] : [];
        Dictionary<string, Statement> stated = Statement.Of(row).ToDictionary(statement => statement.Name);
        bool isOfOneMoment = Statement.CanBothHold(MomentOf(row), MomentOf(other));
        return Statement.Of(other).Where(theirs => (isOfOneMoment || theirs.IsLasting) && !(theirs.Value is PartialDate && stated.Values.Any(ours => ours.IsWithin(theirs.Value))))
            .Select(theirs => Problem(stated.GetValueOrDefault(theirs.Name), theirs, other.Id)).OfType<string>();
    }

    /// <param name="ours">What the row states; its value is <see langword="null"/> where it states nothing.</param>
    /// <param name="theirs">What the other row states under the same name.</param>
    /// <param name="id">The id of the other row.</param>
    private static string? Problem(Statement ours, Statement theirs, string id) => ours.Value switch
    {
        null => theirs.Value is Figure or PartialDate ? $"{theirs.Name} is left out, and {id} says {theirs.Value}" : null,
        _ when !Statement.CanBothHold(ours.Value, theirs.Value) => $"{theirs.Name} is {Shown(ours.Value)}, and {Shown(theirs.Value)} in {id}",
        _ when ours.IsVaguerThan(theirs) => $"{theirs.Name} is {ours.Value}, and {id} knows that it is {theirs.Value}",
        _ => null,
    };

    /// <summary>What a row of another type says as its one figure, the row says in one of its own, for the same time.</summary>
    private static string? FigureProblem(Row row, IObserved theirs, string id)
    {
        IReadOnlyList<Statement> stated = Statement.Of(row);
        bool isOfOneTime = theirs.Period is null || stated.Any(ours => ours.IsTime && Statement.CanBothHold(ours.Value, theirs.Period));
        bool isSaid = theirs.Value is null || stated.Any(ours => ours.Value is Figure && Statement.CanBothHold(ours.Value, theirs.Value));
        return isOfOneTime && isSaid ? null : $"no figure of the row is {theirs.Value} in {theirs.Period}, as {id} says";
    }

    /// <summary>What the errata on the rows of the report know, a row beside them knows.</summary>
    private IEnumerable<string> AgainstErrata(Row row, Row[] others)
    {
        // A prediction has the time of its edition, whatever is amiss with what came of it.
        if (row is GradedPrediction || (row.Dataset is null && row is not (Organization or Chip or Product)))
            yield break;
        Statement[] stated = [.. Statement.Of(row)];
        foreach (Erratum erratum in others.Append(row).SelectMany(other => other.Provenance.Errata).Distinct().Where(erratum => !AreTied(row, erratum.Fact)))
        {
            if (erratum.CorrectPeriod is { } when && (row.Dataset is not null || Array.Exists(stated, statement => statement.IsTime)) && !Array.Exists(stated, statement => statement.IsWithin(when)))
                yield return $"{erratum.Id} says {when}, which no date of the row is";
            Statement[] figures = erratum.Correct is { } correct ? Array.FindAll(stated, statement => statement.Value is Figure own && own.Unit == correct.Unit) : [];
            if (figures.Length > 0 && !Array.Exists(figures, statement => Statement.CanBothHold(statement.Value, erratum.Correct!)))
                yield return $"{erratum.Id} says {erratum.Correct}, which no figure of the row is";
        }
    }

    /// <summary>What was bought belongs to its buyer, or to an organization that belongs to it; what was not bought does not.</summary>
    private static string? ParentProblem(Acquisition deal)
    {
        bool belongs = Ancestors(deal.Target).Contains(deal.Acquirer);
        return deal.Stage switch
        {
            DealStage.Completed when !belongs => $"was completed, and {deal.Acquirer.Id} is no parent of {deal.Target.Id}",
            DealStage.Blocked when belongs => $"was blocked, and {deal.Acquirer.Id} is a parent of {deal.Target.Id}",
            _ => null,
        };
    }

    /// <summary>A cluster that a dataset and a report both have is run by the same organization, or by one that belongs to it.</summary>
    private static string? OperatorProblem(ComputeCluster cluster)
    {
        if (cluster.ReportRow is not ComputeCluster { Operators: [_, ..] theirs } other || cluster.Operators is not [_, ..] ours || Meet(ours, theirs) || Meet(theirs, ours))
            return null;
        return $"is run by {string.Join(", ", ours.Select(one => one.Id))}, and {other.Id} by {string.Join(", ", theirs.Select(one => one.Id))}";

        static bool Meet(IEnumerable<Organization> some, IEnumerable<Organization> others) => some.SelectMany(one => Ancestors(one).Prepend(one)).Intersect(others).Any();
    }

    private static IEnumerable<Organization> Ancestors(Organization organization)
    {
        var seen = new HashSet<Organization>();
        for (Organization? parent = organization.Parent; parent is not null && seen.Add(parent); parent = parent.Parent)
            yield return parent;
    }

    /// <summary>When what a row says held, where it may be otherwise at another time.</summary>
    private static object MomentOf(Row row) => row switch
    {
        LegalMatter matter => matter.StatusAsOf,
        ComputeCluster { Period: { } period } => period,
        _ => Always,
    };

    private static readonly object Always = new();

    private bool AreTied(Row one, Row other) => ConflictsOf(one).Intersect(ConflictsOf(other)).Any();

    private IEnumerable<Conflict> ConflictsOf(Row row) => row.Provenance.FactIds.Append(row.Id).SelectMany(id => _conflicts[id]);

    private static string Shown(object value) => value is Row row ? row.Id : value.ToString()!;
}
