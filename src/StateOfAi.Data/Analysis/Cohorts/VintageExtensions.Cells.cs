using NodaTime;

namespace StateOfAi.Data;

/// <content>Vintage cohorts of which another engine added up the rows.</content>
public static partial class VintageExtensions
{
    /// <summary>
    /// Vintage cohorts of sums at hand: the key of a cell is the period in which what its rows are about began, and its period that of
    /// their numbers.
    /// </summary>
    /// <param name="cells">The cells, in any order; several of one key and period are added up.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates bring theirs, and are refused in another one.</param>
    /// <param name="through">The last day that the rows reach to; left out, they reach to the end of the last period.</param>
    /// <exception cref="ArgumentException">
    /// A cell has no period or no sum; periods are of several grains or calendars, or are moments or spans; a cell is observed before its
    /// cohort began, or in a period that begins after <paramref name="through"/>; a number has no unit, or is NaN or infinite.
    /// </exception>
    public static VintageCohorts ToVintageCohorts(this IEnumerable<Cell<TimePeriod>> cells, Unit? unit = null, LocalDate? through = null)
    {
        return VintageArithmetic.Of(
            Cell<TimePeriod>.WithRows(cells),
            cell => cell.Key,
            cell => cell.PeriodOf(nameof(cells)),
            cell => cell,
            group => Cell<TimePeriod>.Total(group.Select(one => one.Value), unit),
            through);
    }
}
