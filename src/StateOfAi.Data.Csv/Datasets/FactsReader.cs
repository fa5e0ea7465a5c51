using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StateOfAi.Data.Csv;

/// <summary>Reads the members of a JSON object; what is wrong is an error with its line and path, and is read as missing.</summary>
internal sealed class FactsReader
{
    /// <summary>The path of the whole text.</summary>
    internal const string Root = "$";

    private readonly FactsNode _node;
    private readonly string _path;
    private readonly string _file;
    private readonly List<CsvError> _errors;
    private readonly FactsSchema? _schema;
    private readonly List<string> _known = ["$schema"];

    /// <param name="node">The object.</param>
    /// <param name="path">Its path.</param>
    /// <param name="file">The file, for errors.</param>
    /// <param name="errors">Receives what is wrong.</param>
    /// <param name="schema">Receives the members that are asked for; <see langword="null"/> if nobody wants them.</param>
    internal FactsReader(FactsNode node, string path, string file, List<CsvError> errors, FactsSchema? schema = null)
    {
        _node = node;
        _path = path;
        _file = file;
        _errors = errors;
        _schema = schema;
        if (node.Kind is not JsonTokenType.StartObject)
            Error(node, null, "An object in braces was expected.");
    }

    /// <summary>The members, for objects whose names are free.</summary>
    internal IEnumerable<(string Name, FactsReader Value)> Objects() => _schema is not null
        ? [("", Described(_schema.Free = new()))]
        : _node.Members.Select(member => (member.Name, new FactsReader(member.Value, PathOf(member.Name), _file, _errors)));

    internal string Text(string name, Func<JsonNode>? form = null)
    {
        _schema?.Require(name);
        if (TextOrNull(name, form) is { } text)
            return text;
        if (_node.Kind is JsonTokenType.StartObject && !_node.Members.Exists(member => member.Name == name))
            Error(_node, name, "It is missing, but a text was expected.");
        return "";
    }

    internal string? TextOrNull(string name, Func<JsonNode>? form = null)
    {
        _schema?.Add(name, form ?? FactsSchema.Text);
        if (Find(name) is not { } node)
            return null;
        if (node.Kind is JsonTokenType.String && !string.IsNullOrWhiteSpace(node.Text))
            return node.Text;
        Error(node, name, "A text in quotation marks was expected.");
        return null;
    }

    /// <summary>A text that a function reads; its <see cref="FormatException"/> or <see cref="ArgumentException"/> is an error.</summary>
    internal T? ReadOrNull<T>(string name, Func<string, T> read, Func<JsonNode>? form = null) =>
        TextOrNull(name, form) is { } text ? Parsed(name, text, read) : default;

    internal PartialDate Date(string name) =>
        Text(name, FactsSchema.Date) is { Length: > 0 } text ? Parsed(name, text, each => PartialDate.Parse(each, null)) : default;

    internal PartialDate? DateOrNull(string name) =>
        ReadOrNull<PartialDate?>(name, text => PartialDate.Parse(text, null), FactsSchema.Date);

    internal T Member<T>(string name)
        where T : struct, Enum => Text(name, MembersOf<T>) is { Length: > 0 } text ? Parsed(name, text, MemberOf<T>) : default;

    internal T? MemberOrNull<T>(string name)
        where T : struct, Enum => ReadOrNull<T?>(name, text => MemberOf<T>(text), MembersOf<T>);

    private static JsonNode MembersOf<T>()
        where T : struct, Enum => FactsSchema.Member(Enum.GetValues<T>().Select(NameOf));

    private static T MemberOf<T>(string text)
        where T : struct, Enum
    {
        foreach (T member in Enum.GetValues<T>())
        {
            if (NameOf(member) == text)
                return member;
        }

        throw new FormatException($"One of {string.Join(", ", Enum.GetValues<T>().Select(NameOf))} was expected.");
    }

