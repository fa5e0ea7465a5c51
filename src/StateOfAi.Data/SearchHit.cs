namespace StateOfAi.Data;

/// <summary>A row that a search found.</summary>
/// <param name="Table">The name of its table.</param>
/// <param name="Row">The row.</param>
public sealed record SearchHit(string Table, Row Row)
{
    /// <summary>The table, the id and the label.</summary>
    public override string ToString() => $"{Table}: {Row.Id}: {Row.Label}";
}
