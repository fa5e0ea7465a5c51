namespace StateOfAi.Data.Csv;

/// <summary>The points of the figures of a measure; a range has none and is missing.</summary>
internal sealed class FigureColumn(string column, FigureReader reader) : BlockColumn<Number?>(column)
{
    internal Unit Unit { get; } = reader.Unit ?? throw new ArgumentException("A measure needs a reader with a unit.", nameof(reader));

    internal override ColumnReader NewReader() => new Reader(this, reader);

    private sealed class Reader(FigureColumn column, FigureReader reader) : ColumnReader<Number?>(column)
    {
        internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
        {
            try
            {
                At(at) = reader.Read(text.ToString());
            }
            catch (FormatException error)
            {
                At(at) = null;
                row.Error(column.Index, text, error.Message);
            }
        }
    }
}
