using NodaTime;

namespace StateOfAi.Data;

/// <content>Vintage cohorts aggregated by another engine.</content>
public static partial class VintageExtensions
{
    /// <summary>
    /// Creates a cohort-by-age matrix from aggregated rows. The key of a cell is the period in which its cohort began, and its period is
    /// that of the observed numbers.
    /// </summary>
    /// <param name="cells">The cells, in any order; cells with the same key and period are added up.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it.</param>
    /// <param name="through">The last day covered by the rows; by default, the end of the last period.</param>
    /// <param name="withoutRowsIsZero">
    /// Whether a cell without rows is zero, as for events that are all listed, such as purchases. By default it is missing.
    /// </param>
    /// <returns>The cohorts.</returns>
    /// <exception cref="ArgumentException">
    /// A cell has no period or no sum; the periods differ in grain or calendar, or are moments or spans; a cell is observed before its
    /// cohort began, or in a period that begins after <paramref name="through"/>; a number has no unit, or is NaN or infinite.
    /// </exception>
    public static VintageCohorts ToVintageCohorts(this IEnumerable<Cell<TimePeriod>> cells, Unit? unit = null, LocalDate? through = null,
        bool withoutRowsIsZero = false)
    {
        return VintageArithmetic.Of(
            Cell<TimePeriod>.WithRows(cells),
            cell => cell.Key,
            cell => cell.PeriodOf(nameof(cells)),
            cell => cell,
            group => Cell<TimePeriod>.Total(group.Select(one => one.Value), unit),
            through,
            unit,
            withoutRowsIsZero);
    }
}
