namespace StateOfAi.Data;

/// <summary>The revenue of an AI company as a rate per year, as it was reported for one moment or period.</summary>
/// <remarks>
/// Most are run rates, not the revenue of a year. <see cref="Kind"/> is the scope, so that a series or a growth never mixes two of them. If
/// two reports state the same company, kind and day, both have a row.
/// </remarks>
[Row]
public sealed partial class CompanyRevenue : CompanyFigure, IObserved
{
    /// <summary>The company.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>The moment of a rate, or the period of an amount.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The day to which the dataset assigns it: the last day of a period, or the moment.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>What it covers.</summary>
    public required RevenueKind Kind { get; init; }

    /// <summary>The product or division; <see langword="null"/> for the company.</summary>
    public string? Subject { get; init; }

    /// <summary>The revenue per year, in US dollars.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public required Figure Revenue { get; init; }

    /// <summary>
    /// The same figure if the dataset takes it for an annualized rate of the company; <see langword="null"/> if it is only brought to one
    /// year.
    /// </summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? RunRate { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Revenue;

    string? IObserved.Scope => $"{Words.InProse(Kind)} revenue{(Subject is null ? "" : $", {Subject}")}";
}
