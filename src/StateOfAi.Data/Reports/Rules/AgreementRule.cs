namespace StateOfAi.Data;

/// <summary>
/// Two statements of the data about one thing agree, or are tied by a conflict on the field in which they differ: a row of a dataset
/// contradicts no row of a report about the same thing and knows no less than it or the errata on it, the lists of organizations, chips and
/// products repeat no date that an erratum corrects, and purchases and clusters fit the owners of organizations.
/// </summary>
internal sealed class AgreementRule
{
    // The fields of what is one figure of one period, and of what an erratum corrects.
    private const string OfFigure = "value";
    private const string OfPeriod = "period";

    private static readonly object Always = new();

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
            foreach (string message in others.SelectMany(other => Against(row, other)).Concat(AgainstErrata(row, others)))
                yield return (row, message);
            if (Owners.Problem(row) is { } problem)
                yield return (row, problem);
        }
    }

    private IEnumerable<string> Against(Row row, Row other)
    {
        IReadOnlyList<Statement> stated = Statement.Of(row);
        if (row.GetType() != other.GetType())
            return other is IObserved figure ? FigureProblems(row, stated, other, figure) : [];
        bool isOfOneMoment = Statement.CanBothHold(MomentOf(row), MomentOf(other));
        return Statement.Of(other)
            .Where(theirs =>
                (isOfOneMoment || theirs.IsLasting) && !(theirs.Value is PartialDate && stated.Any(ours => ours.IsWithin(theirs.Value))))
            .Where(theirs => !AreTied(row, other, theirs.Field))
            .Select(theirs => Problem(stated.FirstOrDefault(ours => ours.Field == theirs.Field), theirs, other.Id)).OfType<string>();
    }

    /// <param name="ours">What the row states; its value is <see langword="null"/> where it states nothing.</param>
    /// <param name="theirs">What the other row states in the same field.</param>
    /// <param name="id">The id of the other row.</param>
    private static string? Problem(Statement ours, Statement theirs, string id) => ours.Value switch
    {
        null => theirs.Value is Figure or PartialDate ? $"'{theirs.Field}' is left out, and {id} has {theirs.Value}" : null,
        _ when !Statement.CanBothHold(ours.Value, theirs.Value) =>
            $"'{theirs.Field}' is {Shown(ours.Value)}, and {Shown(theirs.Value)} in {id}",
        _ when ours.IsVaguerThan(theirs) => $"'{theirs.Field}' is {ours.Value}, and {id} has {theirs.Value}",
        _ => null,
    };

    /// <summary>What a row of another type says as its one figure, the row says in one of its own, for the same time.</summary>
    private IEnumerable<string> FigureProblems(Row row, IReadOnlyList<Statement> stated, Row other, IObserved theirs)
    {
        if (theirs.Value is { } value && !stated.Any(ours => ours.Value is Figure && Statement.CanBothHold(ours.Value, value))
            && !AreTied(row, other, OfFigure))
            yield return $"no figure of the row is {value}, as {other.Id} says";
        if (theirs.Period is { } period && !stated.Any(ours => ours.IsTime && Statement.CanBothHold(ours.Value, period))
            && !AreTied(row, other, OfPeriod))
            yield return $"no date of the row is in {period}, as {other.Id} says";
    }

    /// <summary>What the errata on the rows of the report know, a row beside them knows.</summary>
    private IEnumerable<string> AgainstErrata(Row row, Row[] others)
    {
        // A prediction has the time of its edition, whatever is amiss with what came of it.
        if (row is GradedPrediction || (row.Dataset is null && row is not (Organization or Chip or Product)))
            yield break;
        Statement[] stated = [.. Statement.Of(row)];
        foreach (Erratum erratum in others.Append(row).SelectMany(other => other.Provenance.Errata).Distinct())
        {
            bool hasTime = row.Dataset is not null || Array.Exists(stated, ours => ours.IsTime);
            if (erratum.CorrectPeriod is { } when && hasTime && !Array.Exists(stated, ours => ours.IsWithin(when))
                && !AreTied(row, erratum.Fact, OfPeriod))
                yield return $"{erratum.Id} says {when}, which no date of the row is";
            Statement[] figures = erratum.Correct is { } correct
                ? Array.FindAll(stated, ours => ours.Value is Figure own && own.Unit == correct.Unit)
                : [];
            if (figures.Length > 0 && !Array.Exists(figures, ours => Statement.CanBothHold(ours.Value, erratum.Correct!))
                && !AreTied(row, erratum.Fact, OfFigure))
                yield return $"{erratum.Id} says {erratum.Correct}, which no figure of the row is";
        }
    }

    /// <summary>When what a row says held, where it may be otherwise at another time.</summary>
    private static object MomentOf(Row row) => row switch
    {
        LegalMatter matter => matter.StatusAsOf,
        ComputeCluster { Period: { } period } => period,
        _ => Always,
    };

    private bool AreTied(Row one, Row other, string field) =>
        ConflictsOf(one).Intersect(ConflictsOf(other)).Any(conflict => conflict.Fields.Contains(field, StringComparer.Ordinal));

    private IEnumerable<Conflict> ConflictsOf(Row row) => row.Provenance.FactIds.Append(row.Id).SelectMany(id => _conflicts[id]);

    private static string Shown(object value) => value is Row row ? row.Id : value.ToString()!;
}
