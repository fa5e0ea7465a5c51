using System.Text;

namespace StateOfAi.Data;

/// <summary>One table of a data package: a CSV file and what describes it.</summary>
internal sealed class PackageResource
{
    internal PackageResource(ITable table)
    {
        Table = table;
        // A table of an edition has the name of the same table in another edition.
        string file = table.File is { } path ? path[..^".json".Length] : table.Name;
        string[] parts = file.Split('/');
        Name = parts[0] == "reports" ? string.Join('-', parts) : parts[^1];
    }

    internal ITable Table { get; }

    /// <summary>The name, unique in the package.</summary>
    internal string Name { get; }

    /// <summary>The path of the file in the folder of the package.</summary>
    internal string Path => $"data/{Name}.csv";

    /// <summary>The columns.</summary>
    internal IReadOnlyList<PackageColumn> Columns { get; private set; } = [];

    /// <summary>Determines the columns, and writes the rows.</summary>
    /// <param name="file">Where to write.</param>
    /// <param name="resourceOf">The resource that has a row.</param>
    internal void Write(TextWriter file, Func<Row, string?> resourceOf)
    {
        Columns = PackageColumns.Of(Table.Rows, resourceOf);
        var line = new StringBuilder();
        WriteLine(Columns.Select(column => column.Name));
        foreach (Row row in Table.Rows)
            WriteLine(Columns.Select(column => column.Text(row)));

        void WriteLine(IEnumerable<string> cells)
        {
            line.Clear().AppendJoin(',', cells.Select(Quoted)).Append('\n');
            file.Write(line);
        }
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 && cell.Trim().Length == cell.Length
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
