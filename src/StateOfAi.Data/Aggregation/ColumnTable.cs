namespace StateOfAi.Data;

/// <summary>
/// Rows as columns: dimensions to group and filter by, and measures to aggregate. It is built once, of rows by <see cref="From"/> and <see
/// cref="ColumnTableBuilder{TRow}"/>, or of whole columns by <see cref="ColumnTableBuilder"/>; it never changes, and any number of threads
/// may read it.
/// </summary>
/// <remarks>
/// A row takes 1 byte for each dimension of up to 256 keys, 2 up to 65,536 and 4 beyond; 8 bytes for a measure of doubles or 64-bit whole
/// numbers, 4 of 32-bit ones, 16 of decimals; and a bit more where some values of the measure are missing. Keys are kept once each. A table
/// has at most 2,147,483,591 rows.
/// </remarks>
public sealed class ColumnTable : ColumnQuery
{
    internal ColumnTable(int count) => Count = count;

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>Begins a table of rows: what follows says what their dimensions and measures are, and builds it.</summary>
    /// <param name="rows">The rows; read when the table is built, and not kept. Quickest are an array and a list.</param>
    /// <example>
    /// <code>
    /// ColumnTable table = ColumnTable.From(deals)
    ///     .Dimension(deal => deal.Region, out var region)
    ///     .OrderedDimension(deal => deal.Quarter, out var quarter)
    ///     .Measure(deal => deal.Amount, out var amount)
    ///     .Build();
    /// foreach (var (key, (sum, median)) in table.GroupBy(region).Aggregate(amount.Sum(), amount.Median())) …
    /// </code>
    /// </example>
    public static ColumnTableBuilder<TRow> From<TRow>(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(rows);
    }
}
