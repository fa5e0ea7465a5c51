using System.Numerics;

namespace StateOfAi.Data.Csv;

/// <summary>The numbers of a measure, some of which may be missing.</summary>
internal sealed class NumberColumn<T>(string column) : BlockColumn(column)
    where T : struct, INumber<T>
{
    internal T?[] Values { get; } = new T?[Rows];

    internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
    {
        if (text.IsEmpty)
            Values[at] = null;
        else if (StrictNumber.TryParse(text, row.Options.Culture, out T number) && T.IsFinite(number))
            Values[at] = number;
        else
            SetOther(row, text, at);
    }

    private void SetOther(CsvRow row, ReadOnlySpan<char> text, int at)
    {
        Values[at] = null;
        if (!row.Options.Missing.Contains(text.ToString()))
            row.Error(Index, text, $"{StrictNumber.Expected(typeof(T))} or a word for missing values was expected.");
    }
}
