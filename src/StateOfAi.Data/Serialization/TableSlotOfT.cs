namespace StateOfAi.Data;

/// <inheritdoc/>
internal sealed class TableSlot<T> : TableSlot
    where T : Row
{
    private readonly DataStore _store;
    private readonly IRowResolver _rows;
    private readonly Func<RowReader, T> _create;
    private Table<T>? _table;
    private string? _contentHash;

    internal TableSlot(TableFile file, DataStore store, IRowResolver rows, Func<RowReader, T> create)
        : base(file)
    {
        _store = store;
        _rows = rows;
        _create = create;
    }

    internal override Type RowType => typeof(T);

    internal override ITable Table => Value;

    /// <summary>
    /// The table. Threads that come first at once may each read it; one result is kept and all get that one, so rows stay the same
    /// rows. No lock is held while reading, so tables that name each other cannot block each other.
    /// </summary>
    internal Table<T> Value => Volatile.Read(ref _table) ?? ReadOnce();

    internal override string ContentHash() => _contentHash ??= _store.ContentHash([File]);

    internal override Row? FindRow(string id) => Value.GetOrNull(id);

    internal override ITable Read(FindingLog log)
    {
        Table<T> read = TableReader.Read(this, _store.Read(File), _create, log, _rows);
        return Interlocked.CompareExchange(ref _table, read, null) ?? read;
    }

    private Table<T> ReadOnce()
    {
        if (!_store.Contains(File))
            return None();
        var log = new FindingLog(keepsNames: false);
        Table<T> read = TableReader.Read(this, _store.Read(File), _create, log, _rows);
        log.ThrowIfAny();
        return Interlocked.CompareExchange(ref _table, read, null) ?? read;
    }

    // While data are checked, a file may be missing that must be there: rows of it are found nowhere.
    private Table<T> None()
    {
        Table<T> none = TableReader.None<T>(this);
        return IsOptional ? Interlocked.CompareExchange(ref _table, none, null) ?? none : none;
    }
}
