namespace StateOfAi.Data;

/// <summary>One correction of the data: what changed from one version to the next, and why.</summary>
/// <remarks>A correction is our word about our data and not a statement of a publication, so it needs no source.</remarks>
[Row]
public sealed partial class Correction : Row
{
    /// <summary>The version of the data that has it first, such as <c>1.2.0</c>.</summary>
    [Unsearched]
    public required string Version { get; init; }

    /// <summary>The reason, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>What changed, in which rows; never empty in a catalog.</summary>
    public required partial IReadOnlyList<CorrectedField> Changes { get; init; }

    internal override bool HousesFacts => false;
}
