namespace StateOfAi.Data;

/// <summary>How many people worked at an AI company, or in a part of it, on one day.</summary>
/// <remarks>What is counted is the scope, so that a series never mixes the company with one of its parts.</remarks>
[Row]
public sealed partial class CompanyStaff : CompanyFigure, IObserved
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

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Staff;

    string? IObserved.Scope => $"{(Counts is { } whom ? Words.InProse(whom) : "not stated")}{(Division is null ? "" : $", {Division}")}";
}
