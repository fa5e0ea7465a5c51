namespace StateOfAi.Data;

/// <summary>The rows that other rows name, remembered while tables are read, so that they can be checked once all of them are.</summary>
internal sealed class NamedRows
{
    private readonly List<NamedRow> _all = [];

    /// <summary>Every naming, in the order of reading.</summary>
    internal IReadOnlyList<NamedRow> All => _all;

    /// <summary>Remembers that a row names another.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Where the id is.</param>
    /// <param name="by">The id of the row that names; empty where it has none.</param>
    /// <param name="id">The id that it names.</param>
    internal void Add<T>(DataFile file, JsonPath path, string by, string id)
        where T : Row => _all.Add(new(file, path, by, typeof(T), id, rows => rows.Find<T>(id) is not null));
}
