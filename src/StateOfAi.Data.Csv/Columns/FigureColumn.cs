namespace StateOfAi.Data.Csv;

/// <summary>The exact figures of one measure, or the bounds of figures for two.</summary>
internal sealed class FigureColumn(string column, FigureReader reader, bool hasBounds) : BlockColumn<(Number? Lower, Number? Upper)>(column)
{
    internal Unit Unit { get; } = reader.Unit ?? throw new ArgumentException("A measure needs a reader with a unit.", nameof(reader));

    internal override ColumnReader NewReader() => new Reader(this, reader, hasBounds);

    private sealed class Reader(FigureColumn column, FigureReader reader, bool hasBounds)
        : ColumnReader<(Number? Lower, Number? Upper)>(column)
    {
        internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
        {
            ref (Number? Lower, Number? Upper) bounds = ref At(at);
            bounds = default;
            try
            {
                if (reader.ReadCell(text.ToString()) is not { } figure)
                    return;
                if (figure.IsExact || (hasBounds && figure.Value is null))
                    bounds = (NumberOrNull(figure.Lower, figure.Unit), NumberOrNull(figure.Upper, figure.Unit));
                else
                    row.Error(column.Index, text, hasBounds
                        ? "The figure is approximate, so its bounds are unknown; to keep it, use ReadRows."
                        : "The figure is not exact, and a measure would lose that; use Measure with 'out lower, out upper', or ReadRows.");
            }
            catch (FormatException error)
            {
                row.Error(column.Index, text, error.Message);
            }
        }

        private static Number? NumberOrNull(decimal? value, Unit unit) => value is { } number ? Figure.Exact(number, unit) : null;
    }
}
