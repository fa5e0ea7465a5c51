using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The order of the values of a column: numbers by size within their unit, periods and dates by time, other values by their own order.
/// </summary>
/// <param name="descending">Whether the largest comes first. Missing and unknown values come last either way.</param>
internal sealed class CellOrder(bool descending) : IComparer<object?>
{
    private const int Unordered = 3, Unknown = 4, Missing = 5;

    public int Compare(object? x, object? y)
    {
        (int rank, string unit, IComparable? key) = KeyOf(x);
        (int otherRank, string otherUnit, IComparable? other) = KeyOf(y);
        int order = rank != otherRank ? rank.CompareTo(otherRank) : string.CompareOrdinal(unit, otherUnit);
        if (order != 0 || key is null)
            return order;
        order = key.GetType() == other!.GetType() && key is not string
            ? key.CompareTo(other)
            : string.CompareOrdinal(key.ToString(), other.ToString());
        return descending ? -order : order;
    }

    private static (int Rank, string Unit, IComparable? Key) KeyOf(object? value) => value switch
    {
        null => (Missing, "", null),
        bool flag => (0, "", flag),
        Enum name => (0, "", Convert.ToDouble(name, CultureInfo.InvariantCulture)),
        TimePeriod period => (1, "", (period.Start, period.End)),
        PartialDate date => (1, "", (date.Start, date.End)),
        _ when SizeOf(value) is { } size => (2, CellNumber.Of(value)?.Unit?.Code ?? "", size),
        _ when CellNumber.Of(value) is not null => (Unknown, "", null),
        IComparable comparable => (Unordered, "", comparable),
        _ => (Unordered, "", CellText.Of(value)),
    };

    /// <summary>The number, or the midpoint of its bounds, or its only bound.</summary>
    private static double? SizeOf(object value)
    {
        (double? lower, double? number, double? upper) = CellNumber.Ends(value);
        return number ?? (lower + upper) / 2 ?? lower ?? upper;
    }
}
