namespace StateOfAi.Data;

/// <summary>What a search found: a row, or a table or dataset as a whole.</summary>
/// <remarks>Nothing is read before it is asked for; a row alone is read without the rest of its table.</remarks>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SearchHit : ITabular
{
    private readonly TableSlot _slot;
    private readonly int _place;

    /// <param name="slot">The table.</param>
    /// <param name="place">The place of the row in it; below zero for the table itself.</param>
    internal SearchHit(TableSlot slot, int place) => (_slot, _place) = (slot, place);

    /// <summary>
    /// The id of the row, as <see cref="IStateOfAiCatalog.this[string]"/> takes it; of a dataset its name, as <c>catalog.Datasets[...]</c>
    /// takes it; of another table its name.
    /// </summary>
    public string Id => Row?.Id ?? _slot.Dataset ?? _slot.Name;

    /// <summary>The row that was found; <see langword="null"/> where the whole table was.</summary>
    public Row? Row => _place < 0 ? null : _slot.RowAt(_place);

    /// <summary>The table that was found, or the table of the row: of a dataset the latest vintage.</summary>
    public ITable Table => _slot.Table;

    /// <summary>The name of the table, which need not be read for it.</summary>
    internal string TableName => _slot.Name;

    /// <summary>The row in one line; of a dataset its title, of another table what it holds.</summary>
    internal string Text => Row?.ToString() ?? _slot.Header.Dataset?.Title ?? _slot.Header.Description;

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(Row?.Label ?? Text,
    [
        ("Table", _slot.Name),
        ("Id", Id),
        ("Label", Row?.Label ?? Text),
        ("Note", Row is { } row ? row.Note : _slot.Header.Description),
    ], sources: Row is null ? [] : [Row.Provenance.ToString()]);

    /// <summary>The id and the row in one line, with its figure; of a dataset its name and title, of another table its name and what it
    /// holds.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
