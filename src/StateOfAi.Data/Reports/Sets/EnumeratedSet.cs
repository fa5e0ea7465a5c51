namespace StateOfAi.Data;

/// <summary>One list that the report gives in words: who buys, what a product is used for, which companies belong to a group.</summary>
[Row]
public sealed partial class EnumeratedSet : Row
{
    /// <summary>What the list is a list of, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>What kind of things are listed.</summary>
    public required SetKind Kind { get; init; }

    /// <summary>The organizations the list is about, not its members; empty when it is about none.</summary>
    public partial IReadOnlyList<Organization> Subjects { get; init; }

    /// <summary>The products the list is about, not its members; empty when it is about none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The chips the list is about, not its members; empty when it is about none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>When the list holds; <see langword="null"/> when the report leaves that open.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The members, in the order printed; empty when only its size was printed, which is a detail then.</summary>
    public partial IReadOnlyList<SetMember> Members { get; init; }

    /// <summary>
    /// Whether the list reads as the whole set; <see langword="false"/> when it says "such as", "including" or "and others", and
    /// <see langword="null"/> when the report leaves it open.
    /// </summary>
    public bool? IsComplete { get; init; }
}
