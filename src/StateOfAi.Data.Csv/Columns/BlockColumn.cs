namespace StateOfAi.Data.Csv;

/// <summary>The values of one column for a block of rows, from which the table takes them.</summary>
internal abstract class BlockColumn(string column)
{
    /// <summary>Rows per block.</summary>
    internal const int Rows = 1024;

    /// <summary>The name to look up in the header.</summary>
    internal string Column { get; } = column;

    /// <summary>The position in the file.</summary>
    internal int Index { get; set; }

    /// <summary>Sets the value of a row, or records an error.</summary>
    /// <param name="row">The row of the file, for errors.</param>
    /// <param name="text">The text of the cell, without the spaces around it.</param>
    /// <param name="at">The row in the block.</param>
    internal abstract void Set(CsvRow row, ReadOnlySpan<char> text, int at);
}
