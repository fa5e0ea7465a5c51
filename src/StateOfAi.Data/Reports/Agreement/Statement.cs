using System.Reflection;

namespace StateOfAi.Data;

/// <summary>A number, date, period, word of a list or other row that a row states, with the name of the property that holds it.</summary>
internal readonly record struct Statement(string Name, object Value)
{
    /// <summary>What the row states in its own properties and with its milestones; what it leaves out, and texts, are not among them.</summary>
    internal static IReadOnlyList<Statement> Of(Row row) =>
    [
        .. from property in row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
           where property.SetMethod is not null && property.DeclaringType != typeof(Row)
           let value = property.GetValue(row)
           where value is Figure or PartialDate or TimePeriod or Enum or Row
           select new Statement(property.Name, value),
        .. MilestonesOf(row).Select(milestone => new Statement(milestone.What, milestone.Date)),
    ];

    /// <summary>Whether both can be true: bounds overlap, dates and periods share a day, words and rows are the same.</summary>
    internal static bool CanBothHold(object one, object other) => (one, other) switch
    {
        (Figure left, Figure right) => left.Unit == right.Unit && left.CompareWith(right) is FigureComparison.Equal or FigureComparison.Unknown,
        (PartialDate left, PartialDate right) => !left.IsSurelyBefore(right) && !right.IsSurelyBefore(left),
        (TimePeriod left, TimePeriod right) => left.Overlaps(right),
        (Enum, Enum) => one.Equals(other) || IsOpen(one) || IsOpen(other),
        _ => one.Equals(other),
    };

    /// <summary>Whether a date or a period tells less about when than another does.</summary>
    internal static bool IsVaguer(object one, object other) => DaysOf(one) is { } days && DaysOf(other) is { } others && days > others;

    /// <summary>How many days a date may be, or a period covers; <see langword="null"/> for everything else.</summary>
    internal static int? DaysOf(object value) => value switch
    {
        PartialDate date => NodaTime.Period.DaysBetween(date.Start, date.End),
        TimePeriod period => NodaTime.Period.DaysBetween(period.Start, period.End),
        _ => null,
    };

    private static IEnumerable<Milestone> MilestonesOf(Row row) => row switch
    {
        Organization organization => organization.Milestones,
        Product product => product.Milestones,
        _ => [],
    };

    // The first word of a list is the one that says nothing more, wherever a list has such a word.
    private static bool IsOpen(object word) => word.ToString() is "Unspecified" or "Other";
}
