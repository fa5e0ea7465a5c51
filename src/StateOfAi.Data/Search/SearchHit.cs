namespace StateOfAi.Data;

/// <summary>A row that a search found.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SearchHit : ITabular
{
    internal SearchHit(ITable table, Row row) => (Table, Row) = (table, row);

    /// <summary>The table of the row.</summary>
    public ITable Table { get; }

    /// <summary>The row that was found.</summary>
    public Row Row { get; }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(Row.Label,
    [
        ("Table", Table.Name),
        ("Id", Row.Id),
        ("Label", Row.Label),
        ("Note", Row.Note),
    ], sources: [Row.Provenance.ToString()]);

    /// <summary>The name of the table, the id and the label.</summary>
    public override string ToString() => $"{Table.Name}: {Row.Id}: {Row.Label}";
}
