namespace StateOfAi.Data;

/// <summary>A model, family or group of processors named in the reports.</summary>
[Row]
public sealed partial class Chip : Row
{
    /// <summary>Its common name, without the vendor unless needed for clarity, such as <c>A100</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of processor.</summary>
    public required ChipKind Kind { get; init; }

    /// <summary>Whether the row is one model or several counted together; never sum the two.</summary>
    public required ChipScope Scope { get; init; }

    /// <summary>
    /// The organization that sells it, or builds it for its own use. If the original maker was acquired, the buyer, so that a family has a
    /// single vendor. <see langword="null"/> for a group with several.
    /// </summary>
    public partial Organization? Vendor { get; init; }

    /// <summary>When its vendor announced it, according to the row's sources; <see langword="null"/> if none has a date.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it was released; <see langword="null"/> if no date was printed.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>
    /// When it was released or, failing that, announced; <see langword="null"/> if neither date was printed. For a family, the date of its
    /// first member.
    /// </summary>
    public PartialDate? Launched => Released ?? Announced;

    /// <summary>Its predecessor; <see langword="null"/> if none was named.</summary>
    public partial Chip? SuccessorOf { get; init; }

    /// <summary>
    /// The model that it is a version of, with another form, memory or clock; <see langword="null"/> if it is not one, or the model is not
    /// in the table.
    /// </summary>
    public partial Chip? VariantOf { get; init; }

    /// <summary>
    /// The chip that it was modified from to stay within export limits; <see langword="null"/> if it is not an export variant or names no
    /// original.
    /// </summary>
    public partial Chip? ExportVariantOf { get; init; }

    /// <summary>
    /// Its status under United States export rules toward China; <see langword="null"/> if the report says nothing about it.
    /// </summary>
    public ExportStatus? ExportStatus { get; init; }

    // A text that names a chip means the chip, not one of its numbers.
    private protected override string ToText() => Label;
}
