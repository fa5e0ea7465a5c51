namespace StateOfAi.Data;

/// <summary>Thrown when a table has no row with an id, or a list of tables none with a name.</summary>
public sealed class RowNotFoundException : KeyNotFoundException
{
    internal RowNotFoundException(string table, string id, IReadOnlyList<string> nearIds)
        : base($"'{id}' is not in {table}." + (nearIds.Count == 0 ? "" : $" Did you mean {Or(nearIds)}?")) =>
        (Table, Id, NearIds) = (table, id, nearIds);

    /// <summary>The table that was searched.</summary>
    public string Table { get; }

    /// <summary>The id that was not found.</summary>
    public string Id { get; }

    /// <summary>The most similar ids, best first; empty if none is similar.</summary>
    public IReadOnlyList<string> NearIds { get; }

    private static string Or(IReadOnlyList<string> ids) =>
        ids.Count == 1 ? ids[0] : $"{string.Join(", ", ids.SkipLast(1))} or {ids[^1]}";
}
