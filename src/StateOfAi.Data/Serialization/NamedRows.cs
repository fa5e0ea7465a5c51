namespace StateOfAi.Data;

/// <summary>The references between rows, recorded while tables are read so that they can be checked once all are.</summary>
internal sealed class NamedRows
{
    private readonly List<NamedRow> _all = [];

    /// <summary>All references, in reading order.</summary>
    internal IReadOnlyList<NamedRow> All => _all;

    /// <summary>Records a reference.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Where the id is.</param>
    /// <param name="by">The id of the referring row; empty if it has none.</param>
    /// <param name="id">The id that it refers to.</param>
    internal void Add<T>(DataFile file, JsonPath path, string by, string id)
        where T : Row => _all.Add(new(file, path, by, typeof(T), id, rows => rows.Find<T>(id) is not null));

    /// <summary>Records a reference to a row of a type that is only known at run time.</summary>
    internal void Add(DataFile file, JsonPath path, string by, Type type, string id) =>
        _all.Add(new(file, path, by, type, id, rows => type.IsInstanceOfType(rows.Find<Row>(id))));
}
