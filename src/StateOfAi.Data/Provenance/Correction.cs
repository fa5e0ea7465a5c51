namespace StateOfAi.Data;

/// <summary>A correction of the data: what changed from one version to the next, and why.</summary>
/// <remarks>A correction is about our own data rather than a publication's statement, so it needs no source.</remarks>
[Row]
public sealed partial class Correction : Row
{
    /// <summary>The first version of the data that includes it, such as <c>1.2.0</c>.</summary>
    [Unsearched]
    public required string Version { get; init; }

    /// <summary>The reason, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>The changed fields and their rows; never empty in a catalog.</summary>
    public required partial IReadOnlyList<CorrectedField> Changes { get; init; }

    internal override bool HousesFacts => false;
}
