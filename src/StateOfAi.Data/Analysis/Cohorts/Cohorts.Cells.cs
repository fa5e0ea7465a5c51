namespace StateOfAi.Data;

/// <content>Groups aggregated by another engine.</content>
public static partial class Cohorts
{
    /// <summary>Creates groups from aggregated rows, one for each cell, in the order given.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">Two cells have the same key, or a number has no unit, or is NaN or infinite.</exception>
    public static CellCohorts<TKey> ToCohorts<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cells);
        CellCohort<TKey>[] groups = [.. cells.Select(cell => new CellCohort<TKey>(cell, unit))];
        CheckOnce(groups.Select(group => group.Key), nameof(cells));
        return new(groups);
    }
}
