using System.Numerics;
using NodaTime;

namespace StateOfAi.Data;

/// <content>Vintage cohorts of the rows of a column table.</content>
public static partial class VintageExtensions
{
    /// <summary>Adds up the numbers of a column table's rows by the period in which what they are about began, and by age.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cohort">The period in which what a row is about began.</param>
    /// <param name="observed">The period of a row's number, of the same grain and calendar.</param>
    /// <param name="value">The number of a row; where it is missing, its cell is not known.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="through">
    /// The last day that the rows reach to. A cell whose period ends after it is partial, and cells up to it without rows are missing. Left
    /// out, the rows reach to the end of the last period.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Periods of several grains or calendars, or moments and spans, which nothing follows in whole steps; a row observed before its cohort
    /// began, or in a period that begins after <paramref name="through"/>; a dimension or the measure is of another table.
    /// </exception>
    /// <exception cref="OverflowException">A sum is beyond the type of the measure, of whole numbers beyond 64 bits.</exception>
    public static VintageCohorts ToVintageCohorts<T>(
        this ColumnQuery rows, Dimension<TimePeriod> cohort, Dimension<TimePeriod> observed, Measure<T> value, Unit unit,
        LocalDate? through = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return VintageArithmetic.Of(
            ColumnAmounts.Of(rows.GroupBy(cohort, observed), value, unit),
            cell => cell.Key.First,
            cell => cell.Key.Second,
            cell => cell.Value,
            sums => sums is [{ Value: { } sum }] ? sum : Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there are no values"),
            through);
    }
}
