namespace StateOfAi.Data.Testing;

/// <summary>Thrown when rows that an analysis rests on have changed since it was written.</summary>
public sealed class RowPinException : Exception
{
    internal RowPinException(string lead, IReadOnlyList<RowDifference> differences, string advice)
        : base($"{lead}\n{string.Join('\n', differences)}\n{advice}") => Differences = differences;

    /// <summary>The rows that differ, never empty.</summary>
    public IReadOnlyList<RowDifference> Differences { get; }
}
