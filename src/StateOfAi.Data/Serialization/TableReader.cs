using System.Collections.Immutable;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Reads a table from its JSON file.</summary>
internal static class TableReader
{
    private static readonly TableHeader NoHeader = new("", default, "", "");

    internal static Table<T> Read<T>(string name, string prefix, DataFile file, Func<RowReader, T> create, FindingLog log, IRowResolver rows)
        where T : Row
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(file.Json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return Read(name, prefix, document.RootElement, file, create, log, rows);
            log.Add(file, JsonPath.Root, "type", "a data file is a JSON object with its rows in 'rows'");
        }
        catch (JsonException error)
        {
            log.AddUnreadable(file, error);
        }

        return new(name, NoHeader, []);
    }

    private static Table<T> Read<T>(string name, string prefix, JsonElement root, DataFile file, Func<RowReader, T> create, FindingLog log, IRowResolver resolver)
        where T : Row
    {
        var reader = new JsonRowReader(root, file, JsonPath.Root, log, resolver);
        var header = new TableHeader(reader.Text("description"), reader.Date("vintage"), reader.Text("license"), reader.Text("credit"));
        ImmutableArray<T> rows = [.. reader.Closed(reader.Objects("rows", create))];
        CheckIds(rows, prefix, file, log);
        return new(name, header, rows);
    }

    private static void CheckIds<T>(ImmutableArray<T> rows, string prefix, DataFile file, FindingLog log)
        where T : Row
    {
        var ids = new HashSet<string>(rows.Length, StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            string id = rows[i].Id;
            if (!ids.Add(id))
                Problem("unique-id", $"the id '{id}' stands twice");
            if (prefix.Length > 0 && !(id.StartsWith(prefix, StringComparison.Ordinal) && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-')))
                Problem("id-form", $"the id '{id}' is not '{prefix}' and lower-case letters, digits, dots and hyphens");

            void Problem(string rule, string message) => log.Add(file, JsonPath.Root.Member("rows").Element(i).Member("id"), rule, message);
        }
    }
}
