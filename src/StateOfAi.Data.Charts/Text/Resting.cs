namespace StateOfAi.Data.Charts;

/// <summary>What several things rest on together.</summary>
internal static class Resting
{
    /// <summary>The sources and doubts of all, each once.</summary>
    internal static ISourced On(IEnumerable<ISourced> all) => Estimate.Exactly(0.0).RestingOn([.. all.Distinct()]);
}
