using System.Collections.ObjectModel;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>
/// Reads the fields of a row from a JSON object. It records which properties were asked for; any other is a finding.
/// </summary>
internal sealed class JsonRowReader : RowReader
{
    private readonly DataFile _file;
    private readonly JsonPath _path;
    private readonly FindingLog _log;
    private readonly string _owner;
    private readonly List<string> _known = [];
    private readonly List<JsonProperty> _properties = [];
    private ulong _found;

    /// <param name="json">The object.</param>
    /// <param name="file">The file that contains it.</param>
    /// <param name="path">Its place in the file.</param>
    /// <param name="log">Collects the findings.</param>
    /// <param name="rows">Finds the rows that it refers to.</param>
    /// <param name="owner">The id of the row that it is part of; empty for a row itself.</param>
    internal JsonRowReader(JsonElement json, DataFile file, JsonPath path, FindingLog log, IRowResolver rows, string owner = "")
        : base(rows)
    {
        (_file, _path, _log) = (file, path, log);
        foreach (JsonProperty property in json.EnumerateObject())
            _properties.Add(property);
        _owner =
            owner.Length == 0 && PlaceOf("id") is var place and >= 0 && _properties[place].Value is { ValueKind: JsonValueKind.String } id
                ? id.GetString()!
                : owner;
    }

    /// <summary>Applies what the file states for all its rows.</summary>
    internal void SetHeader(TableHeader header, DatasetVintage? dataset) =>
        (Credit, Dataset, IsSecondHand) =
            ($"{header.Credit} ({header.License})", dataset, header.Dataset is { Trust: DatasetTrust.Secondary });

    internal override bool Has(string name) => PlaceOf(name) >= 0;

    internal override bool IsField(string name) => _known.Contains(name);

    internal override string? TextOrNull(string name)
    {
        if (Find(name, JsonValueKind.String, "a string") is not { } value)
            return null;
        string? text = FilledTextOrNull(value);
        if (text is null)
            Problem(name, RuleId.NotEmpty, "a text must not be empty; omit the property if there is no value");
        else if (CleanText.Problem(text) is { } problem)
            Problem(name, RuleId.CleanText, problem);
        return text;
    }

    internal override IReadOnlyList<string> Texts(string name)
    {
        if (Find(name, JsonValueKind.Array, "a list of strings") is not { } list)
            return [];
        var texts = new string[list.GetArrayLength()];
        HashSet<string>? seen = null;
        int i = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            texts[i] = FilledTextOrNull(item) ?? "";
            if (texts[i].Length == 0)
                Problem(name, item.ValueKind == JsonValueKind.String ? RuleId.NotEmpty : RuleId.Type,
                    $"expected a {(item.ValueKind == JsonValueKind.String ? "nonempty " : "")}string, found {JsonText.Shown(item)}", i);
            else if (CleanText.Problem(texts[i]) is { } problem)
                Problem(name, RuleId.CleanText, problem, i);
            else if (i < 8 ? Array.IndexOf(texts, texts[i], 0, i) >= 0 : !(seen ??= new(texts[..i], StringComparer.Ordinal)).Add(texts[i]))
                Problem(name, RuleId.UniqueItem, $"'{texts[i]}' is already in the list", i);
            i++;
        }

