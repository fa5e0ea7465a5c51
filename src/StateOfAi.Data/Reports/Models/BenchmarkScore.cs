namespace StateOfAi.Data;

/// <summary>The score of one version of a model on a benchmark, from one run or one publication.</summary>
/// <remarks>
/// A version may have several rows for a benchmark: with other settings, from other publications, or with other numbers of examples.
/// </remarks>
[Row]
public sealed partial class BenchmarkScore : Row
{
    /// <summary>The benchmark.</summary>
    public required Benchmark Benchmark { get; init; }

    /// <summary>The publisher's name for the version of the model, with its setting.</summary>
    public required string Version { get; init; }

    /// <summary>
    /// The name of the entry where the score comes from, often with the setting; <see langword="null"/> if it is the version's or not
    /// given.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// The setting in the name of the version, or else of the entry: an effort such as <c>high</c>, a budget of tokens for thinking such
    /// as <c>16K</c>, or <c>unknown</c>; <see langword="null"/> if neither has one.
    /// </summary>
    public string? Setting { get; init; }

    /// <summary>The organizations that made the model; empty if not named.</summary>
    public partial IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>The countries of those organizations.</summary>
    public partial IReadOnlyList<Country> Countries { get; init; }

    /// <summary>When the version was released; <see langword="null"/> if no date is given.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>
    /// The score: the part of the tasks that were solved (unit <c>fraction</c>), or minutes for <see cref="Benchmark.MetrTimeHorizon"/>.
    /// </summary>
    [Main]
    [MeasuredBy(nameof(Benchmark))]
    public required Figure Score { get; init; }

    /// <summary>The standard error of the score, in the same unit; <see langword="null"/> if not given.</summary>
    [Measures(nameof(FigureKind.Fraction))]
    public Figure? StandardError { get; init; }

    /// <summary>The 95% confidence interval of a time horizon, in minutes; <see langword="null"/> for other benchmarks.</summary>
    [Measures(nameof(FigureKind.Minutes))]
    public Figure? Interval { get; init; }

    /// <summary>How many solved examples the model was shown with each task; <see langword="null"/> if not given.</summary>
    public int? Shots { get; init; }

    /// <summary>
    /// Number of operations of the model's training (unit <c>flop</c>), an estimate of the publisher; <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.Flop))]
    public Figure? TrainingCompute { get; init; }

    /// <summary>Whether Epoch AI ran the benchmark itself; otherwise, it took the score from a publication.</summary>
    public bool IsRunByEpoch { get; init; }

    /// <summary>When the benchmark was run; <see langword="null"/> if not given.</summary>
    public PartialDate? EvaluatedOn { get; init; }

    /// <summary>The title of the publication that the score was taken from; <see langword="null"/> if not given.</summary>
    public string? Publication { get; init; }

    /// <summary>The page that the dataset cites for it; <see langword="null"/> if it cites none.</summary>
    [Unsearched]
    public string? Address { get; init; }
}
