namespace StateOfAi.Data;

/// <content>Shares of amounts that another engine added up.</content>
public static partial class MarketShares
{
    /// <summary>
    /// Computes shares from sums of another engine, by the keys of the cells. Cells with the same key, such as those of several periods,
    /// are added up.
    /// </summary>
    /// <param name="cells">The cells.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="total">
    /// The reported total, in the same unit. By default, the whole is the sum of the parts, or 100% or 1 for percentages and fractions.
    /// </param>
    /// <returns>The shares, largest first; empty if there are no cells.</returns>
    /// <exception cref="ArgumentException">A cell has no sum, or a number has no unit or is NaN or infinite.</exception>
    public static MarketShares<TKey> ToMarketShares<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null, Number? total = null)
        where TKey : notnull
    {
        return Of(Amounts(Cell<TKey>.WithRows(cells), unit, out AddedRows? added), TotalOf(total, unit), added);
    }

    /// <summary>Computes the shares in each period from sums of another engine, by the keys and periods of the cells.</summary>
    /// <param name="cells">The cells, in any order; cells with the same key and period are added up.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="total">
    /// Selects the reported total of a period; <see langword="null"/> if it is missing. By default, the whole is the sum, or 100% or 1.
    /// </param>
    /// <returns>The shares of each period, in order; empty if there are no cells.</returns>
    /// <exception cref="ArgumentException">A cell has no period or no sum, or a number has no unit or is NaN or infinite.</exception>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TKey>(
        this IEnumerable<Cell<TKey>> cells, Unit? unit = null, Func<TimePeriod, Number?>? total = null)
        where TKey : notnull
    {
        return new(Cell<TKey>.WithRows(cells).GroupBy(cell => cell.PeriodOf(nameof(cells)))
            .Select(group => KeyValuePair.Create(
                group.Key, Of(Amounts(group, unit, out AddedRows? added), TotalOf(group.Key, total, unit), added))));
    }

    private static (TKey, Estimate<Quantity>, ISourced)[] Amounts<TKey>(IEnumerable<Cell<TKey>> cells, Unit? unit, out AddedRows? added)
        where TKey : notnull
    {
        Cell<TKey>[] all = [.. cells];
        added = null;
        foreach (Cell<TKey> cell in all)
        {
            if (cell.Period is { } period)
                (added ??= new()).Add(cell, period, cell.Sum?.OwnUnit ?? unit);
        }

        // An engine usually gives one cell for each key, which needs no list.
        Dictionary<TKey, int> places = new(all.Length);
        List<Cell<TKey>> firsts = new(all.Length);
        Dictionary<int, List<Cell<TKey>>>? several = null;
        foreach (Cell<TKey> cell in all)
        {
            if (places.TryAdd(cell.Key, firsts.Count))
                firsts.Add(cell);
            else if (places[cell.Key] is var place && (several ??= []).TryGetValue(place, out List<Cell<TKey>>? others))
                others.Add(cell);
            else
                several.Add(place, [firsts[place], cell]);
        }

        var amounts = new (TKey, Estimate<Quantity>, ISourced)[firsts.Count];
        for (int place = 0; place < amounts.Length; place++)
        {
            IReadOnlyList<Cell<TKey>> own = several?.GetValueOrDefault(place) is { } together ? together : [firsts[place]];
            amounts[place] = (firsts[place].Key, Cell<TKey>.Total(own, unit, areParts: true),
                own is [var only] ? only.From : SourceUnion.Of([.. own.Select(cell => cell.From)]));
        }

        return amounts;
    }
}
