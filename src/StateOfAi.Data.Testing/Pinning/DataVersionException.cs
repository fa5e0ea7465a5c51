namespace StateOfAi.Data.Testing;

/// <summary>An analysis was written against other data than those that are there.</summary>
public sealed class DataVersionException : Exception
{
    internal DataVersionException(string lead, IReadOnlyList<DataDifference> differences, string advice)
        : base($"{lead}\n{string.Join('\n', differences.Select(difference => $"  {difference}"))}\n{advice}") => Differences = differences;

    /// <summary>What differs, never empty.</summary>
    public IReadOnlyList<DataDifference> Differences { get; }
}
