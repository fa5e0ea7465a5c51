namespace StateOfAi.Data;

/// <summary>A row that a search found.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Row">The row.</param>
public sealed record SearchHit(ITable Table, Row Row)
{
    /// <summary>The name of the table, the id and the label.</summary>
    public override string ToString() => $"{Table.Name}: {Row.Id}: {Row.Label}";
}
