using NodaTime;

namespace StateOfAi.Data;

/// <summary>
/// A number, date, period, word of a list or other row that a row states, with the field that holds it as the data files name it.
/// </summary>
internal readonly struct Statement(string field, object value)
{
    internal string Field { get; } = field;

    internal object Value { get; } = value;

    /// <summary>Whether it is a date or a period.</summary>
    internal bool IsTime => Days is not null;

    /// <summary>
    /// Whether it stays so once it is so: parties and the days on which something happened do, statuses and sizes do not.
    /// </summary>
    internal bool IsLasting => Value is PartialDate or Row && Field is not ("statusAsOf" or "openAsOf");

    private (LocalDate First, LocalDate Last)? Days => DaysOf(Value);

    /// <summary>
    /// What the row states in its own properties, in its details and with its milestones. Texts and absent values are not among them, nor
    /// is the measure: that tells which statement it is, and is none itself.
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

    /// <summary>Whether it is a time, and all of it lies within another.</summary>
    internal bool IsWithin(object time) =>
        Days is { } days && DaysOf(time) is { } others && others.First <= days.First && days.Last <= others.Last;

    /// <summary>Whether it is a time that begins after a date.</summary>
    internal bool IsAfter(PartialDate date) => Days is { } days && days.First > date.End;

    /// <summary>Whether it tells less about when something was than another does.</summary>
    internal bool IsVaguerThan(Statement other) =>
        Days is { } days && other.Days is { } others
            && Period.DaysBetween(days.First, days.Last) > Period.DaysBetween(others.First, others.Last);

    /// <summary>Whether both can be true: bounds overlap, dates and periods share a day, words and rows are the same.</summary>
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

    // Money that was raised was announced, too.
    private static bool IsOpen(object word) => word is FundingStatus.Announced || word.ToString() is "Unspecified";
}
