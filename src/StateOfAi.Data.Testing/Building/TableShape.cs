using System.Text.Json.Nodes;

namespace StateOfAi.Data.Testing;

/// <summary>
/// A table of the catalog without its rows: its file, the type of its rows, how its ids begin, and what its file says before the rows.
/// </summary>
internal sealed record TableShape(string Name, string File, Type RowType, string Prefix, string Header)
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Files = new(StateOfAiCatalog.ReadEmbeddedFiles);

    /// <summary>The same as JSON: only read, by many threads, and copied before it is put elsewhere.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, JsonObject>> Parsed = new(() =>
        Files.Value.ToDictionary(file => file.Key, file => JsonNode.Parse(file.Value)!.AsObject(), StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyList<TableShape>> Shapes = new(() => [.. StateOfAiCatalog.Embedded.Tables.Select(Of)]);
    private static readonly Lazy<IStateOfAiCatalog> Empty = new(() => new CatalogBuilder().Build());

    private static readonly Lazy<IReadOnlyDictionary<string, (TableShape Table, JsonObject Json)>> Rows = new(() => Shapes.Value
        .SelectMany(shape => shape.EmbeddedRows, (shape, row) => (shape, row))
        .ToDictionary(pair => (string)pair.row["id"]!, pair => pair, StringComparer.Ordinal));

    /// <summary>All tables of the package.</summary>
    internal static IReadOnlyList<TableShape> All => Shapes.Value;

    /// <summary>The rows that the package has of the table, as its file has them; not to be changed.</summary>
    internal IEnumerable<JsonObject> EmbeddedRows =>
        Parsed.Value.TryGetValue(File, out JsonObject? file) ? file["rows"]!.AsArray().Select(row => row!.AsObject()) : [];

    /// <summary>
    /// The folder of the edition that the table is of, where a table without rows needs no file; <see langword="null"/> for every other
    /// table.
    /// </summary>
    internal string? Edition => File.StartsWith("reports/", StringComparison.Ordinal) ? Path.GetDirectoryName(File) : null;

    /// <summary>
    /// The files of the package that hold no table, such as what an edition says of all of its tables, but for the version.
    /// </summary>
    internal static IEnumerable<KeyValuePair<string, string>> FilesBesideTables =>
        Files.Value.Where(file => file.Key.Contains('/', StringComparison.Ordinal) && All.All(shape => shape.File != file.Key));

    /// <summary>
    /// The table of a row of the package, and the row as its file has it; <see langword="null"/> where it has no row of that id.
    /// </summary>
    internal static (TableShape Table, JsonObject Json)? EmbeddedOrNull(string id) =>
        Rows.Value.TryGetValue(id, out var found) ? found : null;

    /// <summary>
    /// The file of the package, when it says the same as one that was made; otherwise <see langword="null"/>. So a table that was not
    /// changed keeps its hash.
    /// </summary>
    internal static string? EmbeddedTextIfSame(string file, JsonObject made) =>
        JsonNode.DeepEquals(Parsed.Value.GetValueOrDefault(file), made) ? Files.Value[file] : null;

    /// <summary>The table that a way through the catalog leads to. It is walked through an empty one.</summary>
    internal static TableShape At(Func<IStateOfAiCatalog, ITable> way)
    {
        ArgumentNullException.ThrowIfNull(way);
        string? file = way(Empty.Value)?.File;
        return All.FirstOrDefault(shape => shape.File == file)
            ?? throw new ArgumentException("The way does not lead to a table of the catalog that it is given.", nameof(way));
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
