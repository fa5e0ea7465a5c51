namespace StateOfAi.Data;

/// <summary>A list that the report states in words: who buys, what a product is used for, which companies belong to a group.</summary>
[Row]
public sealed partial class EnumeratedSet : Row
{
    /// <summary>The contents of the list, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>The kind of things listed.</summary>
    public required SetKind Kind { get; init; }

    /// <summary>The organizations that the list is about, as opposed to its members; empty if there are none.</summary>
    public partial IReadOnlyList<Organization> Subjects { get; init; }

    /// <summary>The products that the list is about, as opposed to its members; empty if there are none.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The chips that the list is about, as opposed to its members; empty if there are none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>When the list applies; <see langword="null"/> if the report does not say.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The members, in printed order; empty if only the number of members was printed, which is then a detail.</summary>
    public partial IReadOnlyList<SetMember> Members { get; init; }

    /// <summary>
    /// Whether the list appears to be the whole set; <see langword="false"/> if it says "such as", "including" or "and others";
    /// <see langword="null"/> if the report leaves it open.
    /// </summary>
    public bool? IsComplete { get; init; }
}
