namespace StateOfAi.Data;

/// <summary>A license by which the owner of content lets a maker of AI systems use it.</summary>
[Row]
public sealed partial class ContentLicense : Row
{
    /// <summary>The organizations that own the content: one, or several that signed together.</summary>
    public required partial IReadOnlyList<Organization> Licensors { get; init; }

    /// <summary>The organizations that may use the content; empty where the other side was not named.</summary>
    public required partial IReadOnlyList<Organization> Licensees { get; init; }

    /// <summary>When the license was signed, as precisely as printed; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>
    /// When one of the two sides made the license public, as precisely as known; <see langword="null"/> when neither did.
    /// </summary>
    public PartialDate? AnnouncedOn { get; init; }

    /// <summary>
    /// When the press reported the license, or that it was about to be signed; <see langword="null"/> when no such report is held here.
    /// Without a date of signing or of an announcement the license is only reported: see <see cref="Status"/>.
    /// </summary>
    public PartialDate? ReportedOn { get; init; }

    /// <summary>
    /// Whether a side has made the license public, on <see cref="AnnouncedOn"/> or <see cref="SignedOn"/>, or only the press reports it, on
    /// <see cref="ReportedOn"/>; <see langword="null"/> when the row has none of the three dates.
    /// </summary>
    public LicenseStatus? Status => (AnnouncedOn ?? SignedOn, ReportedOn) switch
    {
        (not null, _) => LicenseStatus.Announced,
        (null, not null) => LicenseStatus.Reported,
        _ => null,
    };

    /// <summary>How long the license runs, in years; <see langword="null"/> when the report does not say.</summary>
    [Measures(nameof(FigureKind.Years))]
    public Figure? Term { get; init; }

    /// <summary>The content that is licensed, one kind an entry, in our words; empty when the report names none.</summary>
    public partial IReadOnlyList<string> Assets { get; init; }

    /// <summary>What the content may be used for, in our words; <see langword="null"/> when the report does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>
    /// What the licensee pays: an amount of money for the whole term, or for each year (unit such as <c>USD/year</c>);
    /// <see langword="null"/> when not disclosed.
    /// </summary>
    [Measures(nameof(FigureKind.Money), nameof(FigureKind.MoneyPerTime))]
    public Figure? Fee { get; init; }

    /// <summary>
    /// The time the signing, announcement or report is placed in, not the time the license runs for; <see langword="null"/> when it is
    /// placed nowhere.
    /// </summary>
    public TimePeriod? Period { get; init; }

    partial void OnRead(RowReader row)
    {
        if (_licensors.Count == 0 && !row.Has("licensors"))
            row.Problem("licensors", RuleId.Required, "'licensors' is missing");
    }
}
