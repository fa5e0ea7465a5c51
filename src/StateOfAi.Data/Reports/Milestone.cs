namespace StateOfAi.Data;

/// <summary>An event in the history of a product or an organization.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class Milestone
{
    /// <summary>When it happened, as precisely as the report says.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The event, briefly, in our own words.</summary>
    public required string What { get; init; }

    /// <summary>The date, then what happened.</summary>
    public override string ToString() => $"{Date} {What}";
}
