namespace StateOfAi.Data.Testing;

/// <summary>A difference between the data and what was pinned.</summary>
/// <param name="What">What differs: <c>version</c>, <c>content</c> for all files together, or the file of a table.</param>
/// <param name="Expected">What was pinned: a version or a hash; <see langword="null"/> for a table that did not exist.</param>
/// <param name="Actual">What was found; <see langword="null"/> for a table that no longer exists.</param>
public sealed record DataDifference(string What, string? Expected, string? Actual)
{
    /// <summary>What differs, with what was expected and what was found.</summary>
    public override string ToString() => (Expected, Actual) switch
    {
        (null, _) => $"{What}: expected nothing, found {Actual}",
        (_, null) => $"{What}: expected {Expected}, found nothing",
        _ => $"{What}: expected {Expected}, found {Actual}",
    };
}
