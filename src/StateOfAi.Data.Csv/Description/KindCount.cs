namespace StateOfAi.Data.Csv;

/// <summary>Counts how many texts of a column are of a kind; it gives up once too many are not.</summary>
internal sealed class KindCount<T>(string name, Func<string, T?> read, Comparison<T> compare, Func<T, string> show)
    where T : class
{
    private const int FewOthers = 10;
    private const double OthersPart = 0.05;

    private int _count, _others;
    private T? _least, _most;

    /// <summary>The kind; <see langword="null"/> if the column is not of it.</summary>
    internal string? Name => _count == 0 || IsLost ? null
        : _others == 0 ? name : FormattableString.Invariant($"mostly {name} ({_others:N0} not)");

    internal string Smallest => show(_least!);

    internal string Largest => show(_most!);

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
