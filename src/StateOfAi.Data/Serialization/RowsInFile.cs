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

    private RowsInFile(JsonRowReader file, JsonElement[] rows)
    {
        (_file, _rows) = (file, rows);
        _places = new(rows.Length, StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
            _places.TryAdd(IdOf(rows[i]), i);
    }

    internal int Count => _rows.Length;

    /// <summary>The rows; <see langword="null"/> where something about the file is wrong, which reading all of it reports.</summary>
    internal static RowsInFile? OrNull(TableSlot slot, DataFile file, IRowResolver rows)
    {
        var log = new FindingLog(keepsNames: false);
        // It is kept for as long as the rows are, and needs no disposing: nothing of it is rented.
        if (JsonText.ParseOrNull(file, log)?.RootElement is not { } root)
            return null;
        var reader = new JsonRowReader(root, file, JsonPath.Root, log, rows);
        TableReader.Header(slot, reader);
        return log.IsEmpty && root.TryGetProperty(TableReader.Rows, out JsonElement list) && list.ValueKind is JsonValueKind.Array
            && list.EnumerateArray().All(row => row.ValueKind is JsonValueKind.Object)
            ? new(reader, [.. list.EnumerateArray()])
            : null;
    }

    /// <summary>Where a row stands; below zero where there is none of that id.</summary>
    internal int PlaceOf(string id) => _places.GetValueOrDefault(id, -1);

    internal T Read<T>(int place, Func<RowReader, T> create) => _file.Row(TableReader.Rows, place, _rows[place], create);

    /// <summary>The ids of all rows, and the ids that each names in some of its fields.</summary>
    internal IEnumerable<(string Id, IEnumerable<string> Named)> Naming(string[] fields) =>
        _rows.Select(row => (IdOf(row), fields.SelectMany(field => row.TryGetProperty(field, out JsonElement named) ? Texts(named) : [])));

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().Select(Text) : [Text(value)];

    private static string IdOf(JsonElement row) => row.TryGetProperty("id", out JsonElement id) ? Text(id) : "";

    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
