namespace StateOfAi.Data;

/// <summary>A promise by the maker of an AI product to stand in for its customers when others make claims over what it produced.</summary>
[Row]
public sealed partial class Indemnity : Row
{
    /// <summary>The organization that makes the promise.</summary>
    public required partial Organization Grantor { get; init; }

    /// <summary>The products it is for; empty when the report names none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>Who is covered, in our words.</summary>
    public required string Beneficiaries { get; init; }

    /// <summary>What is covered, in our words.</summary>
    public required string Scope { get; init; }

    /// <summary>The time the report speaks of it for.</summary>
    public required TimePeriod Period { get; init; }
}
