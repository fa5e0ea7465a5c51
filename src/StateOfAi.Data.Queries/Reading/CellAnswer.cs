namespace StateOfAi.Data.Queries;

/// <summary>The cells of an answer, and the rows that belong to none.</summary>
/// <param name="count">The expected number of cells.</param>
internal sealed class CellAnswer<TKey>(int count)
    where TKey : notnull
{
    private string _lacking = "key";

    internal List<Cell<TKey>> Cells { get; } = new(count);

    /// <summary>The number of rows without a key or a period.</summary>
    internal long WithoutKey { get; private set; }

    internal void AddWithoutKey(long rows, string lacking)
    {
        WithoutKey += rows;
        _lacking = lacking;
    }

    /// <summary>The cells, if all rows have a key.</summary>
    /// <exception cref="ArgumentException">Some rows have no key or no period.</exception>
    internal IReadOnlyList<Cell<TKey>> OfAllRows() => WithoutKey == 0
        ? Cells
        : throw new ArgumentException(
            FormattableString.Invariant($"{WithoutKey:N0} rows have no {_lacking}; leave such rows out with Where")
            + (_lacking == "key" ? ", or name them, such as row => row.Region ?? \"(none)\"." : "."), _lacking);
}
