using System.Text.Json.Nodes;

namespace StateOfAi.Data;

/// <summary>
/// Records the fields that a row type asks for, which are the properties of its JSON Schema: whatever reads rows describes them too.
/// </summary>
internal sealed class SchemaReader : RowReader
{
    private readonly JsonObject _properties = [];
    private readonly List<string> _required = [];
    private Type? _asked;

    internal SchemaReader(DatasetVintage? dataset)
        : base(NoRows.Instance) => Dataset = dataset;

    internal override bool Has(string name) => false;

    internal override bool IsField(string name) => _properties.ContainsKey(name);

    // The kind of a figure that another field determines is not known here.
    internal override bool IsFaulty(string name) => true;

    internal override string? TextOrNull(string name)
    {
        Add(name, SchemaShapes.OfText(Asked()));
        return null;
    }

    internal override IReadOnlyList<string> Texts(string name)
    {
        Add(name, new() { ["type"] = "array", ["items"] = SchemaShapes.OfText(Asked()), ["uniqueItems"] = true });
        return [];
    }

    internal override int? IntegerOrNull(string name)
    {
        Add(name, new() { ["type"] = "integer" });
        return null;
    }

    internal override bool Flag(string name)
    {
        Add(name, new() { ["type"] = "boolean" });
        return false;
    }

    internal override decimal? NumberOrNull(string name)
    {
        Add(name, new() { ["type"] = "number" });
        return null;
    }

    internal override Figure? FigureOrNull(string name, FigureKind kind)
    {
        Add(name, SchemaShapes.Figure(kind.What));
        return null;
    }

    internal override Unit? UnitOrNull(string name)
    {
        Add(name, SchemaShapes.Unit());
        return null;
    }

    internal override TimePeriod? PeriodOrNull(string name)
    {
        Add(name, SchemaShapes.Period());
        return null;
    }

    internal override IReadOnlyList<T> Objects<T>(string name, Func<RowReader, T> read)
    {
        var part = new SchemaReader(Dataset);
        read(part);
        Add(name, new() { ["type"] = "array", ["items"] = part.ToObject() });
        return [];
    }

    internal override void Problem(string name, string rule, string message, int? index = null)
    {
        if (rule == RuleId.Required && !_required.Contains(name))
            _required.Add(name);
    }

    /// <summary>Sets the schema of a field.</summary>
    internal void Add(string name, JsonObject schema)
    {
        if (!_properties.ContainsKey(name))
            _properties.Add(name, schema);
    }

    /// <summary>The schema of the object that was read.</summary>
    internal JsonObject ToObject()
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = _properties };
        if (_required.Count > 0)
            schema["required"] = new JsonArray([.. _required.Select(name => (JsonNode)name)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    private protected override void Asked(string name, Type type) => _asked = type;

    private protected override void Named<T>(string name, int? index, string id)
    {
    }

    private protected override void Named(string name, Type type, string id)
    {
    }

    private Type? Asked()
    {
        Type? asked = _asked;
        _asked = null;
        return asked;
    }

    private sealed class NoRows : IRowResolver
    {
        internal static NoRows Instance { get; } = new();

        public T? Find<T>(string id)
            where T : Row => null;

        public IReadOnlyList<Row> HomesOf(string factId) => [];

        public IReadOnlyList<Fact> FactsAt(string placeId) => [];

        public IReadOnlyList<Erratum> ErrataOf(string factId) => [];

        public IReadOnlyList<Conflict> ConflictsOf(string id) => [];
    }
}
