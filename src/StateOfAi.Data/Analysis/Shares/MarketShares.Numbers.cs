namespace StateOfAi.Data;

/// <content>Shares of amounts of rows, added up by key.</content>
public static partial class MarketShares
{
    /// <summary>Computes shares from amounts of rows, added up by key.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">Selects the part that the amount of a row belongs to.</param>
    /// <param name="value">
    /// Selects the amount of a row; <see langword="null"/> if it is missing, which makes the amount of its key missing.
    /// <see cref="Missing"/> leaves such rows out or bounds them, and says so; a key whose rows are all left out is not a part.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="total">
    /// The reported total, in the same unit. By default, the whole is the sum of the parts, or 100% or 1 for percentages and fractions.
    /// </param>
    /// <returns>The shares, largest first; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">A key is <see langword="null"/>, or an amount has no unit or is NaN or infinite.</exception>
    /// <example>
    /// <code>
    /// (string Vendor, decimal Sales)[] rows = [("A", 60), ("B", 30), ("C", 10)];
    /// MarketShares&lt;string&gt; shares = rows.ToMarketShares(row =&gt; row.Vendor, row =&gt; row.Sales, Unit.Usd);
    /// Console.WriteLine(shares["A"].Percent);               // 60%
    /// Console.WriteLine(shares.Herfindahl.Points);          // 4,600
    /// </code>
    /// </example>
    public static MarketShares<TKey> ToMarketShares<TRow, TKey>(
        this IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, Number?> value, Unit? unit = null, Number? total = null)
        where TKey : notnull => OfRows(rows, key, value, unit, total, SourceUnion.None);

    /// <summary>The same, with what the caller left out of the rows.</summary>
    internal static MarketShares<TKey> OfRows<TRow, TKey>(
        IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, Number?> value, Unit? unit, Number? total, ISourced notCounted)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var measure = new MeasureOfRows();
        return Of(
            Amounts(rows.Select((row, place) => (row, place)), key, value, unit, measure, out AddedRows? added, out ISourced leftOut),
            TotalOf(total, unit), added, SourceUnion.Of(notCounted, leftOut), measure);
    }

    private static (TKey, Estimate<Quantity>, ISourced)[] Amounts<TRow, TKey>(
        IEnumerable<(TRow Row, int Place)> rows, Func<TRow, TKey> key, Func<TRow, Number?> value, Unit? unit, MeasureOfRows measure,
        out AddedRows? added, out ISourced leftOut, PartsOfPeriod<TKey>? parts = null)
        where TKey : notnull
    {
        Dictionary<TKey, int> places = [];
        List<(TKey Key, NumberSum Sum, SourcedRows From)> sums = [];
        foreach ((TRow row, int at) in rows)
        {
            TKey part = key(row)
                ?? throw new ArgumentException(
                    $"{new RowPlace(at).With(row)} has no key; leave such rows out with Where, or give them a key such as \"unknown\".",
                    nameof(key));
            if (!places.TryGetValue(part, out int place))
            {
                places.Add(part, place = sums.Count);
                sums.Add((part, new(unit, areParts: true), new()));
            }

            Number? number = value(sums[place].From.Seen(row));
            sums[place].Sum.Add(number, new RowPlace(at), row);
            measure.Add(row, number?.Operand);
            parts?.Add(part, (AddedRows.RowOf(row, number?.Operand) ?? row as IObserved)?.Period);
        }

        added = AddedRows.Together(sums.Select(part => part.Sum.Added));
        // A part whose amounts are all left out is not a part, and a doubt says so.
        leftOut = SourceUnion.Of([.. sums.Where(part => part.Sum.Rows == 0)
            .Select(part => (ISourced)new Doubt(DoubtKind.Missing, $"{KeyText.Of(part.Key)}: {part.Sum.Note}")), .. parts?.Doubts() ?? []]);
        return [.. sums.Where(part => part.Sum.Rows > 0)
            .Select(part => (part.Key, Amount: part.Sum.StatedTotal(), From: part.From.Together()))
            .Select(part => part with { Amount = parts?.WhyUneven(part.Key, part.Amount) ?? part.Amount })
            .Select(part => (part.Key, part.Amount, SourceUnion.Of(part.From, part.Amount)))];
    }

    /// <summary>The whole; if its unit differs from that of the parts, the shares are unknown, with the reason.</summary>
    private static Estimate<Quantity>? TotalOf(Number? total, Unit? unit) =>
        total?.Check(total.Value.OwnUnit ?? unit, "The total", nameof(total)).Checked(unit);
}
