namespace StateOfAi.Data;

/// <summary>
/// One figure of an edition in long form: what is measured, of whom, when, and how much. Where no number was printed, it holds the words.
/// </summary>
/// <remarks>
/// An observation names its subject by the rows that there are: organization, product, chip, country. Where none of them says it all,
/// <see cref="Subject"/> does in words. Observations of one measure, subject and <see cref="Group"/> make a series; the scope of a series
/// is these three, so figures counted in different ways never mix in one. A sum is of one measure and subject; its groups add up.
/// </remarks>
[Row]
public sealed partial class Observation : Row, IPartOfWhole
{
    /// <summary>What is measured; its kind tells the units that <see cref="Value"/> may have.</summary>
    public required partial Measure Measure { get; init; }

    /// <summary>The organization that the figure is about; <see langword="null"/> when it is about no single one.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>
    /// The product that the figure is about; <see langword="null"/> when it is about none, or about all that an organization offers.
    /// </summary>
    public partial Product? Product { get; init; }

    /// <summary>The chip, or family of chips, that the figure is about; <see langword="null"/> when it is about none.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>The country of the subject; <see langword="null"/> when it is not limited to one.</summary>
    public Country? Country { get; init; }

    /// <summary>
    /// The region of the subject when it is no country, such as <c>Europe</c> or <c>World</c>; <see langword="null"/> when none is named.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// What is measured where organization, product, chip and country do not say it all, such as <c>AI unicorns</c>; <see langword="null"/>
    /// where they do. Rows about the same thing carry the same words.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>
    /// What tells the figure apart from others of the measure and the subject: the segment, such as <c>data center</c>; the whole of a
    /// share, such as <c>of smartphones</c>; the other side of a comparison, or who invests. <see langword="null"/> when nothing does.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>The chips or products on the other side of a multiple or a comparison; empty when there are none.</summary>
    public partial IReadOnlyList<Row> Counterparts { get; init; }

    /// <summary>
    /// The figure as printed, in a unit of the measure's kind; a fall is negative. <see langword="null"/> when only words were printed,
    /// such as a <see cref="Direction"/> or a <see cref="RelativeLevel"/>.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.ByMeasure))]
    public Figure? Value { get; init; }

    /// <summary>Which way it moves, when the source says so in words; otherwise <see langword="null"/>.</summary>
    public Direction? Direction { get; init; }

    /// <summary>
    /// Where it stands against the other side of a comparison, when the source says so without a number; otherwise <see langword="null"/>.
    /// </summary>
    public RelativeLevel? RelativeLevel { get; init; }

    /// <summary>
    /// The period of a flow, the moment of a level, or the later end of a change; <see langword="null"/> when no time is named.
    /// </summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The earlier period or moment that it is set against; <see langword="null"/> when there is none.</summary>
    public TimePeriod? ComparedWith { get; init; }

    /// <summary>Whether the figure is expected, not yet observed.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Whom the edition names as the origin of the figure; <see langword="null"/> when it names nobody.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>
    /// The edition that states the figure, by its year, for rows of datasets; <see langword="null"/> in the table of a report and for
    /// figures of others.
    /// </summary>
    public int? Edition { get; init; }

    /// <summary>The section of the edition; <see langword="null"/> when it is not known, or when the facts of the row tell.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>
    /// The number of the slide in the edition, from 1; <see langword="null"/> when it is not known. The titles of slides are in the facts
    /// of the row.
    /// </summary>
    public int? Slide { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    string? IObserved.Scope => string.Join(", ", new[] { Measure.Label, Subject, Group }.OfType<string>());

    string? IPartOfWhole.ScopeOfWhole => string.Join(", ", new[] { Measure.Label, Subject }.OfType<string>());

    /// <summary>The measure as a reference, for checks of data that may be wrong.</summary>
    internal Reference<Measure> MeasureReference => _measure;
}
