namespace StateOfAi.Data.Testing;

/// <summary>Thrown when the data is not the data that an analysis was written against.</summary>
public sealed class DataVersionException : Exception
{
    internal DataVersionException(string lead, IReadOnlyList<DataDifference> differences, string advice)
        : base($"{lead}\n{string.Join('\n', differences.Select(difference => $"  {difference}"))}\n{advice}") => Differences = differences;

    /// <summary>The differences; never empty.</summary>
    public IReadOnlyList<DataDifference> Differences { get; }
}
