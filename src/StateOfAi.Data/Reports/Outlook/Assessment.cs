namespace StateOfAi.Data;

/// <summary>A judgment in words, without a figure: who judges, what about, and the verdict.</summary>
[Row]
public sealed partial class Assessment : Row
{
    /// <summary>The source of the judgment.</summary>
    public required Judge Judge { get; init; }

    /// <summary>
    /// The company that speaks, if <see cref="Judge"/> is <see cref="Judge.Company"/>; otherwise <see langword="null"/>.
    /// </summary>
    public partial Organization? JudgeOrganization { get; init; }

    /// <summary>The person who speaks for the company; <see langword="null"/> if nobody is quoted.</summary>
    public partial Person? JudgePerson { get; init; }

    /// <summary>The subject of the judgment, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>The organizations judged; empty if none is named.</summary>
    public partial IReadOnlyList<Organization> Subjects { get; init; }

    /// <summary>The products judged; empty if none is named.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The chips judged; empty if none is named.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>The country that the judgment is about or applies to; <see langword="null"/> if there is none or several.</summary>
    public Country? Country { get; init; }

    /// <summary>The judgment.</summary>
    public required string Verdict { get; init; }

    /// <summary>The direction in which its subject moves; <see langword="null"/> if the judgment is about a state or a role.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The object of comparison; <see langword="null"/> if there is none.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>When the judgment applies; <see langword="null"/> if not stated.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The reasons, one per entry; empty if there are none.</summary>
    public partial IReadOnlyList<string> Reasons { get; init; }
}