    /// <summary>A unit: its code, or an object with its words or the two parts of a rate.</summary>
    internal Unit? UnitOrNull(string name)
    {
        _schema?.Add(name, FactsSchema.Unit);
        if (Find(name) is not { Kind: JsonTokenType.StartObject } node)
            return ReadOrNull(name, text => Unit.Parse(text, null));
        var unit = new FactsReader(node, PathOf(name), _file, _errors);
        if (!node.Members.Exists(member => member.Name is "amount" or "each"))
        {
            string singular = unit.Text("singular"), plural = unit.Text("plural");
            unit.End();
            return singular.Length > 0 && plural.Length > 0 ? Parsed(name, singular, word => Unit.Count(word, plural)) : null;
        }

        Unit? amount = unit.UnitOrNull("amount"), each = unit.UnitOrNull("each");
        unit.End();
        if (amount is not null && each is not null)
            return Parsed(name, "", _ => Unit.Per(amount, each));
        Error(node, name, "A rate has the units 'amount' and 'each'.");
        return null;
    }

    internal decimal? NumberOrNull(string name)
    {
        _schema?.Add(name, FactsSchema.Number);
        if (Find(name) is not { } node)
            return null;
        if (node.Kind is JsonTokenType.Number
            && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number > 0)
            return number;
        Error(node, name, "A positive number was expected.");
        return null;
    }

    internal int? CountOrNull(string name)
    {
        _schema?.Add(name, FactsSchema.Count);
        decimal? number = NumberOrNull(name);
        if (number is null || (decimal.IsInteger(number.Value) && number <= int.MaxValue))
            return (int?)number;
        Error(name, "A whole number was expected.");
        return null;
    }

    /// <summary>One character, which may be a tab, as a function accepts it.</summary>
    internal char? CharacterOrNull(string name, Func<char, char?> accept)
    {
        _schema?.Add(name, FactsSchema.Character);
        if (Find(name) is not { } node)
            return null;
        if (node.Kind is JsonTokenType.String && node.Text.Length == 1)
            return Parsed(name, node.Text, text => accept(text[0]));
        Error(node, name, "One character in quotation marks was expected.");
        return null;
    }

    internal IReadOnlyList<string> Texts(string name)
    {
        _schema?.Add(name, FactsSchema.Texts);
        if (Find(name) is not { } node)
            return [];
        if (node.Kind is JsonTokenType.StartArray
            && node.Items.TrueForAll(item => item.Kind is JsonTokenType.String && !string.IsNullOrWhiteSpace(item.Text)))
            return [.. node.Items.Select(item => item.Text)];
        Error(node, name, "A list of texts in brackets was expected.");
        return [];
    }

    internal IReadOnlyList<FactsReader> List(string name)
    {
        if (_schema is not null)
            return [Described(_schema.AddObject(name, FactsSchema.ListOf))];
        if (Find(name) is not { } node)
            return [];
        if (node.Kind is not JsonTokenType.StartArray)
            Error(node, name, "A list of objects in brackets was expected.");
        return [.. node.Items.Select((item, i) =>
            new FactsReader(item, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{i}]"), _file, _errors))];
    }

    internal FactsReader? ObjectOrNull(string name) => _schema is not null ? Described(_schema.AddObject(name))
        : Find(name) is { } node ? new(node, PathOf(name), _file, _errors) : null;

    /// <summary>Records an error of a member.</summary>
    internal void Error(string name, string message) => Error(Find(name) ?? _node, name, message);

    /// <summary>Members that were not asked for are errors, and so are those that occur twice.</summary>
    internal void End()
    {
        foreach ((string name, FactsNode value) in _node.Members.Where(member => !_known.Contains(member.Name)))
            Error(value, name, $"It is unknown; one of {string.Join(", ", _known.Distinct().Skip(1))} was expected.");
        foreach (IGrouping<string, (string Name, FactsNode Value)> same in _node.Members.GroupBy(member => member.Name))
        {
            foreach ((string name, FactsNode value) in same.Skip(1))
                Error(value, name, "It occurs twice in the object.");
        }
    }

    /// <summary>A reader of an object without members, whose questions are recorded.</summary>
    private FactsReader Described(FactsSchema schema) => new(_node, _path, _file, _errors, schema);

    private static string NameOf<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    private T? Parsed<T>(string name, string text, Func<string, T> read)
    {
        try
        {
            return read(text);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or NotSupportedException)
        {
            Error(name, error.Message);
            return default;
        }
    }

    private FactsNode? Find(string name)
    {
        _known.Add(name);
        return _node.Members.Find(member => member.Name == name).Value;
    }

    private string PathOf(string name) => $"{_path}.{name}";

    private void Error(FactsNode node, string? name, string message) => _errors.Add(new(_file, node.Line,
        name is not null ? PathOf(name) : _path == Root ? null : _path,
        node.ShownText, message));
}
