namespace StateOfAi.Data.Csv;

/// <summary>
/// A column of the table. Each thread reads blocks of it with a reader; the table takes the values of one block at a time.
/// </summary>
internal abstract class BlockColumn(string column)
{
    /// <summary>The name to look up in the header.</summary>
    internal string Column { get; } = column;

    /// <summary>The position in the file.</summary>
    internal int Index { get; set; }

    /// <summary>Creates a reader for a thread.</summary>
    internal abstract ColumnReader NewReader();
}

/// <summary>A column whose cells are stored as values of a type until the table takes them.</summary>
internal abstract class BlockColumn<TValue>(string column) : BlockColumn(column)
{
    /// <summary>The values of the block that the table takes now.</summary>
    internal TValue[] Values { get; set; } = [];
}
