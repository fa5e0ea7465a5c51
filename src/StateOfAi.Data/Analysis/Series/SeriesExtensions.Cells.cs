namespace StateOfAi.Data;

/// <content>Series of sums that another engine made.</content>
public static partial class SeriesExtensions
{
    /// <summary>The series of sums at hand, by the periods of the cells; those of several keys in one period are added up.</summary>
    /// <param name="cells">The cells, in any order.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates have their own, and must be in this one if it is given.</param>
    /// <param name="vintage">When the rows were read; if omitted, it is not stated.</param>
    /// <param name="scope">The scope of the rows, such as a region or a definition; if omitted, it is not stated.</param>
    /// <returns>The series, with a point for each period of the cells.</returns>
    /// <exception cref="ArgumentException">
    /// There are no cells; a cell has no period or no sum; two periods have different grains or calendars; a number has no unit, or is NaN
    /// or infinite.
    /// </exception>
    public static Series ToSeries<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null, PartialDate? vintage = null,
        string? scope = null)
        where TKey : notnull =>
        Sums(cells, _ => true, unit).ToSeries(sum => sum.Period, sum => sum.Value, vintage: _ => vintage, scope: _ => scope);

    /// <summary>One series for each key, of sums from another engine, by the keys and periods of the cells.</summary>
    /// <param name="cells">The cells, in any order; there may be none. Cells with the same key and period are added up.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates have their own, and must be in this one if it is given.</param>
    /// <param name="vintage">When the rows were read; if omitted, it is not stated.</param>
    /// <param name="scope">The scope of the rows, such as a definition; if omitted, it is not stated.</param>
    /// <returns>A series for each key; empty for no cells.</returns>
    /// <exception cref="ArgumentException">
    /// A cell has no period or no sum; two periods of one key have different grains or calendars; a number has no unit, or is NaN or
    /// infinite.
    /// </exception>
    public static SeriesByKey<TKey> ToSeriesBy<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null, PartialDate? vintage = null,
        string? scope = null)
        where TKey : notnull =>
        Sums(cells, cell => cell.Key, unit)
            .ToSeriesBy(sum => sum.Key, sum => sum.Period, sum => sum.Value, vintage: _ => vintage, scope: _ => scope);

    private static IEnumerable<SumOfRows<TGroup>> Sums<TKey,
        TGroup>(IEnumerable<Cell<TKey>> cells, Func<Cell<TKey>, TGroup> group, Unit? unit)
        where TKey : notnull
    {
        return Cell<TKey>.WithRows(cells).GroupBy(cell => (Key: group(cell), Period: cell.PeriodOf(nameof(cells))))
            .Select(sum => new SumOfRows<TGroup>(
                sum.Key.Key, sum.Key.Period, Cell<TKey>.Total(sum, unit), SourceUnion.Of([.. sum.Select(cell => cell.From)])));
    }
}
