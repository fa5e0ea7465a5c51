using System.Globalization;

namespace StateOfAi.Data;

/// <content>Shares of plain numbers.</content>
public static partial class MarketShares
{
    /// <summary>The shares of plain amounts of rows, added up by key.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">What a row's amount counts for.</param>
    /// <param name="of">The amount of a row, in the unit; <see langword="null"/> where it is missing, which makes the amount of its key missing.</param>
    /// <param name="unit">What the amounts count or measure.</param>
    /// <param name="total">The reported total, of the same unit, or nothing for the sum; for percentages and fractions, 100 % or 1.</param>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>.</exception>
    public static MarketShares<TKey> ToMarketShares<TRow, TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, decimal?> of, Unit unit, Figure? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckNumbers(by, of, unit);
        return Of(Amounts(rows, by, of, unit), total?.ToEstimate());
    }

    /// <inheritdoc cref="ToMarketShares{TRow, TKey}(IEnumerable{TRow}, Func{TRow, TKey}, Func{TRow, decimal?}, Unit, Figure?)"/>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>, or an amount is not finite.</exception>
    public static MarketShares<TKey> ToMarketShares<TRow, TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, double?> of, Unit unit, Figure? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckNumbers(by, of, unit);
        return Of(Amounts(rows, by, of, unit), total?.ToEstimate());
    }

    /// <inheritdoc cref="ToMarketShares{TRow, TKey}(IEnumerable{TRow}, Func{TRow, TKey}, Func{TRow, decimal?}, Unit, Figure?)"/>
    public static MarketShares<TKey> ToMarketShares<TRow, TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, long?> of, Unit unit, Figure? total = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        CheckNumbers(by, of, unit);
        return Of(Amounts(rows, by, row => (decimal?)of(row), unit), total?.ToEstimate());
    }

    private static (TKey, Estimate<Quantity>, ISourced)[] Amounts<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, decimal?> of, Unit unit)
        where TKey : notnull => Amounts(rows, by, of, unit, () => default(DecimalSum), (sum, amount, _) => sum + amount, sum => sum.Value);

    private static (TKey, Estimate<Quantity>, ISourced)[] Amounts<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, double?> of, Unit unit)
        where TKey : notnull => Amounts(rows, by, of, unit, () => new ExactSum(), With, sum => sum.Total);

    private static (TKey, Estimate<Quantity>, ISourced)[] Amounts<TRow, TKey, TNumber, TSum>(
        IEnumerable<TRow> rows, Func<TRow, TKey> by, Func<TRow, TNumber?> of, Unit unit, Func<TSum> zero, Func<TSum, TNumber, TKey, TSum> add, Func<TSum, double> value)
        where TKey : notnull
        where TNumber : struct
    {
        Dictionary<TKey, int> places = [];
        List<(TKey Key, TSum Sum, int Rows, int Missing)> sums = [];
        List<SourcedRows> sourced = [];
        foreach (TRow row in rows)
        {
            TKey key = KeyOf(row, by);
            if (!places.TryGetValue(key, out int place))
            {
                places.Add(key, place = sums.Count);
                sums.Add((key, zero(), 0, 0));
                sourced.Add(new());
            }

            (_, TSum sum, int count, int missing) = sums[place];
            sums[place] = of(row) is { } amount ? (key, add(sum, amount, key), count + 1, missing) : (key, sum, count + 1, missing + 1);
            sourced[place].Seen(row);
        }

        return [.. sums.Zip(sourced, (part, rows) => (
            part.Key,
            part.Missing > 0
                ? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, ColumnAmounts.WhyMissing(part.Missing, part.Rows))
                : EstimateArithmetic.Computed(new Quantity(value(part.Sum), unit)),
            rows.Together()))];
    }

    private static ExactSum With<TKey>(ExactSum sum, double amount, TKey key)
    {
        if (!double.IsFinite(amount))
            throw NotFinite(key, amount, "of");
        sum.Add(amount);
        return sum;
    }

    private static (TKey, Estimate<Quantity>, ISourced) Sum<TRow, TKey>(IGrouping<TKey, TRow> rows, Func<TRow, Figure?> of) =>
        (rows.Key, FigureSum.OfParts([.. rows.Select(of)]), SourceUnion.OfRows(rows));

    private static ArgumentException NotFinite<TKey>(TKey key, double amount, string parameter) =>
        new(string.Create(CultureInfo.InvariantCulture, $"An amount of '{KeyText.Of(key)}' is {amount}; amounts are finite, and a missing one is null."), parameter);

    private static TKey KeyOf<TRow, TKey>(TRow row, Func<TRow, TKey> by) =>
        by(row) ?? throw new ArgumentException("A row has no key; give those without one a name of their own.", nameof(by));
}
