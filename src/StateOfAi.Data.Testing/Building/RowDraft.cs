using System.Text.Json.Nodes;

namespace StateOfAi.Data.Testing;

/// <summary>
/// The fields of a row set so far. A field is a value of the library, a text, a reference to a row, a list of these, or JSON that was read.
/// </summary>
internal sealed class RowDraft
{
    private readonly Dictionary<string, object?> _fields = new(StringComparer.Ordinal);

    internal RowDraft(Type type) => Type = type;

    /// <summary>A row in data file format.</summary>
    internal RowDraft(Type type, JsonObject json)
        : this(type)
    {
        foreach ((string name, JsonNode? value) in json)
            _fields[name] = value;
        IsWhole = true;
    }

    internal Type Type { get; }

    /// <summary>Whether the row needs no placeholders, because it was complete before it was changed.</summary>
    internal bool IsWhole { get; private init; }

    internal string? Id => Text("id");

    internal string? Label => Text(LabelField);

    /// <summary>The fields that were set, by their names in data files; <see langword="null"/> means to omit the field.</summary>
    internal IEnumerable<KeyValuePair<string, object?>> Fields => _fields;

    internal string LabelField => Type == typeof(Fact) ? "statement" : "label";

    /// <summary>Your own row, or one of another catalog, with all its settable fields.</summary>
    internal static RowDraft Of(Row row)
    {
        var draft = new RowDraft(row.GetType()) { IsWhole = true };
        foreach (var property in RowField.SettableOf(draft.Type))
        {
            if (property.GetValue(row) is { } value)
                draft.Set(RowField.Of(draft.Type, property), value);
        }

        bool restsOnItself = row is Fact or Erratum;
        if (!restsOnItself && row.Provenance.Facts.Count > 0 && row is not Conflict)
            draft.Set(RowField.Facts, row.Provenance.Facts);
        IEnumerable<Source> sources = row.Provenance.Sources.Except(row.Provenance.Facts.SelectMany(fact => fact.Sources));
        if (!restsOnItself && sources.Any())
            draft.Set(RowField.Sources, sources.ToArray());
        return draft;
    }

    internal RowDraft Copy()
    {
        var copy = new RowDraft(Type) { IsWhole = IsWhole };
        copy.Take(this);
        return copy;
    }

    /// <summary>Replaces the fields with those of another row.</summary>
    internal void Take(RowDraft other)
    {
        _fields.Clear();
        foreach ((string name, object? value) in other._fields)
            _fields.Add(name, value);
    }

    internal bool Has(string field) => _fields.ContainsKey(field);

    internal void Set(RowField field, object? value) => _fields[field.Name] = value;

    private string? Text(string field) => _fields.GetValueOrDefault(field) switch
    {
        string text => text,
        JsonValue json => json.GetValue<string>(),
        _ => null,
    };
}
