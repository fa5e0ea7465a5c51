namespace StateOfAi.Data;

/// <summary>A number with bounds on any scale, so that formatters handle every scale alike: an estimate or a confidence interval.</summary>
internal interface IBounded
{
    object? Lower { get; }

    object? Point { get; }

    object? Upper { get; }

    UnknownReason? Reason { get; }

    /// <summary>The reason in words, with its <see cref="Advice"/> marked.</summary>
    string? Why { get; }

    /// <summary>The confidence level of the bounds; <see langword="null"/> if they always hold.</summary>
    Fraction? Level => null;
}
