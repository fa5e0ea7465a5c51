using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// The rows of a file that is not read as a whole: each is read when it is asked for by its id. Whoever wants a few rows of a large list,
/// such as the sources of one table, does not pay for the others.
/// </summary>
internal sealed class RowsInFile
{
    private readonly JsonRowReader _file;
    private readonly JsonElement[] _rows;
    private readonly Dictionary<string, int> _places;

    // Loops, since every query over a type of its own would be compiled anew at the start of each process.
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

    /// <summary>What the file says of its table.</summary>
    internal TableHeader Header { get; }

    internal int Count => _rows.Length;

    /// <summary>The rows; <see langword="null"/> where something about the file is wrong, which reading all of it reports.</summary>
    internal static RowsInFile? OrNull(TableSlot slot, DataFile file, IRowResolver rows)
    {
        var log = new FindingLog(keepsNames: false);
        // It is kept for as long as the rows are; not disposing of it costs no more than an array that the pool does not get back.
        if (JsonText.ParseOrNull(file, log)?.RootElement is not { } root)
            return null;
        var reader = new JsonRowReader(root, file, JsonPath.Root, log, rows);
        TableHeader header = TableReader.Header(slot, reader);
        return log.IsEmpty && root.TryGetProperty(TableReader.Rows, out JsonElement list) && list.ValueKind is JsonValueKind.Array
            && new RowsInFile(reader, header, list) is { AreObjects: true } rowsInFile ? rowsInFile : null;
    }

    /// <summary>Where a row stands; below zero where there is none of that id.</summary>
    internal int PlaceOf(string id) => _places.GetValueOrDefault(id, -1);

    internal T Read<T>(int place, Func<RowReader, T> create) => _file.Row(TableReader.Rows, place, _rows[place], create);

    /// <summary>Adds each id that a row names in some of its fields, with the id of the row.</summary>
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
