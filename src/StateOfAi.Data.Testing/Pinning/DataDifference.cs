namespace StateOfAi.Data.Testing;

/// <summary>One way in which data is not what was pinned.</summary>
/// <param name="What">What differs: <c>version</c>, <c>content</c> for all files together, or the file of a table.</param>
/// <param name="Expected">What was pinned: a version or a hash; <see langword="null"/> for a table that was not there.</param>
/// <param name="Actual">What there is; <see langword="null"/> for a table that is no longer there.</param>
public sealed record DataDifference(string What, string? Expected, string? Actual)
{
    /// <summary>What differs, with what was expected and what was found.</summary>
    public override string ToString() => (Expected, Actual) switch
    {
        (null, _) => $"{What}: was not there, found {Actual}",
        (_, null) => $"{What}: expected {Expected}, is not there",
        _ => $"{What}: expected {Expected}, found {Actual}",
    };
}
