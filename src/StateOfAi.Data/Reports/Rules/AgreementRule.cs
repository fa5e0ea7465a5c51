namespace StateOfAi.Data;

/// <summary>
/// Checks that two statements about the same thing agree, or that a conflict names the field in which they differ: a row of a dataset may
/// not contradict a row of a report about the same thing, nor say less than that row or its errata; the tables of organizations, chips and
/// products may not repeat a date that an erratum corrects; acquisitions and clusters must match the owners of organizations.
/// </summary>
internal sealed class AgreementRule
{
    // The fields of a row with one figure and one period, and of what an erratum corrects.
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

    /// <summary>Each row that disagrees, with what it should agree with.</summary>
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

    /// <param name="ours">What the row states; its value is <see langword="null"/> if it states nothing.</param>
    /// <param name="theirs">What the other row states in the same field.</param>
    /// <param name="id">The id of the other row.</param>
    private static string? Problem(Statement ours, Statement theirs, string id) => ours.Value switch
    {
        null => theirs.Value is Figure or PartialDate ? $"'{theirs.Field}' is missing, but {id} has {theirs.Value}" : null,
        _ when !Statement.CanBothHold(ours.Value, theirs.Value) =>
            $"'{theirs.Field}' is {Shown(ours.Value)}, but {Shown(theirs.Value)} in {id}",
        _ when ours.IsVaguerThan(theirs) => $"'{theirs.Field}' is {ours.Value}, but {id} has {theirs.Value}",
        _ => null,
    };

    /// <summary>Checks that the row has the single figure of a row of another type, for the same time.</summary>
    private IEnumerable<string> FigureProblems(Row row, IReadOnlyList<Statement> stated, Row other, IObserved theirs)
    {
        if (theirs.Value is { } value && !stated.Any(ours => ours.Value is Figure && Statement.CanBothHold(ours.Value, value))
            && !AreTied(row, other, OfFigure))
            yield return $"no figure of the row is {value}, the value in {other.Id}";
        if (theirs.Period is { } period && !stated.Any(ours => ours.IsTime && Statement.CanBothHold(ours.Value, period))
            && !AreTied(row, other, OfPeriod))
            yield return $"no date of the row is in {period}, the period in {other.Id}";
    }

    /// <summary>Checks that a row matches the errata of the related rows of the report.</summary>
    private IEnumerable<string> AgainstErrata(Row row, Row[] others)
    {
        // A prediction has the period of its edition, whatever is wrong with its outcome.
        if (row is GradedPrediction || (row.Dataset is null && row is not (Organization or Chip or Product)))
            yield break;
        Statement[] stated = [.. Statement.Of(row)];
        foreach (Erratum erratum in others.Append(row).SelectMany(other => other.Provenance.Errata).Distinct())
        {
            bool hasTime = row.Dataset is not null || Array.Exists(stated, ours => ours.IsTime);
            if (erratum.CorrectPeriod is { } when && hasTime && !Array.Exists(stated, ours => ours.IsWithin(when))
                && !AreTied(row, erratum.Fact, OfPeriod))
                yield return $"no date of the row is {when}, the correct one according to {erratum.Id}";
            Statement[] figures = erratum.Correct is { } correct
                ? Array.FindAll(stated, ours => ours.Value is Figure own && own.Unit == correct.Unit)
                : [];
            if (figures.Length > 0 && !Array.Exists(figures, ours => Statement.CanBothHold(ours.Value, erratum.Correct!))
                && !AreTied(row, erratum.Fact, OfFigure))
                yield return $"no figure of the row is {erratum.Correct}, the correct one according to {erratum.Id}";
        }
    }

    /// <summary>The time at which a row's values apply, if they may change over time.</summary>
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
