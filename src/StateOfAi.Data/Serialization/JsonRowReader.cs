using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Reads the fields of a row from a JSON object. It remembers what was asked for, so that what nobody asked for is a finding.</summary>
internal sealed class JsonRowReader : RowReader
{
    private readonly JsonElement _object;
    private readonly DataFile _file;
    private readonly JsonPath _path;
    private readonly FindingLog _log;
    private readonly List<string> _known = [];

    internal JsonRowReader(JsonElement json, DataFile file, JsonPath path, FindingLog log, IRowResolver rows)
        : base(rows) => (_object, _file, _path, _log) = (json, file, path, log);

    internal override string? TextOrNull(string name)
    {
        if (Find(name, JsonValueKind.String, "a text") is not { } value)
            return null;
        string text = value.GetString()!;
        if (!string.IsNullOrWhiteSpace(text))
            return text;
        Problem(name, "not-empty", "a text is not empty; leave out what is absent");
        return null;
    }

    internal override IReadOnlyList<string> Texts(string name)
    {
        if (Find(name, JsonValueKind.Array, "a list of texts") is not { } list)
            return [];
        var texts = new string[list.GetArrayLength()];
        int i = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            bool isText = item.ValueKind == JsonValueKind.String && item.GetString()!.Length > 0;
            texts[i] = isText ? item.GetString()! : "";
            if (!isText)
                _log.Add(_file, _path.Member(name).Element(i), "type", $"expected a text, found {item.GetRawText()}");
            i++;
        }

        return texts;
    }

    internal override int? IntegerOrNull(string name)
    {
        if (Find(name, JsonValueKind.Number, "a whole number") is not { } value)
            return null;
        if (value.TryGetInt32(out int number))
            return number;
        Problem(name, "type", $"expected a whole number, found {value.GetRawText()}");
        return null;
    }

    internal override bool Flag(string name)
    {
        if (Find(name) is not { } value)
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Problem(name, "type", $"expected true or false, found {value.GetRawText()}");
        return value.ValueKind == JsonValueKind.True;
    }

    internal override Figure? FigureOrNull(string name) =>
        ObjectOrNull(name) is { } figure ? figure.Closed(FigureReader.Read(figure)) : null;

    internal override TimePeriod? PeriodOrNull(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Object && ObjectOrNull(name) is { } labeled)
        {
            TimePeriod period = labeled.Period("period");
            string? label = labeled.TextOrNull("printed");
            return labeled.Closed(label is null ? period : period.PrintedAs(label));
        }

        if (value.ValueKind == JsonValueKind.String && TimePeriod.TryParse(value.GetString(), null, out TimePeriod? plain))
            return plain;
        Problem(name, "well-formed", $"{value.GetRawText()} is not a period; expected one such as \"2023\", \"2023-Q2\", \"as-of 2023-10\" or \"nvidia:FY2024-Q2\"");
        return null;
    }

    internal override IReadOnlyList<T> Objects<T>(string name, Func<RowReader, T> read)
    {
        if (Find(name, JsonValueKind.Array, "a list of objects") is not { } list)
            return [];
        var objects = new List<T>(list.GetArrayLength());
        int i = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            JsonPath path = _path.Member(name).Element(i++);
            if (item.ValueKind != JsonValueKind.Object)
            {
                _log.Add(_file, path, "type", $"expected an object, found {item.GetRawText()}");
                continue;
            }

            var reader = new JsonRowReader(item, _file, path, _log, Resolver);
            objects.Add(reader.Closed(read(reader)));
        }

        return objects;
    }

    internal override void Problem(string name, string rule, string message) => _log.Add(_file, name.Length == 0 ? _path : _path.Member(name), rule, message);

    /// <summary>The number of a field, with all its digits.</summary>
    internal decimal? NumberOrNull(string name)
    {
        if (Find(name, JsonValueKind.Number, "a number") is not { } value)
            return null;
        if (value.TryGetDecimal(out decimal number))
            return number;
        Problem(name, "type", $"the number {value.GetRawText()} is too large");
        return null;
    }

    /// <summary>Ends the reading: every property that no one asked for, or that stands twice, is a finding.</summary>
    internal T Closed<T>(T value)
    {
        var seen = new HashSet<string>();
        foreach (JsonProperty property in _object.EnumerateObject())
        {
            if (!_known.Exists(property.NameEquals))
                Problem(property.Name, "known-property", $"the property '{property.Name}' is not known here; known are: {string.Join(", ", _known)}");
            else if (!seen.Add(property.Name))
                Problem(property.Name, "unique-property", $"the property '{property.Name}' stands twice");
        }

        return value;
    }

    private protected override void Named<T>(string name, string id) => _log.Named<T>(_file, _path.Member(name), id);

    private JsonRowReader? ObjectOrNull(string name) =>
        Find(name, JsonValueKind.Object, "an object") is { } value ? new(value, _file, _path.Member(name), _log, Resolver) : null;

    private JsonElement? Find(string name, JsonValueKind kind, string expected)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind == kind)
            return value;
        Problem(name, "type", $"expected {expected}, found {value.GetRawText()}");
        return null;
    }

    private JsonElement? Find(string name)
    {
        _known.Add(name);
        return _object.TryGetProperty(name, out JsonElement value) ? value : null;
    }
}
