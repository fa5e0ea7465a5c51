namespace StateOfAi.Data;

/// <summary>
/// A reference to another row: by id until the row is asked for, so that using one table reads no other. It caches nothing and looks the
/// row up each time, which allocates nothing and needs no lock.
/// </summary>
internal readonly struct Reference<T>
    where T : Row
{
    private readonly object? _rowOrId;
    private readonly IRowResolver? _rows;

    internal Reference(string id, IRowResolver rows) => (_rowOrId, _rows) = (id, rows);

    private Reference(T row) => _rowOrId = row;

    public static implicit operator Reference<T>(T? row) => row is null ? default : new(row);

    internal string? Id => _rowOrId as string ?? (_rowOrId as T)?.Id;

    internal T Value => ValueOrNull ?? throw new InvalidOperationException($"The row has no {typeof(T).Name}.");

    internal T? ValueOrNull => FoundOrNull ?? (_rowOrId is string id ? throw new RowNotFoundException(typeof(T).Name, id, []) : null);

    /// <summary>
    /// The row, or <see langword="null"/> if there is no reference or its row does not exist; for checking data that may be wrong.
    /// </summary>
    internal T? FoundOrNull => _rowOrId is string id ? _rows!.Find<T>(id) : _rowOrId as T;
}
