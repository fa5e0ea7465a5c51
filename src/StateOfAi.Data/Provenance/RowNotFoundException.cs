namespace StateOfAi.Data;

/// <summary>A table has no row of an id.</summary>
public sealed class RowNotFoundException : KeyNotFoundException
{
    internal RowNotFoundException(string table, string id, IReadOnlyList<string> nearIds)
        : base($"{table} has no row '{id}'." + (nearIds.Count == 0 ? "" : $" Near it: {string.Join(", ", nearIds)}.")) =>
        (Table, Id, NearIds) = (table, id, nearIds);

    /// <summary>The table that was asked.</summary>
    public string Table { get; }

    /// <summary>The id that was asked for.</summary>
    public string Id { get; }

    /// <summary>Ids of the table that are spelled most alike, best first; empty when none is near.</summary>
    public IReadOnlyList<string> NearIds { get; }
}
