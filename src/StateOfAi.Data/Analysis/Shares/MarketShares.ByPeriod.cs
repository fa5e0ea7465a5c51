namespace StateOfAi.Data;

/// <content>Shares over time.</content>
public static partial class MarketShares
{
    /// <summary>The shares of amounts of rows in each period, added up by key.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="by">What a row's amount counts for.</param>
    /// <param name="of">The amount of a row; <see langword="null"/> where it is missing, which makes the amount of its key in that period missing.</param>
    /// <param name="total">
    /// The reported total of a period; <see langword="null"/> where that is missing, which leaves its shares unknown. Left out, the whole of
    /// each period is the sum of its parts, or 100 % or 1 for percentages and fractions.
    /// </param>
    /// <exception cref="ArgumentException">A period or key is <see langword="null"/>.</exception>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TRow, TKey>(
        this IEnumerable<TRow> rows, Func<TRow, TimePeriod?> period, Func<TRow, TKey> by, Func<TRow, Figure?> of, Func<TimePeriod, Figure?>? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        return ByPeriod<TRow, TKey>(rows, period, total, group => [.. group.GroupBy(row => KeyOf(row, by)).Select(part => Sum(part, of))]);
    }

    /// <summary>The shares of plain amounts of rows in each period, added up by key.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="by">What a row's amount counts for.</param>
    /// <param name="of">The amount of a row, in the unit; <see langword="null"/> where it is missing, which makes the amount of its key in that period missing.</param>
    /// <param name="unit">What the amounts count or measure.</param>
    /// <param name="total">
    /// The reported total of a period, of the same unit; <see langword="null"/> where that is missing, which leaves its shares unknown. Left out,
    /// the whole of each period is the sum of its parts, or 100 % or 1 for percentages and fractions.
    /// </param>
    /// <exception cref="ArgumentException">A period or key is <see langword="null"/>.</exception>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TRow, TKey>(
        this IEnumerable<TRow> rows, Func<TRow, TimePeriod?> period, Func<TRow, TKey> by, Func<TRow, decimal?> of, Unit unit, Func<TimePeriod, Figure?>? total = null)
        where TKey : notnull
    {
        CheckNumbers(by, of, unit);
        return ByPeriod(rows, period, total, group => Amounts(group, by, of, unit));
    }

    /// <inheritdoc cref="ToMarketSharesByPeriod{TRow, TKey}(IEnumerable{TRow}, Func{TRow, TimePeriod?}, Func{TRow, TKey}, Func{TRow, decimal?}, Unit, Func{TimePeriod, Figure?}?)"/>
    /// <exception cref="ArgumentException">A period or key is <see langword="null"/>, or an amount is not finite.</exception>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TRow, TKey>(
        this IEnumerable<TRow> rows, Func<TRow, TimePeriod?> period, Func<TRow, TKey> by, Func<TRow, double?> of, Unit unit, Func<TimePeriod, Figure?>? total = null)
        where TKey : notnull
    {
        CheckNumbers(by, of, unit);
        return ByPeriod(rows, period, total, group => Amounts(group, by, of, unit));
    }

    /// <inheritdoc cref="ToMarketSharesByPeriod{TRow, TKey}(IEnumerable{TRow}, Func{TRow, TimePeriod?}, Func{TRow, TKey}, Func{TRow, decimal?}, Unit, Func{TimePeriod, Figure?}?)"/>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TRow, TKey>(
        this IEnumerable<TRow> rows, Func<TRow, TimePeriod?> period, Func<TRow, TKey> by, Func<TRow, long?> of, Unit unit, Func<TimePeriod, Figure?>? total = null)
        where TKey : notnull
    {
        CheckNumbers(by, of, unit);
        return ByPeriod(rows, period, total, group => Amounts(group, by, row => (decimal?)of(row), unit));
    }

    private static MarketSharesByPeriod<TKey> ByPeriod<TRow, TKey>(
        IEnumerable<TRow> rows, Func<TRow, TimePeriod?> period, Func<TimePeriod, Figure?>? total, Func<IEnumerable<TRow>, (TKey, Estimate<Quantity>, ISourced)[]> parts)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(period);
        IEnumerable<IGrouping<TimePeriod, TRow>> groups = rows.GroupBy(row => period(row) ?? throw new ArgumentException("A row has no period; leave those without one out, and say so.", nameof(period)));
        return new(groups.Select(group => KeyValuePair.Create(group.Key, Of(parts(group), total is null ? null : TotalOf(group.Key, total)))));
    }

    private static Estimate<Quantity> TotalOf(TimePeriod period, Func<TimePeriod, Figure?> total) =>
        total(period)?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the total of {period} is missing");

    private static void CheckNumbers(object by, object of, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(unit);
    }
}
