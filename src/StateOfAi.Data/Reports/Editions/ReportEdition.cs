namespace StateOfAi.Data;

/// <summary>One edition of the State of AI Report: when it came out and who wrote it.</summary>
[Row]
public sealed partial class ReportEdition : Row
{
    /// <summary>The year of the edition.</summary>
    public required int Year { get; init; }

    /// <summary>The day on which it came out.</summary>
    public required PartialDate Published { get; init; }

    /// <summary>Its authors, in the order of the launch page.</summary>
    public required partial IReadOnlyList<Person> Authors { get; init; }

    /// <summary>Those named as its team beside the authors; empty where none are.</summary>
    public partial IReadOnlyList<Person> Team { get; init; }

    /// <summary>How many slides it has (unit <c>slide</c>); <see langword="null"/> where not known.</summary>
    [Measures(nameof(FigureKind.Slides))]
    public Figure? Slides { get; init; }
}
