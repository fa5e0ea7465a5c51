namespace StateOfAi.Data;

/// <summary>The place of a table in the catalog: read on first use, then kept.</summary>
internal abstract class TableSlot
{
    private readonly TableFile _file;

    private protected TableSlot(TableFile file) => _file = file;

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

    /// <summary>Whether there need be no file: a table of a report without one has no rows.</summary>
    internal bool IsOptional => _file.Edition is not null;

    /// <summary>What the edition says of the table in place of its file; <see langword="null"/> for a table that is of none.</summary>
    internal TableHeader? EditionTerms =>
        _file.Edition is { } edition ? edition.Header.Terms.For(_file.Description) : null;

    internal abstract Type RowType { get; }

    internal abstract ITable Table { get; }

    /// <summary>What the table says of itself; its rows are not read for that.</summary>
    internal abstract TableHeader Header { get; }

    /// <summary>SHA-256 over the file, in hexadecimal; it is read for that when first asked.</summary>
    internal abstract string ContentHash();

    internal abstract Row? FindRow(string id);

    /// <summary>The row at a place of the table. Of a table that is not read yet, only that row is.</summary>
    internal abstract Row RowAt(int place);

    /// <summary>Reads the table and keeps it whatever is wrong with it; for the check of a whole catalog.</summary>
    internal abstract ITable Read(FindingLog log);
}
