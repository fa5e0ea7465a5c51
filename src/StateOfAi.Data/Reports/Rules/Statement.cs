using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// A number, date, period, enumeration value or other row that a row states, with the field's name in data files.
/// </summary>
internal readonly struct Statement(string field, object value)
{
    internal string Field { get; } = field;

    internal object Value { get; } = value;

    /// <summary>Whether it is a date or a period.</summary>
    internal bool IsTime => Days is not null;

    /// <summary>
    /// Whether it never changes once true: parties and dates of events do not; statuses and sizes do.
    /// </summary>
    internal bool IsLasting => Value is PartialDate or Row && Field is not ("statusAsOf" or "openAsOf");

    private (LocalDate First, LocalDate Last)? Days => DaysOf(Value);

    /// <summary>
    /// What the row states in its properties, details and milestones, except texts and missing values. The measure is also left out: it
    /// says which statement this is rather than stating anything.
    /// </summary>
    internal static IReadOnlyList<Statement> Of(Row row) =>
    [
        .. from field in row.FieldTable.Select((field, i) => (field.Name, Value: row.ValueOf(i)))
           where field.Name is not "measure" && field.Value is Figure or PartialDate or TimePeriod or Enum or Row
           select new Statement(field.Name, field.Value),
        .. from detail in row.Details
           where detail.Value is Figure or PartialDate or TimePeriod
           select new Statement(detail.Name, detail.Value!),
        .. MilestonesOf(row).Select(milestone => new Statement(milestone.What, milestone.Date)),
    ];

    /// <summary>Whether it is a time that lies entirely within another.</summary>
    internal bool IsWithin(object time) =>
        Days is { } days && DaysOf(time) is { } others && others.First <= days.First && days.Last <= others.Last;

    /// <summary>Whether it is a time that begins after a date.</summary>
    internal bool IsAfter(PartialDate date) => Days is { } days && days.First > date.End;

    /// <summary>Whether it says less precisely than another when something was.</summary>
    internal bool IsVaguerThan(Statement other) =>
        Days is { } days && other.Days is { } others
            && Period.DaysBetween(days.First, days.Last) > Period.DaysBetween(others.First, others.Last);

    /// <summary>Whether both can be true: bounds overlap, dates and periods share a day, words and rows are equal.</summary>
    internal static bool CanBothHold(object one, object other) => (one, other) switch
    {
        (Figure left, Figure right) => left.Unit == right.Unit && left.CompareWith(right) is 0 or null,
        (Enum, Enum) => one.Equals(other) || IsOpen(one) || IsOpen(other),
        _ when DaysOf(one) is { } days && DaysOf(other) is { } others => days.First <= others.Last && others.First <= days.Last,
        _ => one.Equals(other),
    };

    private static (LocalDate First, LocalDate Last)? DaysOf(object value) => value switch
    {
        PartialDate date => (date.Start, date.End),
        TimePeriod period => (period.Start, period.End),
        _ => null,
    };

    private static IEnumerable<Milestone> MilestonesOf(Row row) => row switch
    {
        Organization organization => organization.Milestones,
        Product product => product.Milestones,
        _ => [],
    };

    // Money that was raised was also announced.
    private static bool IsOpen(object word) => word is FundingStatus.Announced || word.ToString() is "Unspecified";
}
