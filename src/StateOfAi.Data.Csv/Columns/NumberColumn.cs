using System.Numerics;

namespace StateOfAi.Data.Csv;

/// <summary>The numbers of a measure, some of which may be missing.</summary>
internal sealed class NumberColumn<T>(string column) : BlockColumn<T?>(column)
    where T : struct, INumber<T>
{
    internal override ColumnReader NewReader() => new Reader(this);

    private sealed class Reader(NumberColumn<T> column) : ColumnReader<T?>(column)
    {
        internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
        {
            ref T? value = ref At(at);
            if (text.IsEmpty)
                value = null;
            else if (StrictNumber.TryParse(text, row.Options.Culture, out T number) && T.IsFinite(number))
                value = number;
            else
                value = Other(row, text);
        }

        private T? Other(CsvRow row, ReadOnlySpan<char> text)
        {
            if (!row.Options.Missing.Contains(text.ToString()))
                row.Error(column.Index, text, $"{StrictNumber.Expected(typeof(T), "", null)} or a word for missing values was expected.");
            return null;
        }
    }
}
