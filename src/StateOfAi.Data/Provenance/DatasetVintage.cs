namespace StateOfAi.Data;

/// <summary>A dataset as it was read at one time.</summary>
/// <param name="Dataset">The name of the dataset.</param>
/// <param name="Vintage">When its numbers were read or published.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record DatasetVintage(string Dataset, PartialDate Vintage)
{
    /// <summary>The name and the vintage.</summary>
    public override string ToString() => $"{Dataset} as read {Vintage}";
}
