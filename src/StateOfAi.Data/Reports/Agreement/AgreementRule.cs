namespace StateOfAi.Data;

/// <summary>
/// Two statements of the data about one thing agree, or are tied by a conflict: a row of a dataset contradicts no row of a report and knows no
/// less than it, or than the errata on it; a list of organizations, chips or products repeats no date that an erratum corrects.
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
        ILookup<Type, Row> ofReports = _rows.Where(row => row.Dataset is null && row.HousesFacts).ToLookup(row => row.GetType());
        foreach (Row row in _rows.Where(row => row.HousesFacts))
        {
            Row[] others = row.Dataset is null ? [] : [.. ofReports[row.GetType()].Where(other => SameThing.Are(row, other) && !AreTied(row, other))];
            foreach (string message in others.SelectMany(other => Against(row, other)).Concat(AgainstErrata(row, others)).Concat(AgainstFacts(row)))
                yield return (row, message);
        }

        foreach (Acquisition deal in _rows.OfType<Acquisition>())
        {
            if (ParentProblem(deal) is { } message)
                yield return (deal, message);
        }
    }

    private static IEnumerable<string> Against(Row row, Row other)
    {
        Dictionary<string, object> stated = Statement.Of(row).ToDictionary(statement => statement.Name, statement => statement.Value);
        foreach (Statement theirs in Statement.Of(other))
        {
            if (!stated.TryGetValue(theirs.Name, out object? ours))
            {
                if (theirs.Value is Figure or PartialDate)
                    yield return $"{theirs.Name} is left out, and {other.Id} says {theirs.Value}";
            }
            else if (!Statement.CanBothHold(ours, theirs.Value))
                yield return $"{theirs.Name} is {Shown(ours)}, and {Shown(theirs.Value)} in {other.Id}";
            else if (Statement.IsVaguer(ours, theirs.Value))
                yield return $"{theirs.Name} is {ours}, and {other.Id} knows it is {theirs.Value}";
        }
    }

    /// <summary>What the errata on the rows of the report know, a row beside them knows.</summary>
    private IEnumerable<string> AgainstErrata(Row row, IEnumerable<Row> others)
    {
        if (row.Dataset is null && row is not (Organization or Chip or Product or Person))
            yield break;
        Statement[] stated = [.. Statement.Of(row)];
        foreach (Erratum erratum in others.Append(row).SelectMany(other => other.Provenance.Errata).Distinct().Where(erratum => !AreTied(row, erratum.Fact)))
        {
            if (erratum.CorrectPeriod is { } when && (row.Dataset is not null || Array.Exists(stated, IsTime)) && !Array.Exists(stated, statement => IsWithin(statement.Value, when)))
                yield return $"{erratum.Id} says {when}, which no date of the row is";
            if (erratum.Correct is { } figure && stated.Where(statement => statement.Value is Figure own && own.Unit == figure.Unit).ToArray() is { Length: > 0 } figures
                && !Array.Exists(figures, statement => Statement.CanBothHold(statement.Value, figure)))
                yield return $"{erratum.Id} says {figure}, which no figure of the row is";
        }
    }

    /// <summary>A dataset's figure that names the fact of a report says what the report's row of that fact does.</summary>
    private IEnumerable<string> AgainstFacts(Row row)
    {
        if (row is not IObserved { Value: { } value } observed || row.Dataset is null)
            yield break;
        foreach (Fact fact in row.Provenance.Facts)
        {
            (Row Row, IObserved Observed)[] homes = [.. fact.Rows.Where(home => home.Dataset is null).Select(home => (home, (home as IObserved)!)).Where(home => home.Item2?.Value?.Unit == value.Unit)];
            if (homes.Length > 0 && !Array.Exists(homes, home => AreTied(row, home.Row) || AreTied(row, fact)
                || (Statement.CanBothHold(home.Observed.Value!, value) && (home.Observed.Period is null || observed.Period is null || home.Observed.Period.Overlaps(observed.Period)))))
                yield return $"says {value} in {observed.Period}, and {string.Join(" and ", homes.Select(home => $"{home.Row.Id} {home.Observed.Value} in {home.Observed.Period}"))}";
        }
    }

    /// <summary>What was bought belongs to its buyer, or to an organization that belongs to it; what was not bought does not.</summary>
    private static string? ParentProblem(Acquisition deal)
    {
        bool belongs = Ancestors(deal.Target).Contains(deal.Acquirer);
        return deal.Stage switch
        {
            DealStage.Completed when !belongs => $"was completed, and {deal.Acquirer.Id} is not the parent of {deal.Target.Id}",
            DealStage.Blocked when belongs => $"was blocked, and {deal.Acquirer.Id} is the parent of {deal.Target.Id}",
            _ => null,
        };
    }

    private static IEnumerable<Organization> Ancestors(Organization organization)
    {
        var seen = new HashSet<Organization>();
        for (Organization? parent = organization.Parent; parent is not null && seen.Add(parent); parent = parent.Parent)
            yield return parent;
    }

    private static bool IsTime(Statement statement) => Statement.DaysOf(statement.Value) is not null;

    private static bool IsWithin(object value, TimePeriod when) => value switch
    {
        PartialDate date => when.Start <= date.Start && date.End <= when.End,
        TimePeriod period => when.Contains(period) || period == when,
        _ => false,
    };

    private bool AreTied(Row one, Row other) => ConflictsOf(one).Intersect(ConflictsOf(other)).Any();

    private IEnumerable<Conflict> ConflictsOf(Row row) => row.Provenance.FactIds.Append(row.Id).SelectMany(id => _conflicts[id]);

    private static string Shown(object value) => value is Row row ? row.Id : value.ToString()!;
}
