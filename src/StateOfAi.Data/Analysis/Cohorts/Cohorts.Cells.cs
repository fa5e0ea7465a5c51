namespace StateOfAi.Data;

/// <content>Groups of which another engine counted and added up the rows.</content>
public static partial class Cohorts
{
    /// <summary>Groups of rows of which counts and sums are at hand, one for each cell, in the order given.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates bring theirs, and are refused in another one.</param>
    /// <exception cref="ArgumentException">Two cells are of one key; a number has no unit, or is NaN or infinite.</exception>
    public static CellCohorts<TKey> ToCohorts<TKey>(this IEnumerable<Cell<TKey>> cells, Unit? unit = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cells);
        CellCohort<TKey>[] groups = [.. cells.Select(cell => new CellCohort<TKey>(cell, unit))];
        CheckOnce(groups.Select(group => group.Key), nameof(cells));
        return new(groups);
    }
}
