namespace StateOfAi.Data;

/// <summary>The size of one data center site from one day on, as it was built up to then or is to be.</summary>
/// <remarks>
/// A row states the level that a site reached, not what was added, so rows of different days have no sum. The site stays as it is until its
/// next row; <see cref="DataCentersDataset.At"/> and <see cref="DataCentersDataset.TotalAt"/> follow that.
/// </remarks>
[Row]
public sealed partial class DataCenterState : Row, IObserved
{
    /// <summary>The name of the site.</summary>
    public required string Site { get; init; }

    /// <summary>The owners; empty if none is known.</summary>
    public partial IReadOnlyList<Organization> Owners { get; init; }

    /// <summary>How sure the publisher is of <see cref="Owners"/>; <see langword="null"/> if it names none.</summary>
    public PublisherConfidence? OwnersConfidence { get; init; }

    /// <summary>The organizations that use it.</summary>
    public partial IReadOnlyList<Organization> Users { get; init; }

    /// <summary>How sure the publisher is of <see cref="Users"/>.</summary>
    public PublisherConfidence? UsersConfidence { get; init; }

    /// <summary>The day from which on the site has this size.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Whether the day was still to come when the data was read, so that the row is a plan.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Power capacity of the site in watts.</summary>
    [Main]
    [Measures(nameof(FigureKind.Power))]
    public Figure? Power { get; init; }

    /// <summary>Computing capacity in NVIDIA H100 GPUs; <see langword="null"/> if it is not stated for that day.</summary>
    [Measures(nameof(FigureKind.H100Equivalents))]
    public Figure? H100Equivalents { get; init; }

    /// <summary>Number of buildings in operation.</summary>
    [Measures(nameof(FigureKind.Buildings))]
    public Figure? Buildings { get; init; }

    /// <summary>Estimated capital cost of the site so far, in US dollars of 2025; that of compute and construction together.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? CapitalCost { get; init; }

    /// <summary>The part of <see cref="CapitalCost"/> for computers and networks.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? ComputeCost { get; init; }

    /// <summary>The part of <see cref="CapitalCost"/> for construction.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? ConstructionCost { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => Power;
}
