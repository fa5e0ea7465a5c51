namespace StateOfAi.Data;

/// <summary>A reference from one row to another.</summary>
internal sealed class NamedRow(DataFile file, JsonPath path, string by, Type type, string id, Func<IRowResolver, bool> exists)
{
    /// <summary>The file.</summary>
    internal DataFile File { get; } = file;

    /// <summary>Where the id is.</summary>
    internal JsonPath Path { get; } = path;

    /// <summary>The id of the referring row; empty if it has none.</summary>
    internal string By { get; } = by;

    /// <summary>The type of the row referred to.</summary>
    internal Type Type { get; } = type;

    /// <summary>The id of the row referred to.</summary>
    internal string Id { get; } = id;

    /// <summary>Whether that row exists.</summary>
    internal Func<IRowResolver, bool> Exists { get; } = exists;

    /// <summary>The field, whether it holds one id or a list.</summary>
    internal string Field => (Path.Name ?? Path.Parent?.Name)!;
}
