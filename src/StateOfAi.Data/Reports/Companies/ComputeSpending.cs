namespace StateOfAi.Data;

/// <summary>What an AI company paid, or expected to pay, for cloud compute in one year or at a yearly rate.</summary>
/// <remarks>The purpose and whether it is a rate are the scope, so that a series mixes neither.</remarks>
[Row]
public sealed partial class ComputeSpending : CompanyFigure, IObserved
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

    /// <summary>Whether it is what the company or an analyst expected, not what was spent.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Whether the publisher leaves it out of its chart.</summary>
    public bool IsLeftOutOfChart { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Amount;

    string? IObserved.Scope => $"{Words.InProse(Purpose)}{(Period.Grain is Grain.AsOf ? ", rate per year" : "")}";
}
