namespace StateOfAi.Data;

/// <summary>One model, family or group of processors that the reports name.</summary>
[Row]
public sealed partial class Chip : Row
{
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
    public partial Organization? Vendor { get; init; }

    /// <summary>When its vendor announced it, by the sources of the row; <see langword="null"/> when none of them gives a date.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it came out; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>
    /// When it came out, or else when it was announced; <see langword="null"/> when neither date was printed. For a family, that of its
    /// first member.
    /// </summary>
    public PartialDate? Launched => Released ?? Announced;

    /// <summary>The chip that it follows; <see langword="null"/> when none was named.</summary>
    public partial Chip? SuccessorOf { get; init; }

    /// <summary>
    /// The chip that it was made from so as to stay within export limits; <see langword="null"/> for a chip that is no such variant or
    /// names no parent.
    /// </summary>
    public partial Chip? ExportVariantOf { get; init; }

    /// <summary>
    /// Its standing under United States export rules toward China; <see langword="null"/> when the report says nothing of it.
    /// </summary>
    public ExportStatus? ExportStatus { get; init; }

    // Whoever names it in a text means it, and not a number of it.
    private protected override string ToText() => Label;
}