        return Array.AsReadOnly(texts);
    }

    internal override int? IntegerOrNull(string name)
    {
        if (Find(name, JsonValueKind.Number, "a whole number") is not { } value)
            return null;
        if (value.TryGetInt32(out int number))
            return number;
        Problem(name, RuleId.Type, $"expected a whole number, found {JsonText.Shown(value)}");
        return null;
    }

    internal override bool Flag(string name)
    {
        if (Find(name) is not { } value)
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Problem(name, RuleId.Type, $"expected true or false, found {JsonText.Shown(value)}");
        return value.ValueKind == JsonValueKind.True;
    }

    internal override Figure? FigureOrNull(string name, FigureKind kind)
    {
        Figure? figure = ObjectOrNull(name) is { } json ? json.Closed(JsonFigureReader.Read(json, name, kind)) : null;
        figure?.ReadFrom(Basis);
        return figure;
    }

    internal override Unit? UnitOrNull(string name) => UnitOrNull(name, null);

    /// <summary>The unit in a field, which may also be an object.</summary>
    /// <param name="name">The field.</param>
    /// <param name="number">The number in the unit, for messages; <see langword="null"/> if there is none.</param>
    internal Unit? UnitOrNull(string name, decimal? number) =>
        Find(name) is { ValueKind: JsonValueKind.Object } && ObjectOrNull(name) is { } custom
            ? custom.Closed(JsonUnitReader.Custom(custom))
            : JsonUnitReader.Named(this, name, number);

    internal override bool IsFaulty(string name) => _log.HasAnyAt(_file.Name, PathOf(name, null));

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

        if (value.ValueKind == JsonValueKind.String && TimePeriod.TryParseCode(value.GetString(), out TimePeriod? plain))
        {
            if (NumberLimits.YearProblem(plain.Start.Year, plain.End.Year) is { } problem)
                Problem(name, RuleId.YearWithinReason, problem);
            return plain;
        }

        Problem(name, RuleId.WellFormed,
            $"{JsonText.Shown(value)} is not a period; expected one such as \"2023\", \"2023-Q2\", \"as-of 2023-10\" or "
                + "\"nvidia:FY2024-Q2\"");
        return null;
    }

    internal override IReadOnlyList<T> Objects<T>(string name, Func<RowReader, T> read) => Objects(name, read, out _);

    /// <summary>The rows of a whole file. Unless each of them is an object, the file is marked as not read.</summary>
    internal IReadOnlyList<T> Rows<T>(string name, Func<RowReader, T> read)
    {
        ReadOnlyCollection<T> rows = Objects(name, read, out bool isWhole);
        if (!Has(name))
            Problem(name, RuleId.Required, $"'{name}' is missing");
        if (!isWhole)
            _log.SetUnread(_file);
        return rows;
    }

    internal override void Problem(string name, string rule, string message, int? index = null) =>
        _log.Add(_file, PathOf(name, index), rule, message);

    internal override decimal? NumberOrNull(string name)
    {
        if (Find(name, JsonValueKind.Number, "a number") is not { } value)
            return null;
        string? problem = !value.TryGetDecimal(out decimal number) ? "is too large"
            : !ExactDecimal.Holds(value.GetRawText()) ? $"cannot be stored exactly: {ExactDecimal.Limit}"
            : null;
        if (problem is null)
            return number;
        Problem(name, RuleId.Type, $"the number {JsonText.Shown(value)} {problem}");
        return null;
    }

    /// <summary>Ends the reading: every property that was not asked for, or that is duplicated, is a finding.</summary>
    internal T Closed<T>(T value)
    {
        if (!IsAsAsked())
            NoteProperties();
        return value;
    }

    /// <summary>
    /// Whether every property was asked for and occurs once, as in nearly all objects: an unknown property, or an earlier duplicate, was
    /// never found.
    /// </summary>
    private bool IsAsAsked() => _properties.Count < 64 && _found == (1UL << _properties.Count) - 1;

    private void NoteProperties()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonProperty property in _properties)
        {
            int before = seen.GetValueOrDefault(property.Name);
            seen[property.Name] = before + 1;
            if (before > 0)
                _log.Add(_file, _path.Member(property.Name, before), RuleId.UniqueProperty,
                    $"the property '{property.Name}' is duplicated");
            else if (!_known.Contains(property.Name))
                Problem(property.Name, RuleId.KnownProperty,
                    $"the property '{property.Name}' is unknown; expected one of: {string.Join(", ", _known)}");
        }
    }

    private protected override void Named<T>(string name, int? index, string id) =>
        _log.Names?.Add<T>(_file, PathOf(name, index), _owner, id);

    private protected override void Named(string name, Type type, string id) =>
        _log.Names?.Add(_file, PathOf(name, null), _owner, type, id);

    private static string? FilledTextOrNull(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private ReadOnlyCollection<T> Objects<T>(string name, Func<RowReader, T> read, out bool isWhole)
    {
        isWhole = false;
        if (Find(name, JsonValueKind.Array, "a list of objects") is not { } list)
            return ReadOnlyCollection<T>.Empty;
        isWhole = true;
        var objects = new List<T>(list.GetArrayLength());
        int i = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            JsonPath path = PathOf(name, i++);
            if (item.ValueKind == JsonValueKind.Object)
            {
                JsonRowReader reader = Of(item, path, _log);
                objects.Add(reader.Closed(read(reader)));
                continue;
            }

            isWhole = false;
            _log.Add(_file, path, RuleId.Type, $"expected an object, found {JsonText.Shown(item)}");
        }

        return objects.AsReadOnly();
    }

    /// <summary>Reads a single row of a file.</summary>
    /// <exception cref="DataLoadException">Something is wrong with it.</exception>
    internal T Row<T>(string name, int place, JsonElement item, Func<RowReader, T> read)
    {
        var log = new FindingLog(keepsNames: false);
        JsonRowReader reader = Of(item, PathOf(name, place), log);
        T row = reader.Closed(read(reader));
        log.ThrowIfAny();
        return row;
    }

    private JsonRowReader Of(JsonElement item, JsonPath path, FindingLog log) =>
        new(item, _file, path, log, Resolver, _owner)
        {
            Dataset = Dataset,
            Credit = Credit,
            IsSecondHand = IsSecondHand,
            SharedSources = SharedSources,
            Basis = Basis,
        };

    private JsonPath PathOf(string name, int? index)
    {
        JsonPath path = name.Length == 0 ? _path : _path.Member(name);
        return index is { } place ? path.Element(place) : path;
    }

    private JsonRowReader? ObjectOrNull(string name) =>
        Find(name, JsonValueKind.Object, "an object") is { } value ? new(value, _file, PathOf(name, null), _log, Resolver, _owner) : null;

    private JsonElement? Find(string name, JsonValueKind kind, string expected)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind == kind)
            return value;
        Problem(name, RuleId.Type, $"expected {expected}, found {JsonText.Shown(value)}");
        return null;
    }

    private JsonElement? Find(string name)
    {
        if (!_known.Contains(name))
            _known.Add(name);
        int place = PlaceOf(name);
        if (place < 0)
            return null;
        _found |= 1UL << place;
        return _properties[place].Value;
    }

    /// <summary>The position of a property, the last one if duplicated; -1 if there is none.</summary>
    private int PlaceOf(string name)
    {
        int place = _properties.Count - 1;
        while (place >= 0 && !_properties[place].NameEquals(name))
            place--;
        return place;
    }
}
