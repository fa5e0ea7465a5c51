namespace StateOfAi.Data.Csv;

/// <summary>The points of the figures of a measure; a range has none and is missing.</summary>
internal sealed class FigureColumn(string column, FigureReader reader) : BlockColumn(column)
{
    private readonly Unit _unit = reader.Unit ?? throw new ArgumentException("A measure needs a reader with a unit.", nameof(reader));

    internal Number?[] Values { get; } = new Number?[Rows];

    internal Unit Unit => _unit;

    internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
    {
        try
        {
            Values[at] = reader.Read(text.ToString());
        }
        catch (FormatException error)
        {
            Values[at] = null;
            row.Error(Index, text, error.Message);
        }
    }
}
