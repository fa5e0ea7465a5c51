namespace StateOfAi.Data;

/// <content>Groups aggregated by another engine.</content>
public static partial class Cohorts
{
    /// <summary>Creates groups from aggregated rows, one for each cell, in the order given.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it.</param>
    /// <param name="inNone">The number of rows that are in no group, such as those without a key.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">Two cells have the same key, or a number has no unit, or is NaN or infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows in no group is negative.</exception>
    public static CellCohorts<TKey> ToCohorts<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null, long inNone = 0)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentOutOfRangeException.ThrowIfNegative(inNone);
        Cell<TKey>[] all = [.. cells];
        Fraction[] probabilities = [
            .. all.Where(cell => cell.Quantiles.Count > 0).SelectMany(cell => cell.Quantiles.Keys).Distinct()
                .OrderBy(probability => probability.Value)];
        Dictionary<TKey, int> places = new(all.Length);
        foreach (Cell<TKey> cell in all)
        {
            cell.Check(unit);
            if (!places.TryAdd(cell.Key, places.Count))
                CheckOnce(all.Select(one => one.Key), nameof(cells));
        }

        return new(all, places, unit, probabilities, inNone);
    }
}
