namespace StateOfAi.Data;

/// <summary>How many people worked at an AI company, or in a part of it, on one day.</summary>
/// <remarks>What is counted is the scope, so that a series never mixes the company with one of its parts.</remarks>
[Row]
public sealed partial class CompanyStaff : Row, IObserved, IRated
{
    /// <summary>The company.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>Whom the number counts; <see langword="null"/> if the dataset does not say.</summary>
    public StaffScope? Counts { get; init; }

    /// <summary>The division or the role that is counted; <see langword="null"/> for the company.</summary>
    public string? Division { get; init; }

    /// <summary>The day.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Number of people.</summary>
    [Main]
    [Measures(nameof(FigureKind.People))]
    public required Figure Staff { get; init; }

    /// <summary>How sure the publisher is; <see langword="null"/> if it does not say.</summary>
    public PublisherConfidence? Confidence { get; init; }

    /// <summary>Where the number comes from; <see langword="null"/> if the dataset does not say.</summary>
    public ReportBasis? Basis { get; init; }

    /// <summary>The day of the report.</summary>
    public PartialDate? Reported { get; init; }

    /// <summary>The page that the dataset cites for it.</summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>A second page that it cites; <see langword="null"/> if there is none.</summary>
    [Unsearched]
    public string? SecondAddress { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Staff;

    string? IObserved.Scope => $"{(Counts is { } whom ? Words.InProse(whom) : "not stated")}{(Division is null ? "" : $", {Division}")}";
}
