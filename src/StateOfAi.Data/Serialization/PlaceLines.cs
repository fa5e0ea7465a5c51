using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Finds the lines of any number of places in a JSON text in one pass.</summary>
internal ref struct PlaceLines
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line = 1;

    private PlaceLines(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
    }

    /// <summary>Finds the lines of places.</summary>
    /// <returns>The line of each place, from 1; for a place that does not exist, the line of its parent.</returns>
    internal static Func<JsonPath, int> Of(ReadOnlySpan<byte> json, IEnumerable<JsonPath> places)
    {
        var root = new Place(null);
        foreach (JsonPath place in places)
            root.Of(place);
        var lines = new PlaceLines(json);
        try
        {
            lines._reader.Read();
            lines.Visit(root);
        }
        catch (JsonException)
        {
            // The text ends before some of the places; their parents' lines are used.
        }

        return place => root.Of(place).Line;
    }

    private void Visit(Place place)
    {
        int start = (int)_reader.TokenStartIndex;
        _line += _json[_counted..start].Count((byte)'\n');
        _counted = start;
        place.Line = _line;
        if (place.HasParts && _reader.TokenType == JsonTokenType.StartObject)
            VisitMembers(place);
        else if (place.HasParts && _reader.TokenType == JsonTokenType.StartArray)
            VisitElements(place);
        else
            _reader.Skip();
    }

    private void VisitMembers(Place place)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = _reader.GetString()!;
            int before = seen.GetValueOrDefault(name);
            seen[name] = before + 1;
            _reader.Read();
            VisitPart(place, name, before);
        }
    }

    private void VisitElements(Place place)
    {
        for (int i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
            VisitPart(place, null, i);
    }

    private void VisitPart(Place place, string? name, int index)
    {
        if (place.PartOrNull(name, index) is { } part)
            Visit(part);
        else
            _reader.Skip();
    }

    /// <summary>A place to find, or an ancestor of one.</summary>
    private sealed class Place(Place? holder)
    {
        private Dictionary<(string? Name, int Index), Place>? _parts;
        private int _line;

        internal bool HasParts => _parts is not null;

        internal int Line { get => _line > 0 ? _line : holder?.Line ?? 1; set => _line = value; }

        internal Place? PartOrNull(string? name, int index) => _parts!.GetValueOrDefault((name, index));

        /// <summary>The place of a path, created if needed; call it on the root only.</summary>
        internal Place Of(JsonPath path)
        {
            if (path.Parent is not { } parent)
                return this;
            Place above = Of(parent);
            Dictionary<(string?, int), Place> parts = above._parts ??= [];
            if (!parts.TryGetValue((path.Name, path.Index), out Place? place))
                parts.Add((path.Name, path.Index), place = new(above));
            return place;
        }
    }
}
