namespace StateOfAi.Data;

/// <summary>The place of a table in the catalog: read on first use, then kept.</summary>
internal abstract class TableSlot
{
    private protected TableSlot(string name, string file, string prefix) => (Name, File, Prefix) = (name, file, prefix);

    internal string Name { get; }

    internal string File { get; }

    /// <summary>What the ids of the table begin with; empty for those of sources, which begin with their publisher.</summary>
    internal string Prefix { get; }

    internal abstract Type RowType { get; }

    internal abstract ITable Table { get; }

    internal abstract Row? FindRow(string id);

    /// <summary>Reads the table and keeps it whatever is wrong with it; for the check of a whole catalog.</summary>
    internal abstract ITable Read(FindingLog log);
}
