namespace StateOfAi.Data;

/// <summary>A row that a search found.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Row">The row.</param>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed record SearchHit(ITable Table, Row Row) : ITabular
{
    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    public TableView ToView() => FieldView.Of(Row.Label,
    [
        ("Table", Table.Name),
        ("Id", Row.Id),
        ("Label", Row.Label),
        ("Note", Row.Note),
    ], sources: [Row.Provenance.ToString()]);

    /// <summary>The name of the table, the id and the label.</summary>
    public override string ToString() => $"{Table.Name}: {Row.Id}: {Row.Label}";
}
