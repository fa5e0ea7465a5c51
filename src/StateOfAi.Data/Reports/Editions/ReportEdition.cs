namespace StateOfAi.Data;

/// <summary>An edition of the State of AI Report: when it was published and who wrote it.</summary>
[Row]
public sealed partial class ReportEdition : Row
{
    /// <summary>The year of the edition.</summary>
    public required int Year { get; init; }

    /// <summary>The publication date.</summary>
    public required PartialDate Published { get; init; }

    /// <summary>Its authors, in the order of the launch page.</summary>
    public required partial IReadOnlyList<Person> Authors { get; init; }

    /// <summary>The people named as its team in addition to the authors; empty if there are none.</summary>
    public partial IReadOnlyList<Person> Team { get; init; }

    /// <summary>Its sections, in the order of the edition, without those before the first and after the last; empty if unknown.</summary>
    public partial IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>The number of slides (unit <c>slide</c>); <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Slides))]
    public Figure? Slides { get; init; }
}
