namespace StateOfAi.Data.Csv;

/// <summary>The keys of a dimension. Each distinct text is made a key once.</summary>
internal sealed class KeyColumn<TKey>(string column, Func<string, TKey> parse) : BlockColumn(column)
    where TKey : notnull
{
    private readonly TextCodes _codes = new();
    private readonly List<TKey> _keys = [];
    private readonly Dictionary<int, string> _errors = [];

    internal TKey[] Values { get; } = new TKey[Rows];

    internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
    {
        int code = _codes.CodeOf(text);
        if (code == _keys.Count)
            _keys.Add(Parse(_codes.Texts[code], code));
        if (_errors.Count > 0 && _errors.TryGetValue(code, out string? error))
            row.Error(Index, text, error);
        Values[at] = _keys[code];
    }

    private TKey Parse(string text, int code)
    {
        try
        {
            TKey key = parse(text);
            if (key is null)
                _errors[code] = "A key was expected; name one for cells without a value.";
            return key!;
        }
        catch (Exception error) when (UserError.IsOfRow(error))
        {
            _errors[code] = UserError.MessageOf(error);
            return default!;
        }
    }
}
