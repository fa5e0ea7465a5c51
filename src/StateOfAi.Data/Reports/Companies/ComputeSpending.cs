namespace StateOfAi.Data;

/// <summary>What an AI company paid, or expected to pay, for cloud compute in one year.</summary>
/// <remarks>The purpose and whether it is a rate are the scope, so that a series mixes neither.</remarks>
[Row]
public sealed partial class ComputeSpending : Row, IObserved, IRated
{
    /// <summary>The company.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>The year, or the moment of a rate.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>What the compute is for.</summary>
    public required ComputePurpose Purpose { get; init; }

    /// <summary>The amount of the year, or the rate per year, in US dollars.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Amount { get; init; }

    /// <summary>Whether it was reported before its year was over, so that it is what the company or an analyst expected.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Whether the publisher leaves it out of its chart.</summary>
    public bool IsLeftOutOfChart { get; init; }

    /// <summary>How sure the publisher is.</summary>
    public PublisherConfidence? Confidence { get; init; }

    /// <summary>Where the number comes from.</summary>
    public ReportBasis? Basis { get; init; }

    /// <summary>The day of the report; <see langword="null"/> if it is not stated, or not a possible date.</summary>
    public PartialDate? Reported { get; init; }

    /// <summary>The page that the dataset cites for it.</summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>A second page that it cites; <see langword="null"/> if there is none.</summary>
    [Unsearched]
    public string? SecondAddress { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Amount;

    string? IObserved.Scope => $"{Words.InProse(Purpose)}{(Period.Grain is Grain.AsOf ? ", rate per year" : "")}";
}
