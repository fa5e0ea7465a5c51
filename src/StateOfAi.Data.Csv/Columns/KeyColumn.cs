using System.Runtime.ExceptionServices;

namespace StateOfAi.Data.Csv;

/// <summary>
/// The keys of a dimension, stored as codes. Each distinct text is made a key once, by the thread that meets it first; equal keys are made
/// the same object, which the table finds by its address.
/// </summary>
internal sealed class KeyColumn<TKey>(string column, Func<string, TKey> parse) : BlockColumn<int>(column)
    where TKey : notnull
{
    private const int LeastKeys = 16;

    private readonly object _gate = new();
    private readonly TextCodes _texts = new();
    private readonly Dictionary<TKey, TKey>? _same = typeof(TKey).IsValueType || typeof(TKey) == typeof(string) ? null : [];
    private readonly Dictionary<int, string> _errors = [];
    private readonly Dictionary<int, ExceptionDispatchInfo> _failures = [];
    private TKey[] _keys = new TKey[LeastKeys];
    private int _count;

    /// <summary>The key of a row of the block that the table takes now.</summary>
    internal TKey this[int row] => _keys[Values[row]];

    internal override ColumnReader NewReader() => new Reader(this);

    /// <summary>The code of a text, for all threads.</summary>
    private int CodeOf(string text, out string? error)
    {
        lock (_gate)
        {
            int code = _texts.CodeOf(text, text);
            if (code >= _count)
                Add(text, code);
            if (_failures.TryGetValue(code, out ExceptionDispatchInfo? failure))
                failure.Throw();
            _errors.TryGetValue(code, out error);
            return code;
        }
    }

    private void Add(string text, int code)
    {
        if (code >= _keys.Length)
            Array.Resize(ref _keys, 2 * code);
        _keys[code] = KeyOf(text, code);
        _count = code + 1;
    }

    private TKey KeyOf(string text, int code)
    {
        try
        {
            TKey key = parse(text);
            if (key is null)
                _errors[code] = "A key was expected; name one for cells without a value.";
            else if (_same is not null && !_same.TryAdd(key, key))
                return _same[key];
            return key!;
        }
        catch (Exception error) when (UserError.IsOfRow(error))
        {
            _errors[code] = UserError.MessageOf(error);
            return default!;
        }
#pragma warning disable CA1031 // Thrown for each thread that meets the text.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _failures[code] = ExceptionDispatchInfo.Capture(error);
            return default!;
        }
    }

    private sealed class Reader(KeyColumn<TKey> column) : ColumnReader<int>(column)
    {
        private readonly TextCodes _texts = new();
        private readonly Dictionary<int, string> _errors = [];
        private int[] _codes = new int[LeastKeys];
        private int _count;

        internal override void Set(CsvRow row, ReadOnlySpan<char> text, int at)
        {
            int own = _texts.CodeOf(text);
            if (own >= _count)
                Learn(own);
            At(at) = _codes[own];
            if (_errors.Count > 0 && _errors.TryGetValue(own, out string? error))
                row.Error(column.Index, text, error);
        }

        private void Learn(int own)
        {
            if (own >= _codes.Length)
                Array.Resize(ref _codes, 2 * own);
            _codes[own] = column.CodeOf(_texts.Texts[own], out string? error);
            _count = own + 1;
            if (error is not null)
                _errors.Add(own, error);
        }
    }
}
