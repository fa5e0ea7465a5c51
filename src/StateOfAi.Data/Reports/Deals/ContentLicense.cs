using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>A license by which the owner of content lets a maker of AI systems use it.</summary>
public sealed class ContentLicense : Row
{
    private readonly Reference<Organization> _licensor;
    private readonly Reference<Organization> _licensee;
    private readonly IReadOnlyList<string> _assets = [];
    private readonly IReadOnlyList<string> _considerations = [];

    /// <summary>A license of your own, for tests and for analyses beside the report's.</summary>
    public ContentLicense() { }

    [SetsRequiredMembers]
    internal ContentLicense(RowReader row) : base(row)
    {
        _licensor = row.Reference<Organization>("licensor");
        _licensee = row.Reference<Organization>("licensee");
        SignedOn = row.DateOrNull("signedOn");
        Term = row.FigureOrNull("term");
        _assets = row.Texts("assets");
        ArchiveFrom = row.DateOrNull("archiveFrom");
        Extent = row.EnumOrNull<LicenseExtent>("extent");
        Purpose = row.TextOrNull("purpose");
        _considerations = row.Texts("considerations");
        Period = row.Period("period");
    }

    /// <summary>The organization that owns the content.</summary>
    public required Organization Licensor { get => _licensor.Value; init => _licensor = value; }

    /// <summary>The organization that may use the content.</summary>
    public required Organization Licensee { get => _licensee.Value; init => _licensee = value; }

    /// <summary>When the license was signed, as precisely as printed; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>How long the license runs, in years; <see langword="null"/> when the report does not say.</summary>
    public Figure? Term { get; init; }

    /// <summary>The content that is licensed, one kind an entry, in our words; empty when the report names none.</summary>
    public IReadOnlyList<string> Assets { get => _assets; init => _assets = [.. value]; }

    /// <summary>The date from which on an archive is licensed, as precisely as printed; <see langword="null"/> when the report gives none.</summary>
    public PartialDate? ArchiveFrom { get; init; }

    /// <summary>How much of the content is licensed; <see langword="null"/> when the report does not say.</summary>
    public LicenseExtent? Extent { get; init; }

    /// <summary>What the content may be used for, in our words; <see langword="null"/> when the report does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>What the licensor gets in return, one thing an entry, in our words; empty when the report names nothing.</summary>
    public IReadOnlyList<string> Considerations { get => _considerations; init => _considerations = [.. value]; }

    /// <summary>The time the report places the signing in, not the time the license runs for.</summary>
    public required TimePeriod Period { get; init; }

    internal override IEnumerable<string?> SearchTexts => [.. Assets, Purpose, .. Considerations];
}
