using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A search result: a row, or a table or dataset as a whole.</summary>
/// <remarks>Nothing is read until you ask for it, and a row is read without the rest of its table.</remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SearchHit : ITabular, ISourced
{
    private readonly TableSlot _slot;
    private readonly int _place;

    /// <param name="slot">The table.</param>
    /// <param name="place">The position of the row in it; negative for the table itself.</param>
    internal SearchHit(TableSlot slot, int place) => (_slot, _place) = (slot, place);

    /// <summary>
    /// The id of a row, as <see cref="IStateOfAiCatalog.this[string]"/> takes it; the name of a dataset, as <c>catalog.Datasets[...]</c>
    /// takes it; or the name of another table.
    /// </summary>
    public string Id => Row?.Id ?? _slot.Dataset ?? _slot.Name;

    /// <summary>The row that was found; <see langword="null"/> if the hit is a whole table.</summary>
    public Row? Row => _place < 0 ? null : _slot.RowAt(_place);

    /// <summary>The table that was found, or the row's table; for a dataset, its latest vintage.</summary>
    public ITable Table => _slot.Table;

    /// <summary>The sources of the row; empty if the hit is a whole table.</summary>
    public IReadOnlyList<Source> Sources => Row?.Provenance.Sources ?? [];

    /// <summary>The doubts about the row; empty if the hit is a whole table.</summary>
    public IReadOnlyList<Doubt> Doubts => Row?.Doubts ?? [];

    /// <summary>The name of the table; available without reading it.</summary>
    internal string TableName => _slot.Name;

    /// <summary>The row in one line, the title of a dataset, or the description of another table.</summary>
    internal string Text => Row?.ToString() ?? _slot.Header.Dataset?.Title ?? _slot.Header.Description;

    /// <summary>The parts as names and values; missing parts are omitted.</summary>
    TableView ITabular.ToView() => FieldView.Of(Row?.Label ?? Text,
    [
        ("Table", _slot.Name),
        ("Id", Id),
        ("Label", Row?.Label ?? Text),
        ("Note", Row is { } row ? row.Note : _slot.Header.Description),
    ], sources: Row is null ? [] : [Row.Provenance.ToString()],
        cited: Row is null ? [] : [new(Row.Provenance.ToString(), Row.Provenance.Citation)]);

    /// <summary>The id and the row in one line, with its figure; for a dataset, its name and title; for another table, its name and
    /// description.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
