namespace StateOfAi.Data;

/// <summary>
/// Turns rows into series of sums if several rows can have the same period, as deals do: the rows of each period are added up.
/// </summary>
/// <remarks>
/// A missing amount is not zero: it makes the sum of its period unknown, with the reason. To sum only the known amounts, leave the other
/// rows out first. A period without rows has no point; it is one of <see cref="Series.Gaps"/>. Rows that know their own period
/// (<see cref="IObserved.Period"/>) must fill a longer one: the sum of a year is also unknown with only three of its four quarters,
/// unless you allow partial sums. Other rows, such as deals on a day, are added up as they are.
/// </remarks>
public static class SeriesOfSumsExtensions
{
    /// <summary>Creates a series of the sums of a number by period.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="period">Selects the period of a row.</param>
    /// <param name="value">
    /// Selects the number of a row; <see langword="null"/> if it is missing, which makes the sum of its period unknown, as do figures in
    /// different units. Decimals and doubles are added exactly and rounded once.
    /// </param>
    /// <param name="unit">The unit of bare numbers; figures and estimates have their own, and must be in this one if it is given.</param>
    /// <param name="allowPartial">
    /// Whether to add up the rows of a period that they do not fill. Such a sum has a doubt (<see cref="DoubtKind.Partial"/>), and tables
    /// mark its period as partial.
    /// </param>
    /// <returns>The series, with a point for each period of the rows.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows; a row has no period; two periods have different grains or calendars; or a number has no unit, or is NaN or
    /// infinite.
    /// </exception>
    public static Series ToSeriesOfSums<TRow>(
        this IEnumerable<TRow> rows, Func<TRow, TimePeriod?> period, Func<TRow, Number?> value, Unit? unit = null,
        bool allowPartial = false) =>
        Sums(rows, _ => true, period, value, unit, allowPartial).ToSeries(sum => sum.Period, sum => sum.Value);

    /// <summary>Creates one series per key of the sums of a number by period.</summary>
    /// <param name="rows">The rows; there may be none.</param>
    /// <param name="key">Which series a row belongs to.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="value">The number of a row, added up as for <see cref="ToSeriesOfSums{TRow}"/>.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates have their own, and must be in this one if it is given.</param>
    /// <param name="allowPartial">
    /// Whether to add up the rows of a period that they do not fill, as for <see cref="ToSeriesOfSums{TRow}"/>.
    /// </param>
    /// <returns>A series for each key; empty for no rows.</returns>
    /// <exception cref="ArgumentException">
    /// A row has no key or no period; two periods of one key have different grains or calendars; or a number has no unit, or is NaN or
    /// infinite.
    /// </exception>
    public static SeriesByKey<TKey> ToSeriesOfSumsBy<TRow, TKey>(
        this IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, TimePeriod?> period, Func<TRow, Number?> value, Unit? unit = null,
        bool allowPartial = false)
        where TKey : notnull => Sums(rows, key, period, value, unit, allowPartial)
            .ToSeriesBy(sum => sum.Key, sum => sum.Period, sum => sum.Value);

    private static IEnumerable<SumOfRows<TKey>> Sums<TRow, TKey>(
        IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, TimePeriod?> period, Func<TRow, Number?> value, Unit? unit,
        bool allowPartial)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(value);
        Dictionary<(TKey, TimePeriod), int> places = [];
        List<PeriodSum<TKey>> sums = [];
        int read = 0;
        foreach (TRow row in rows)
        {
            var group = (key(row) ?? throw Lacks(row, read, "key", nameof(key)),
                period(row) ?? throw Lacks(row, read, "period", nameof(period)));
            if (!places.TryGetValue(group, out int place))
            {
                places.Add(group, place = sums.Count);
                sums.Add(new(group.Item1, group.Item2, unit, allowPartial));
            }

            sums[place].Add(row, value(row), new RowPlace(read++));
        }

        return sums.Select(sum => sum.Total());
    }

    private static ArgumentException Lacks<TRow>(TRow row, int place, string what, string parameter) =>
        new($"{new RowPlace(place).With(row)} has no {what}; leave such rows out with Where.", parameter);
}
