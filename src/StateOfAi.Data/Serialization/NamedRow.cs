namespace StateOfAi.Data;

/// <summary>One row named by another.</summary>
internal sealed class NamedRow(DataFile file, JsonPath path, string by, Type type, string id, Func<IRowResolver, bool> exists)
{
    /// <summary>The file.</summary>
    internal DataFile File { get; } = file;

    /// <summary>Where the id is.</summary>
    internal JsonPath Path { get; } = path;

    /// <summary>The id of the row that names; empty where it has none.</summary>
    internal string By { get; } = by;

    /// <summary>The type that the named row is of.</summary>
    internal Type Type { get; } = type;

    /// <summary>The id that is named.</summary>
    internal string Id { get; } = id;

    /// <summary>Whether there is such a row.</summary>
    internal Func<IRowResolver, bool> Exists { get; } = exists;

    /// <summary>The field, be it one id or a list of them.</summary>
    internal string Field => (Path.Name ?? Path.Parent?.Name)!;
}
