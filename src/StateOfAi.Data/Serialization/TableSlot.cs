namespace StateOfAi.Data;

/// <summary>The place of a table in the catalog: read on first use, then kept.</summary>
internal abstract class TableSlot
{
    private protected readonly TableFile _file;

    private protected TableSlot(TableFile file) => _file = file;

    /// <summary>Whether all reports share the table.</summary>
    internal bool IsShared => _file is { Edition: null, Dataset: null };

    /// <inheritdoc cref="TableFile.Name"/>
    internal string Name => _file.Name;

    /// <inheritdoc cref="TableFile.Path"/>
    internal string File => _file.Path;

    /// <inheritdoc cref="TableFile.Prefix"/>
    internal string Prefix => _file.Prefix;

    /// <inheritdoc cref="TableFile.Dataset"/>
    internal string? Dataset => _file.Dataset;

    /// <inheritdoc cref="TableFile.Vintage"/>
    internal PartialDate? Vintage => _file.Vintage;

    /// <inheritdoc cref="TableFile.IsPartial"/>
    internal bool IsPartial => _file.IsPartial;

    /// <inheritdoc cref="TableFile.IsOwn"/>
    internal bool IsOwn => _file.IsOwn;

    /// <summary>Whether the file may be missing: a table of a report without a file has no rows.</summary>
    internal bool IsOptional => _file.Edition is not null;

    /// <summary>The header from the edition, used in place of the file's; <see langword="null"/> for a table outside editions.</summary>
    internal TableHeader? EditionTerms =>
        _file.Edition is { } edition ? edition.Header.Terms.For(_file.Description) : null;

    /// <summary>The edition of the table; <see langword="null"/> for a table that belongs to none.</summary>
    internal EditionFile? Edition => _file.Edition;

    /// <summary>
    /// Whether a row with an id that starts with the prefix is probably here: ids of the tables of an edition tell its year.
    /// </summary>
    internal bool IsLikely(string id) => _file.Edition is not { } edition || edition.Year == EditionFile.YearOfId(id, Prefix.Length);

    internal abstract Type RowType { get; }

    internal abstract ITable Table { get; }

    /// <summary>The table's header; available without reading its rows.</summary>
    internal abstract TableHeader Header { get; }

    /// <summary>How many rows the table has; they are not read for that.</summary>
    internal abstract int RowCount { get; }

    /// <summary>The JSON Schema of its file.</summary>
    internal abstract string Schema();

    /// <summary>The file; <see langword="null"/> if the table has none.</summary>
    internal abstract DataFile? FileOrNull { get; }

    /// <summary>The file and the line of a row that was not read from a data file; line 0 if nobody knows it.</summary>
    internal abstract (string File, int Line) PlaceOf(int row);

    /// <summary>The table of the same kind in other data files.</summary>
    internal abstract TableSlot In(DataStore store, IRowResolver rows);

    /// <summary>SHA-256 over the file, in hexadecimal, computed when first asked for.</summary>
    internal abstract string ContentHash();

    internal abstract Row? FindRow(string id);

    /// <summary>The row at a position. If the table has not been read, only that row is.</summary>
    internal abstract Row RowAt(int place);

    /// <summary>Reads the table and keeps it even if something is wrong with it; for checking a whole catalog.</summary>
    internal abstract ITable Read(FindingLog log);
}
