using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One model, family or group of processors that the reports name.</summary>
public sealed class Chip : Row
{
    private readonly Reference<Organization> _vendor;
    private readonly Reference<Chip> _successorOf;
    private readonly Reference<Chip> _exportVariantOf;
    private readonly IReadOnlyList<string> _drivers = [];

    /// <summary>A chip of your own, for tests and for analyses beside the report's.</summary>
    public Chip() { }

    [SetsRequiredMembers]
    internal Chip(RowReader row) : base(row)
    {
        Name = row.Text("name");
        Kind = row.Enum<ChipKind>("kind");
        Scope = row.Enum<ChipScope>("scope");
        _vendor = row.ReferenceOrNone<Organization>("vendor");
        Announced = row.DateOrNull("announced");
        Released = row.DateOrNull("released");
        MarketedBy = row.DateOrNull("marketedBy");
        _successorOf = row.ReferenceOrNone<Chip>("successorOf");
        _exportVariantOf = row.ReferenceOrNone<Chip>("exportVariantOf");
        ExportStatus = row.EnumOrNull<ExportStatus>("exportStatus");
        MostPowerfulIn = row.PeriodOrNull("mostPowerfulIn");
        IsFirstInHouse = row.Flag("isFirstInHouse");
        Architecture = row.TextOrNull("architecture");
        TargetWorkload = row.TextOrNull("targetWorkload");
        _drivers = row.Texts("drivers");
        YearsToPeak = row.FigureOrNull("yearsToPeak", FigureKind.Years);
        YearsToPeakObservedOver = row.PeriodOrNull("yearsToPeakObservedOver");
        RankBySize = row.FigureOrNull("rankBySize", FigureKind.Rank);
    }

    /// <summary>Name as people use it, without the vendor where it is clear without, such as <c>A100</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of processor it is.</summary>
    public required ChipKind Kind { get; init; }

    /// <summary>Whether the row stands for one model or for many counted together; never add the two up.</summary>
    public required ChipScope Scope { get; init; }

    /// <summary>
    /// The organization that sells it or builds it for itself; when the first maker was bought, the buyer, so that a family has one vendor.
    /// <see langword="null"/> for a group with several.
    /// </summary>
    public Organization? Vendor { get => _vendor.ValueOrNull; init => _vendor = value; }

    /// <summary>When its vendor announced it, by the sources of the row; <see langword="null"/> when none of them gives a date.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it came out; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>When it came out, or else when it was announced; <see langword="null"/> when neither date was printed. For a family, that of its first member.</summary>
    public PartialDate? Launched => Released ?? Announced;

    /// <summary>The latest date by which its vendor was marketing it; <see langword="null"/> when no date was printed. Marketing may have begun before.</summary>
    public PartialDate? MarketedBy { get; init; }

    /// <summary>The chip that it follows; <see langword="null"/> when none was named.</summary>
    public Chip? SuccessorOf { get => _successorOf.ValueOrNull; init => _successorOf = value; }

    /// <summary>The chip that it was made from so as to stay within export limits; <see langword="null"/> for a chip that is no such variant or names no parent.</summary>
    public Chip? ExportVariantOf { get => _exportVariantOf.ValueOrNull; init => _exportVariantOf = value; }

    /// <summary>Its standing under United States export rules toward China; <see langword="null"/> when the report says nothing of it.</summary>
    public ExportStatus? ExportStatus { get; init; }

    /// <summary>The period in which it was among its vendor's most powerful chips for AI; <see langword="null"/> when that was not said of it.</summary>
    public TimePeriod? MostPowerfulIn { get; init; }

    /// <summary>Whether it is the first accelerator that its vendor designed for its own use.</summary>
    public bool IsFirstInHouse { get; init; }

    /// <summary>Instruction set or architecture it is based on; <see langword="null"/> when not printed.</summary>
    public string? Architecture { get; init; }

    /// <summary>The work it was designed for; <see langword="null"/> when not printed.</summary>
    public string? TargetWorkload { get; init; }

    /// <summary>What moved the vendor to build it; empty when not printed.</summary>
    public IReadOnlyList<string> Drivers { get => _drivers; init => _drivers = [.. value]; }

    /// <summary>Time from launch to the peak of its use in research, in years (unit <c>year</c>); <see langword="null"/> when not printed.</summary>
    public Figure? YearsToPeak { get; init; }

    /// <summary>The years that <see cref="YearsToPeak"/> was read from; <see langword="null"/> when there is no such number.</summary>
    public TimePeriod? YearsToPeakObservedOver { get; init; }

    /// <summary>Rank by physical size among the AI chips of the world (unit <c>rank</c>), 1 for the largest; <see langword="null"/> when not printed.</summary>
    public Figure? RankBySize { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Name, Architecture, TargetWorkload, .. Drivers];
}
