using System.Text;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Writes catalogs as data packages, which pandas, R, DuckDB and spreadsheets read.</summary>
public static class DataPackageExtensions
{
    private const string Descriptor = "datapackage.json";

    /// <summary>
    /// Writes all tables of a catalog as a Frictionless Data Package (version 2): <c>datapackage.json</c>, and one CSV file per table in
    /// the folder <c>data</c>. Files of these names are replaced; others in the folder are left alone, and so is a folder with the
    /// description of another package.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Nothing is lost: a figure has a column for its number and, where its column needs them, <c>…Low</c>, <c>…High</c>,
    /// <c>…Qualifier</c>, <c>…Unit</c> and <c>…Printed</c>; a period has its code, its first and its last day; lists, and parts such as
    /// details, are JSON arrays in one cell. References are the ids of rows, sources the ids of rows of <c>sources</c>, and doubts are
    /// texts. The unit of all numbers of a column is the property <c>unit</c> of its field, and a computed property that decides whether a
    /// row may be counted, such as <c>isSuperseded</c>, is a column. A resource has the license, <c>credit</c> and <c>vintage</c> of its
    /// table and, for a dataset, its <c>coverage</c>, its <c>trust</c> and the date <c>through</c> which its numbers go.
    /// </para>
    /// <para>The same catalog gives the same bytes on every machine. CSV is UTF-8 with commas, quotes where needed, and line feeds.</para>
    /// </remarks>
    /// <param name="catalog">The catalog, with your own datasets if it has some.</param>
    /// <param name="folder">The folder; it is created if it does not exist.</param>
    /// <returns>The paths of the files, the description first.</returns>
    /// <exception cref="IOException">
    /// The folder is a file, it has a <c>datapackage.json</c> of another package, or a file cannot be written. Nothing is written in the
    /// first two cases.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <example><code>
    /// StateOfAiCatalog.Embedded.WriteDataPackage("state-of-ai");
    /// </code></example>
    public static IReadOnlyList<string> WriteDataPackage(this IStateOfAiCatalog catalog, string folder)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        CheckIsFree(folder);
        PackageResource[] resources = [.. catalog.Tables.Where(table => table.Rows.Count > 0).Select(table => new PackageResource(table))];
        var homes = new Dictionary<Row, string>(ReferenceEqualityComparer.Instance);
        foreach (PackageResource resource in resources)
        {
            foreach (Row row in resource.Table.Rows)
                homes.TryAdd(row, resource.Name);
        }

        Directory.CreateDirectory(Path.Combine(folder, "data"));
        foreach (PackageResource resource in resources)
        {
            using var file = new StreamWriter(Path.Combine(folder, resource.Path), append: false, new UTF8Encoding(false));
            resource.Write(file, homes.GetValueOrDefault);
        }

        File.WriteAllText(Path.Combine(folder, Descriptor), PackageDescriptor.Of(catalog.DataVersion, resources));
        return [Path.Combine(folder, Descriptor), .. resources.Select(resource => Path.Combine(folder, resource.Path))];
    }

    private static void CheckIsFree(string folder)
    {
        if (File.Exists(folder))
            throw new IOException($"'{folder}' is a file; expected a folder, which is created if it does not exist.");
        string path = Path.Combine(folder, Descriptor);
        if (File.Exists(path) && NameOf(path) is var name && name != PackageDescriptor.Name)
        {
            throw new IOException($"'{path}' describes another package{(name is null ? "" : $", '{name}'")}, and would be replaced; "
                + $"expected '{PackageDescriptor.Name}'. Choose another folder, or delete the file.");
        }
    }

    /// <summary>The name of the package that a file describes; <see langword="null"/> if it has none.</summary>
    private static string? NameOf(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement is { ValueKind: JsonValueKind.Object } package && package.TryGetProperty("name", out JsonElement name)
                && name.ValueKind is JsonValueKind.String ? name.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
