using System.Text;

namespace StateOfAi.Data;

/// <summary>Writes catalogs as data packages, which pandas, R, DuckDB and spreadsheets read.</summary>
public static class DataPackageExtensions
{
    private const string Descriptor = "datapackage.json";

    /// <summary>
    /// Writes all tables of a catalog as a Frictionless Data Package (version 2): <c>datapackage.json</c>, and one CSV file per table in
    /// the folder <c>data</c>. Files of these names are replaced; others in the folder are left alone.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Nothing is lost: a figure has a column for its number and, where its column needs them, <c>…Low</c>, <c>…High</c>,
    /// <c>…Qualifier</c>, <c>…Unit</c> and <c>…Printed</c>; a period has its code, its first and its last day; lists, and parts such as
    /// details, are JSON arrays in one cell. References are the ids of rows, sources the ids of rows of <c>sources</c>, and doubts are
    /// texts. The unit of a column is in its description, with the license, credit and vintage of the table.
    /// </para>
    /// <para>The same catalog gives the same bytes on every machine. CSV is UTF-8 with commas, quotes where needed, and line feeds.</para>
    /// </remarks>
    /// <param name="catalog">The catalog, with your own datasets if it has some.</param>
    /// <param name="folder">The folder; it is created if it does not exist.</param>
    /// <returns>The paths of the files, the description first.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <example><code>
    /// StateOfAiCatalog.Embedded.WriteDataPackage("state-of-ai");
    /// </code></example>
    public static IReadOnlyList<string> WriteDataPackage(this IStateOfAiCatalog catalog, string folder)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
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
}
