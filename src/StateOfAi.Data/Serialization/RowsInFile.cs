using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// The rows of a file that is not read as a whole: each is read when asked for by id. Whoever needs a few rows of a large table, such as
/// the sources of another table, does not pay for the rest.
/// </summary>
internal sealed class RowsInFile
{
    private readonly JsonRowReader _file;
    private readonly JsonElement[] _rows;
    private readonly Dictionary<string, int> _places;

    // Loops, because every process would have to compile LINQ queries over these types at startup.
    private RowsInFile(JsonRowReader file, TableHeader header, JsonElement list)
    {
        (_file, Header) = (file, header);
        _rows = new JsonElement[list.GetArrayLength()];
        _places = new(_rows.Length, StringComparer.Ordinal);
        int i = 0;
        foreach (JsonElement row in list.EnumerateArray())
        {
            AreObjects &= row.ValueKind is JsonValueKind.Object;
            if (AreObjects)
                _places.TryAdd(IdOf(row), i);
            _rows[i++] = row;
        }
    }

    private bool AreObjects { get; set; } = true;

    /// <summary>The statements of the file about its table.</summary>
    internal TableHeader Header { get; }

    internal int Count => _rows.Length;

    /// <summary>The rows; <see langword="null"/> if anything is wrong with the file, which reading all of it will report.</summary>
    internal static RowsInFile? OrNull(TableSlot slot, DataFile file, IRowResolver rows)
    {
        var log = new FindingLog(keepsNames: false);
        // The document lives as long as the rows. Not disposing it only means that a pooled array is not returned.
        if (JsonText.ParseOrNull(file, log)?.RootElement is not { } root)
            return null;
        var reader = new JsonRowReader(root, file, JsonPath.Root, log, rows);
        TableHeader header = TableReader.Header(slot, reader);
        return log.IsEmpty && root.TryGetProperty(TableReader.Rows, out JsonElement list) && list.ValueKind is JsonValueKind.Array
            && new RowsInFile(reader, header, list) is { AreObjects: true } rowsInFile ? rowsInFile : null;
    }

    /// <summary>The position of a row; negative if no row has that id.</summary>
    internal int PlaceOf(string id) => _places.GetValueOrDefault(id, -1);

    internal T Read<T>(int place, Func<RowReader, T> create) => _file.Row(TableReader.Rows, place, _rows[place], create);

    /// <summary>Adds each id that a row refers to in some of its fields, with the row's own id.</summary>
    internal void AddNamed(string[] fields, Action<string, string> add)
    {
        foreach (JsonElement row in _rows)
        {
            string id = IdOf(row);
            foreach (string field in fields)
            {
                if (!row.TryGetProperty(field, out JsonElement named))
                    continue;
                if (named.ValueKind is not JsonValueKind.Array)
                {
                    add(Text(named), id);
                    continue;
                }

                foreach (JsonElement name in named.EnumerateArray())
                    add(Text(name), id);
            }
        }
    }

    private static string IdOf(JsonElement row) => row.TryGetProperty("id", out JsonElement id) ? Text(id) : "";

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
