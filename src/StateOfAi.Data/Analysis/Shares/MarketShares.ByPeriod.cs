namespace StateOfAi.Data;

/// <content>Shares over time.</content>
public static partial class MarketShares
{
    /// <summary>Computes the shares in each period from amounts of rows, added up by key.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="period">Selects the period of a row.</param>
    /// <param name="key">Selects the part that the amount of a row belongs to.</param>
    /// <param name="value">
    /// Selects the amount of a row; <see langword="null"/> if it is missing, which makes the amount of its key in that period missing.
    /// <see cref="Missing"/> leaves such rows out or bounds them, and says so.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="total">
    /// Selects the reported total of a period, in the same unit; <see langword="null"/> if it is missing, which makes the shares of the
    /// period unknown. By default, the whole of each period is the sum of its parts, or 100% or 1 for percentages and fractions.
    /// </param>
    /// <param name="allowPartial">
    /// Whether to add up rows that know their own period (<see cref="IObserved.Period"/>) and fill the selected one for some keys only:
    /// four quarters of one vendor, three of another. By default, the shares of that period are unknown. With the same part of a period for
    /// all keys, its shares are known and have a doubt (<see cref="DoubtKind.Partial"/>).
    /// </param>
    /// <returns>The shares of each period, in order; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// A period or key is <see langword="null"/>, or an amount has no unit or is NaN or infinite.
    /// </exception>
    /// <example>
    /// <code>
    /// (int Year, string Vendor, decimal Sales)[] rows =
    ///     [(2023, "A", 60), (2023, "B", 40), (2024, "A", 75), (2024, "B", 25)];
    /// MarketSharesByPeriod&lt;string&gt; shares =
    ///     rows.ToMarketSharesByPeriod(row =&gt; TimePeriod.OfYear(row.Year), row =&gt; row.Vendor, row =&gt; row.Sales, Unit.Usd);
    /// Console.WriteLine(shares.Concentration.ToText());     // HHI and leader of each year
    /// Console.WriteLine(shares.Of("A"));                    // the share of A as a series
    /// </code>
    /// </example>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TRow, TKey>(
        this IEnumerable<TRow> rows,
        Func<TRow, TimePeriod?> period,
        Func<TRow, TKey> key,
        Func<TRow, Number?> value,
        Unit? unit = null,
        Func<TimePeriod, Number?>? total = null,
        bool allowPartial = false)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var groups = rows.Select((row, place) => (Row: row, Place: place)).GroupBy(row => period(row.Row)
            ?? throw new ArgumentException($"{new RowPlace(row.Place).With(row.Row)} has no period; leave such rows out with Where.",
                nameof(period)));
        // One for all periods, whose shares are of the same measure or have no name in common.
        var measure = new MeasureOfRows();
        return new(
            groups.Select(group => KeyValuePair.Create(
                group.Key,
                Of(Amounts(group, key, value, unit, measure, out AddedRows? added, out ISourced leftOut, new(group.Key, allowPartial)),
                    TotalOf(group.Key, total, unit), added,
                    leftOut, measure))));
    }

    private static Estimate<Quantity>? TotalOf(TimePeriod period, Func<TimePeriod, Number?>? total, Unit? unit) => total is null ? null
        : TotalOf(total(period), unit) ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the total of {period} is missing");
}
