namespace StateOfAi.Data.Queries.Tests;

/// <summary>What a program thinks that deals are, though the table has no margin, and categories are texts.</summary>
public sealed class DealWithMargin
{
    public string? Region { get; set; }

    public double? Margin { get; set; }

    public double? Category { get; set; }
}
