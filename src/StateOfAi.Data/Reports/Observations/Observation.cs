namespace StateOfAi.Data;

/// <summary>
/// A figure of an edition in long form: measure, subject, period and value, or the words of the edition if it prints no number.
/// </summary>
/// <remarks>
/// An observation identifies its subject by rows: organization, product, chip, country. If these do not suffice, <see cref="Subject"/>
/// adds words. Observations with the same measure, subject and <see cref="Group"/> form a series; these three are its scope, so figures
/// counted in different ways are never mixed. A sum is over one measure and subject; its groups add up.
/// </remarks>
[Row]
public sealed partial class Observation : Row, IPartOfWhole
{
    /// <summary>The measure; its kind determines the units that <see cref="Value"/> may have.</summary>
    public required partial Measure Measure { get; init; }

    /// <summary>The organization that the figure is about; <see langword="null"/> if it is not about a single one.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>
    /// The product that the figure is about; <see langword="null"/> if it is about none, or about all products of an organization.
    /// </summary>
    public partial Product? Product { get; init; }

    /// <summary>The chip, or family of chips, that the figure is about; <see langword="null"/> if it is about none.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>The country of the subject; <see langword="null"/> if it is not limited to one.</summary>
    public Country? Country { get; init; }

    /// <summary>
    /// The region of the subject if it is not a country, such as <c>Europe</c> or <c>World</c>; <see langword="null"/> if none is named.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// The subject of the figure if organization, product, chip and country do not suffice, such as <c>AI unicorns</c>; otherwise
    /// <see langword="null"/>. Rows about the same thing have the same words.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>
    /// The group: what distinguishes the figure from others with the same measure and subject: the segment, such as <c>data center</c>; the
    /// whole of a share, such as <c>of smartphones</c>; the other side of a comparison; or who invests. <see langword="null"/> if nothing
    /// does.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>The chips or products on the other side of a multiple or a comparison; empty if there are none.</summary>
    public partial IReadOnlyList<Row> Counterparts { get; init; }

    /// <summary>
    /// The figure as printed, in a unit of the measure's kind; a fall is negative. <see langword="null"/> if only words were printed, such
    /// as a <see cref="Direction"/> or a <see cref="RelativeLevel"/>.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.ByMeasure))]
    public Figure? Value { get; init; }

    /// <summary>The direction of change, if the source states it in words; otherwise <see langword="null"/>.</summary>
    public Direction? Direction { get; init; }

    /// <summary>
    /// The result of a comparison with the other side, if the source states it without a number; otherwise <see langword="null"/>.
    /// </summary>
    public RelativeLevel? RelativeLevel { get; init; }

    /// <summary>
    /// The period of a flow, the date of a level, or the later end of a change; <see langword="null"/> if no time is stated.
    /// </summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The earlier period or date that it is compared with; <see langword="null"/> if there is none.</summary>
    public TimePeriod? ComparedWith { get; init; }

    /// <summary>Whether the figure is expected, not yet observed.</summary>
    public bool IsProjected { get; init; }

    /// <summary>The origin of the figure according to the edition; <see langword="null"/> if it names none.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>
    /// For rows of datasets, the year of the edition that states the figure; <see langword="null"/> in the table of a report and for
    /// figures from others.
    /// </summary>
    public int? Edition { get; init; }

    /// <summary>The section of the edition; <see langword="null"/> if unknown, or if the row has facts, which name it.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>
    /// The slide number in the edition, from 1; <see langword="null"/> if unknown. Rows with facts have the titles of slides instead.
    /// </summary>
    public int? Slide { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    string? IObserved.Scope => string.Join(", ", new[] { Measure.Label, Subject, Group }.OfType<string>());

    string? IPartOfWhole.ScopeOfWhole => string.Join(", ", new[] { Measure.Label, Subject }.OfType<string>());

    partial void OnRead(RowReader row) => PlaceAt(Section, Slide, Edition);

    /// <summary>The measure as a reference, for checking data that may be wrong.</summary>
    internal Reference<Measure> MeasureReference => _measure;
}
