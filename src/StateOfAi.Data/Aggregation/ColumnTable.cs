namespace StateOfAi.Data;

/// <summary>
/// A table stored by column: dimensions to group and filter by, and measures to aggregate. Build it from rows with <see cref="From"/> or
/// <see cref="ColumnTableBuilder{TRow}"/>, or from whole columns with <see cref="ColumnTableBuilder"/>. It is immutable, and any number of
/// threads can read it.
/// </summary>
/// <remarks>
/// Each row takes 1 byte per dimension with up to 256 keys, 2 bytes with up to 65,536, and 4 bytes beyond that; 8 bytes per measure of
/// doubles or 64-bit integers, 4 for 32-bit integers and 16 for decimals; and one more bit per measure that has missing values. Each
/// distinct key is stored once. A table can have up to 2,147,483,591 rows.
/// </remarks>
public sealed class ColumnTable : ColumnQuery
{
    internal ColumnTable(int count) => Count = count;

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>
    /// Starts a table built from rows: add dimensions and measures to the returned builder, then call
    /// <see cref="ColumnTableBuilder{TRow}.Build"/>.
    /// </summary>
    /// <param name="rows">The rows. They are read when the table is built and are not kept; arrays and lists are read fastest.</param>
    /// <returns>A builder for the table.</returns>
    /// <example>
    /// <code>
    /// ColumnTable table = ColumnTable.From(deals)
    ///     .Dimension(deal => deal.Region, out var region)
    ///     .OrderedDimension(deal => deal.Quarter, out var quarter)
    ///     .Measure(deal => deal.Amount, out var amount)
    ///     .Build();
    /// foreach (var (key, (sum, median)) in table.GroupBy(region).Aggregate(amount.Sum(), amount.Median()))
    ///     Console.WriteLine($"{key}: {sum} in total, median {median}");
    /// </code>
    /// </example>
    public static ColumnTableBuilder<TRow> From<TRow>(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(rows);
    }
}
