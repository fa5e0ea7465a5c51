namespace StateOfAi.Data;

/// <summary>A license that lets an AI developer use a content owner's material.</summary>
[Row]
public sealed partial class ContentLicense : Row
{
    /// <summary>The organizations that own the content: one, or several that signed together.</summary>
    public required partial IReadOnlyList<Organization> Licensors { get; init; }

    /// <summary>The organizations that may use the content; empty if they were not named.</summary>
    public required partial IReadOnlyList<Organization> Licensees { get; init; }

    /// <summary>When the license was signed, as precisely as printed; <see langword="null"/> if no date was printed.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>
    /// When one of the parties announced the license, as precisely as known; <see langword="null"/> if neither did.
    /// </summary>
    public PartialDate? AnnouncedOn { get; init; }

    /// <summary>
    /// When the press reported the license, or that it was about to be signed; <see langword="null"/> if the data has no such report.
    /// Without a date of signing or announcement, the license is only reported: see <see cref="Status"/>.
    /// </summary>
    public PartialDate? ReportedOn { get; init; }

    /// <summary>
    /// Whether a party has announced the license (<see cref="AnnouncedOn"/> or <see cref="SignedOn"/>), or only the press has reported it
    /// (<see cref="ReportedOn"/>); <see langword="null"/> if the row has none of these dates.
    /// </summary>
    public LicenseStatus? Status => (AnnouncedOn ?? SignedOn, ReportedOn) switch
    {
        (not null, _) => LicenseStatus.Announced,
        (null, not null) => LicenseStatus.Reported,
        _ => null,
    };

    /// <summary>The term of the license, in years; <see langword="null"/> if the report does not say.</summary>
    [Measures(nameof(FigureKind.Years))]
    public Figure? Term { get; init; }

    /// <summary>The licensed content, one kind per entry, in our words; empty if the report names none.</summary>
    public partial IReadOnlyList<string> Assets { get; init; }

    /// <summary>The permitted use of the content, in our own words; <see langword="null"/> if the report does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>
    /// The payment by the licensee: an amount of money for the whole term, or per year (unit such as <c>USD/year</c>);
    /// <see langword="null"/> if not disclosed.
    /// </summary>
    [Measures(nameof(FigureKind.Money), nameof(FigureKind.MoneyPerTime))]
    public Figure? Fee { get; init; }

    /// <summary>
    /// The period of the signing, announcement or report, not the term of the license; <see langword="null"/> if none is given.
    /// </summary>
    public TimePeriod? Period { get; init; }

    partial void OnRead(RowReader row)
    {
        if (_licensors.Count == 0 && !row.Has("licensors"))
            row.Problem("licensors", RuleId.Required, "'licensors' is missing");
    }
}
