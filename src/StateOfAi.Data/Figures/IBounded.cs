namespace StateOfAi.Data;

/// <summary>
/// A number between bounds whatever its scale, for those who write numbers of all scales: an estimate, or a confidence interval.
/// </summary>
internal interface IBounded
{
    object? Lower { get; }

    object? Point { get; }

    object? Upper { get; }

    UnknownReason? Reason { get; }

    string? Explanation { get; }

    /// <summary>How often the bounds hold; <see langword="null"/> where they always do.</summary>
    Fraction? Level => null;
}
