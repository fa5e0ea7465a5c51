using System.Text.Json.Nodes;

namespace StateOfAi.Data.Testing;

/// <summary>
/// A table of the catalog without its rows: its file, row type, id prefix, and what its file states ahead of the rows.
/// </summary>
internal sealed record TableShape(string Name, string File, Type RowType, string Prefix, string Header)
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Files = new(StateOfAiCatalog.ReadEmbeddedFiles);

    /// <summary>The same as JSON: shared by threads, so read-only, and copied before it is used elsewhere.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, JsonObject>> Parsed = new(() =>
        Files.Value.ToDictionary(file => file.Key, file => JsonNode.Parse(file.Value)!.AsObject(), StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyList<TableShape>> Shapes = new(() => [.. StateOfAiCatalog.Embedded.Tables.Select(Of)]);
    private static readonly Lazy<IStateOfAiCatalog> Empty = new(() => new CatalogBuilder().Build());

    private static readonly Lazy<IReadOnlyDictionary<string, (TableShape Table, JsonObject Json)>> Rows = new(() => Shapes.Value
        .SelectMany(shape => shape.EmbeddedRows, (shape, row) => (shape, row))
        .ToDictionary(pair => (string)pair.row["id"]!, pair => pair, StringComparer.Ordinal));

    /// <summary>All tables of the package.</summary>
    internal static IReadOnlyList<TableShape> All => Shapes.Value;

    /// <summary>The package's rows of the table in data file format; not to be changed.</summary>
    internal IEnumerable<JsonObject> EmbeddedRows =>
        Parsed.Value.TryGetValue(File, out JsonObject? file) ? file["rows"]!.AsArray().Select(row => row!.AsObject()) : [];

    /// <summary>
    /// The edition folder of the table, in which a table without rows needs no file; <see langword="null"/> for every other table.
    /// </summary>
    internal string? Edition => File.StartsWith("reports/", StringComparison.Ordinal) ? Path.GetDirectoryName(File) : null;

    /// <summary>
    /// The package's files that do not contain a table, such as those for a whole edition, except for the version.
    /// </summary>
    internal static IEnumerable<KeyValuePair<string, string>> FilesBesideTables =>
        Files.Value.Where(file => file.Key.Contains('/', StringComparison.Ordinal) && All.All(shape => shape.File != file.Key));

    /// <summary>
    /// The table of a row in the package, and the row in data file format; <see langword="null"/> if it has no row with that id.
    /// </summary>
    internal static (TableShape Table, JsonObject Json)? EmbeddedOrNull(string id) =>
        Rows.Value.TryGetValue(id, out var found) ? found : null;

    /// <summary>
    /// The package's file, if it is equivalent to one that was built; otherwise <see langword="null"/>. This way an unchanged table keeps
    /// its hash.
    /// </summary>
    internal static string? EmbeddedTextIfSame(string file, JsonObject made) =>
        JsonNode.DeepEquals(Parsed.Value.GetValueOrDefault(file), made) ? Files.Value[file] : null;

    /// <summary>The table that a path through the catalog leads to, found by following it in an empty catalog.</summary>
    internal static TableShape At(Func<IStateOfAiCatalog, ITable> way)
    {
        ArgumentNullException.ThrowIfNull(way);
        string? file = way(Empty.Value)?.File;
        return All.FirstOrDefault(shape => shape.File == file)
            ?? throw new ArgumentException("The lambda must return a table of the catalog that it is given.", nameof(way));
    }

    /// <inheritdoc cref="At(Func{IStateOfAiCatalog, ITable})"/>
    internal static TableShape At<T>(Func<IStateOfAiCatalog, Dataset<T>> way)
        where T : Row
    {
        ArgumentNullException.ThrowIfNull(way);
        return At(data => way(data).Latest);
    }

    private static TableShape Of(ITable table)
    {
        JsonObject file = Parsed.Value.GetValueOrDefault(table.File!)?.DeepClone().AsObject() ?? [];
        file.Remove("rows");
        return new(table.Name, table.File!, table.GetType().GetGenericArguments()[0], table.IdPrefix, file.ToJsonString());
    }
}
