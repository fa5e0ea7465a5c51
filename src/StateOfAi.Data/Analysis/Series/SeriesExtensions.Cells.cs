namespace StateOfAi.Data;

/// <content>Series of sums computed by another engine.</content>
public static partial class SeriesExtensions
{
    /// <summary>Creates a series from sums, by the periods of the cells; the sums of several keys in one period are added up.</summary>
    /// <param name="cells">The cells, in any order.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="vintage">When the rows were read; not stated by default.</param>
    /// <param name="scope">The scope of the rows, such as a region or a definition; not stated by default.</param>
    /// <returns>The series, with one point per period of the cells.</returns>
    /// <exception cref="ArgumentException">
    /// There are no cells; a cell has no period or no sum; two periods have different grains or calendars; or a number has no unit, or is
    /// NaN or infinite.
    /// </exception>
    public static Series ToSeries<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null, PartialDate? vintage = null,
        string? scope = null)
        where TKey : notnull =>
        Sums(cells, _ => true, unit).ToSeries(sum => sum.Period, sum => sum.Value, vintage: _ => vintage, scope: _ => scope);

    /// <summary>Creates one series per key from sums computed by another engine, by the keys and periods of the cells.</summary>
    /// <param name="cells">The cells, in any order; there may be none. Cells with the same key and period are added up.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="vintage">When the rows were read; not stated by default.</param>
    /// <param name="scope">The scope of the rows, such as a definition; not stated by default.</param>
    /// <returns>One series per key; empty if there are no cells.</returns>
    /// <exception cref="ArgumentException">
    /// A cell has no period or no sum; two periods of one key have different grains or calendars; or a number has no unit, or is NaN or
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
