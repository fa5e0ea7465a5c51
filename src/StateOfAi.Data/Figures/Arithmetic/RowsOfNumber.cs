namespace StateOfAi.Data;

/// <summary>
/// The rows that a sum, mean or quantile was computed from. They decide whether it can be compared with that of other rows.
/// </summary>
internal sealed class RowsOfNumber : IBasis
{
    private readonly AddedRows _rows;
    private readonly bool _isSum;

    private RowsOfNumber(AddedRows rows, bool isSum) => (_rows, _isSum) = (rows, isSum);

    /// <summary>The rows as the basis of a number; <see langword="null"/> if none is known.</summary>
    internal static RowsOfNumber? Of(AddedRows? rows, bool isSum) => rows is null ? null : new(rows, isSum);

    /// <summary>The difference of two numbers; unknown if their rows cover times of different lengths.</summary>
    internal static Estimate<Quantity> Difference(Estimate<Quantity> one, Estimate<Quantity> other) =>
        WhyNotComparable(one, other) is var (reason, why)
            ? Estimate.Unknown<Quantity>(reason, why)
            : EstimateArithmetic.Difference(one, other);

    /// <summary>
    /// Why amounts cannot be compared: the rows of one are of years, and those of the other of quarters. <see langword="null"/> if they
    /// can, or if the numbers are not amounts. Four quarters add up to as much time as a year, so their sums are alike.
    /// </summary>
    internal static (UnknownReason Reason, string Explanation)? WhyNotComparable(params Estimate<Quantity>[] numbers)
    {
        if (!Array.TrueForAll(numbers, number => number.IsKnown && AddedRows.GrowsWithTime(EstimateArithmetic.UnitOf(number))))
            return null;
        RowsOfNumber[][] all = Array.ConvertAll(numbers, number => JointBasis.PartsOf(number.Basis).OfType<RowsOfNumber>().ToArray());
        AddedRows?[] rows = Array.ConvertAll(all, parts => AddedRows.Together(parts.Select(part => part._rows)));
        return AddedRows.Together(rows)?.WhyNotAlike() is { } why
            && !(all.SelectMany(parts => parts).All(part => part._isSum) && AreEquallyLong(rows))
            ? why
            : null;
    }

    private static bool AreEquallyLong(AddedRows?[] rows)
    {
        int?[] days = Array.ConvertAll(rows, part => part?.DaysWithoutGap());
        return days.All(count => count is not null) && TimePeriod.AreAbout(days.Min()!.Value, days.Max()!.Value);
    }
}
