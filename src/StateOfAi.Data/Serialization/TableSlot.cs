namespace StateOfAi.Data;

/// <summary>The place of a table in the catalog: read on first use, then kept.</summary>
internal abstract class TableSlot : ITableFile
{
    private protected TableSlot(string name, string file, string prefix, string? dataset) => (Name, File, Prefix, Dataset) = (name, file, prefix, dataset);

    internal string Name { get; }

    internal string File { get; }

    /// <summary>What the ids of the table begin with; empty for those of sources, which begin with their publisher.</summary>
    internal string Prefix { get; }

    /// <summary>The name of the dataset that the table is, or is one vintage of; <see langword="null"/> for every other table.</summary>
    internal string? Dataset { get; }

    /// <inheritdoc cref="ITableFile.ContentHash"/>
    private protected abstract string ContentHash { get; }

    string ITableFile.Name => File;

    string ITableFile.ContentHash => ContentHash;

    internal abstract Type RowType { get; }

    internal abstract ITable Table { get; }

    internal abstract Row? FindRow(string id);

    /// <summary>Reads the table and keeps it whatever is wrong with it; for the check of a whole catalog.</summary>
    internal abstract ITable Read(FindingLog log);
}
