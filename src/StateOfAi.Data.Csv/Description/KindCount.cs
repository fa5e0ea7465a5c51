namespace StateOfAi.Data.Csv;

/// <summary>What fits a kind in a column.</summary>
internal interface IKindCount
{
    /// <summary>The kind; <see langword="null"/> if the column is not of it.</summary>
    string? Name { get; }

    /// <summary>The number of texts that are not of it.</summary>
    int Others { get; }

    string Smallest { get; }

    string Largest { get; }
}

/// <summary>Counts how many texts of a column are of a kind; it gives up once too many are not.</summary>
internal sealed class KindCount<T>(string name, Func<string, T?> read, Comparison<T> compare, Func<T, string> show)
    : IKindCount
    where T : class
{
    private const int FewOthers = 10;
    private const double OthersPart = 0.05;

    private int _count, _others;
    private T? _least, _most;

    public string? Name => _count == 0 || IsLost ? null
        : _others == 0 ? name : FormattableString.Invariant($"mostly {name} ({_others:N0} not)");

    public int Others => _others;

    public string Smallest => show(_least!);

    public string Largest => show(_most!);

    private bool IsLost => _others > OthersPart * (_count + _others);

    internal void Add(string text)
    {
        if (_others > FewOthers && IsLost)
            return;
        if (read(text) is not { } value)
        {
            _others++;
            return;
        }

        _count++;
        if (_least is null || compare(value, _least) < 0)
            _least = value;
        if (_most is null || compare(value, _most) > 0)
            _most = value;
    }
}
