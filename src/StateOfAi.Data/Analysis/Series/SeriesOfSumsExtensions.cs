using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Makes series of rows of which several are of one period, such as deals: those of a period are added up.</summary>
/// <remarks>
/// A missing amount is not zero: where one is missing, the sum of its period is not known, with the reason. Leave rows without an amount
/// out before, where that is what is meant. A period without rows is no point; it is one of <see cref="Series.Gaps"/>.
/// </remarks>
public static class SeriesOfSumsExtensions
{
    /// <summary>The series of the sums of a figure by period.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="of">The figure of a row; <see langword="null"/> where it is missing, which leaves the sum of its period unknown. Figures of several units have no sum either.</param>
    /// <exception cref="ArgumentException">There are no rows; a row has no period; two periods are of different grains or calendars.</exception>
    public static Series ToSeriesOfSums<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, Figure?> of) =>
        Sums(rows, _ => true, period, of).ToSeries(sum => sum.Period, sum => sum.Value);

    /// <summary>The series of the sums of an exact decimal number by period.</summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="of">The number of a row; <see langword="null"/> where it is missing, which leaves the sum of its period unknown.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <exception cref="ArgumentException">There are no rows; a row has no period; two periods are of different grains or calendars.</exception>
    public static Series ToSeriesOfSums<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, decimal?> of, Unit unit) =>
        rows.ToSeriesOfSums(period, In(of, unit));

    /// <summary>One series for each key, of the sums of a figure by period.</summary>
    /// <param name="rows">The rows; none give no series.</param>
    /// <param name="key">Which series a row belongs to.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="of">The figure of a row; <see langword="null"/> where it is missing, which leaves the sum of its period unknown. Figures of several units have no sum either.</param>
    /// <exception cref="ArgumentException">A row has no key or no period; two periods of one key are of different grains or calendars.</exception>
    public static SeriesByKey<TKey> ToSeriesOfSumsBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, Figure?> of)
        where TKey : notnull => Sums(rows, key, period, of).ToSeriesBy(sum => sum.Key, sum => sum.Period, sum => sum.Value);

    /// <summary>One series for each key, of the sums of an exact decimal number by period.</summary>
    /// <param name="rows">The rows; none give no series.</param>
    /// <param name="key">Which series a row belongs to.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="of">The number of a row; <see langword="null"/> where it is missing, which leaves the sum of its period unknown.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <exception cref="ArgumentException">A row has no key or no period; two periods of one key are of different grains or calendars.</exception>
    public static SeriesByKey<TKey> ToSeriesOfSumsBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, decimal?> of, Unit unit)
        where TKey : notnull => rows.ToSeriesOfSumsBy(key, period, In(of, unit));

    private static IEnumerable<SumOfRows<TKey>> Sums<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, Figure?> of)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(of);
        return rows
            .Select((row, place) => (Key: key(row) ?? throw Lacks(place, "key", nameof(key)), Period: period(row) ?? throw Lacks(place, "period", nameof(period)), Figure: of(row), Row: row))
            .GroupBy(row => (row.Key, row.Period))
            .Select(group => new SumOfRows<TKey>(group.Key.Key, group.Key.Period, FigureSum.Of([.. group.Select(row => row.Figure)]), SourceUnion.OfRows(group.Select(row => row.Row))));
    }

    private static Func<T, Figure?> In<T>(Func<T, decimal?> of, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(unit);
        return row => of(row) is { } number ? Figure.Exact(number, unit) : null;
    }

    private static ArgumentException Lacks(int place, string what, string parameter) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The row at {place} has no {what}."), parameter);

    /// <summary>The rows of one key and period, added up.</summary>
    private sealed record SumOfRows<TKey>(TKey Key, TimePeriod Period, Estimate<Quantity> Value, ISourced From) : ISourced
    {
        public IReadOnlyList<Source> Sources => From.Sources;
    }
}
