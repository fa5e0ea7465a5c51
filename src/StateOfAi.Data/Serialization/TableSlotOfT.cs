namespace StateOfAi.Data;

/// <inheritdoc/>
internal sealed class TableSlot<T> : TableSlot
    where T : Row
{
    private readonly DataStore _store;
    private readonly IRowResolver _rows;
    private readonly Func<RowReader, T> _create;
    private readonly Func<int, (string File, int Line)>? _placeOf;
    private Table<T>? _table;
    private RowsInFile? _inFile;
    private T?[]? _kept;
    private string? _contentHash;

    internal TableSlot(TableFile file, DataStore store, IRowResolver rows, Func<RowReader, T> create)
        : base(file)
    {
        _store = store;
        _rows = rows;
        _create = create;
    }

    /// <summary>The place of a table that was not read from a file.</summary>
    internal TableSlot(TableFile file, Table<T> table, Func<int, (string File, int Line)>? placeOf = null)
        : base(file)
    {
        _store = new TextStore(new Dictionary<string, string>());
        _rows = null!;
        _create = static _ => throw new InvalidOperationException("The table has no file.");
        _table = table;
        _placeOf = placeOf;
    }

    /// <summary>Creates a row from its fields; tables of the user with rows of the type use it too.</summary>
    internal Func<RowReader, T> Create => _create;

    internal override Type RowType => typeof(T);

    internal override ITable Table => Value;

    internal override TableHeader Header =>
        Volatile.Read(ref _table) is { } table || (table = WholeWhereFaulty(out RowsInFile? rows)) is not null
            ? table.Header
            : rows!.Header;

    internal override int RowCount => HasNoFile ? 0
        : Volatile.Read(ref _table) is { } table || (table = WholeWhereFaulty(out RowsInFile? rows)) is not null
            ? table.Length
            : rows!.Count;

    /// <summary>Whether it is a table of a report without a file, which nothing need be read to know is empty.</summary>
    private bool HasNoFile => IsOptional && !_store.Contains(File);

    /// <summary>
    /// The table. Threads that ask at the same time may each read it; one result wins and all get that one, so row identity is preserved.
    /// No lock is held while reading, so tables that refer to each other cannot deadlock.
    /// </summary>
    internal Table<T> Value => Volatile.Read(ref _table) ?? ReadOnce();

    internal override string Schema() => DataSchema.Of(this, _create);

    internal override DataFile? FileOrNull => _store.Contains(File) ? _store.Read(File) : null;

    internal override (string File, int Line) PlaceOf(int row) => _placeOf?.Invoke(row) ?? (File, 0);

    internal override TableSlot In(DataStore store, IRowResolver rows) => new TableSlot<T>(_file, store, rows, _create);

    internal override string ContentHash() =>
        _contentHash ??= _store.Contains(File) ? _store.ContentHash([File]) : DataStore.HashOf(Value.ToJson());

    internal override Row? FindRow(string id) => Find(id);

    /// <summary>The row with an id, or <see langword="null"/>. If the table has not been read, only that row is.</summary>
    internal T? Find(string id)
    {
        if (HasNoFile)
            return null;
        if (Volatile.Read(ref _table) is { } table || (table = WholeWhereFaulty(out RowsInFile? rows)) is not null)
            return table.GetOrNull(id);
        int place = rows!.PlaceOf(id);
        return place < 0 ? null : At(place, rows);
    }

    internal override Row RowAt(int place) =>
        Volatile.Read(ref _table) is { } table || (table = WholeWhereFaulty(out RowsInFile? rows)) is not null
            ? table.At(place)
            : At(place, rows!);

    internal override ITable Read(FindingLog log)
    {
        Table<T> read = TableReader.Read(this, _store.Read(File), _create, log, _rows, keep: null);
        return Interlocked.CompareExchange(ref _table, read, null) ?? read;
    }

    /// <summary>
    /// Adds each id that a row refers to in some of its fields, with the row's own id; the rows need not be read for that.
    /// </summary>
    internal void AddNamed(Func<T, IEnumerable<string>> of, string[] fields, Action<string, string> add)
    {
        if (HasNoFile)
            return;
        if (Volatile.Read(ref _table) is { } table || (table = WholeWhereFaulty(out RowsInFile? rows)) is not null)
        {
            foreach (T row in table)
            {
                foreach (string name in of(row))
                    add(name, row.Id);
            }
        }
        else
        {
            rows!.AddNamed(fields, add);
        }
    }

    /// <summary>The whole table if its file cannot be read row by row; otherwise <see langword="null"/>.</summary>
    private Table<T>? WholeWhereFaulty(out RowsInFile? rows)
    {
        rows = Volatile.Read(ref _inFile);
        if (rows is not null)
            return null;
        rows = _store.Contains(File) ? RowsInFile.OrNull(this, _store.Read(File), _rows) : null;
        if (rows is null)
            return Value;
        rows = Interlocked.CompareExchange(ref _inFile, rows, null) ?? rows;
        return null;
    }

    private T At(int place, RowsInFile rows) =>
        Volatile.Read(ref Kept(rows.Count)[place]) ?? Keep(rows.Read(place, _create), place, rows.Count);

    // Whoever reads a row first, alone or with the whole table, decides which object is kept.
    private T Keep(T row, int place, int count) => Interlocked.CompareExchange(ref Kept(count)[place], row, null) ?? row;

    private T?[] Kept(int count) => Volatile.Read(ref _kept) ?? (Interlocked.CompareExchange(ref _kept, new T?[count], null) ?? _kept);

    private Table<T> ReadOnce()
    {
        if (!_store.Contains(File))
            return None();
        var log = new FindingLog(keepsNames: false);
        Table<T> read = TableReader.Read(this, _store.Read(File), _create, log, _rows, Keep);
        log.ThrowIfAny();
        return Interlocked.CompareExchange(ref _table, read, null) ?? read;
    }

    // While data is checked, a required file may be missing; its rows are then not found.
    private Table<T> None()
    {
        Table<T> none = TableReader.None<T>(this);
        return IsOptional ? Interlocked.CompareExchange(ref _table, none, null) ?? none : none;
    }
}
