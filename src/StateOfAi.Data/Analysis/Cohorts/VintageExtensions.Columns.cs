using System.Numerics;
using NodaTime;

namespace StateOfAi.Data;

/// <content>Vintage cohorts from the rows of a column table.</content>
public static partial class VintageExtensions
{
    /// <summary>Sums the numbers of a column table's rows by the period in which their cohort began, and by age.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cohort">The dimension with the period in which a row's cohort began.</param>
    /// <param name="observed">The dimension with the period of a row's number, of the same grain and calendar.</param>
    /// <param name="value">The measure; a missing value makes its cell unknown.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <param name="through">
    /// The last day covered by the rows; by default, the end of the last period. A cell whose period ends later is partial, and earlier
    /// cells without rows are missing.
    /// </param>
    /// <param name="withoutRowsIsZero">
    /// Whether a cell without rows is zero, as for events that are all listed, such as purchases. By default it is missing.
    /// </param>
    /// <returns>The cohorts.</returns>
    /// <exception cref="ArgumentException">
    /// The periods differ in grain or calendar, or are moments or spans, which have no successor; a row is observed before its cohort
    /// began, or in a period that begins after <paramref name="through"/>; a dimension or the measure belongs to a different table.
    /// </exception>
    /// <exception cref="OverflowException">A sum is out of range of the measure's type, or of 64 bits for integers.</exception>
    public static VintageCohorts ToVintageCohorts<T>(
        this ColumnQuery rows, Dimension<TimePeriod> cohort, Dimension<TimePeriod> observed, Measure<T> value, Unit unit,
        LocalDate? through = null, bool withoutRowsIsZero = false)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return VintageArithmetic.Of(
            ColumnAmounts.Of(rows.GroupBy(cohort, observed), value, unit),
            cell => cell.Key.First,
            cell => cell.Key.Second,
            cell => cell.Value,
            sums => sums is [{ Value: { } sum }] ? sum : Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there are no values"),
            through,
            unit,
            withoutRowsIsZero);
    }
}
