namespace StateOfAi.Data.Testing;

/// <summary>Thrown when two values differ by more than their tolerance.</summary>
public sealed class ApproximationException : Exception
{
    internal ApproximationException(IReadOnlyList<string> differences)
        : base(string.Join('\n', differences)) => Differences = differences;

    /// <summary>Every difference, with what was expected and what was found; never empty.</summary>
    public IReadOnlyList<string> Differences { get; }
}
