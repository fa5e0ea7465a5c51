namespace StateOfAi.Data;

/// <summary>One judgment in words, with no figure of its own: who judges, what about, and the verdict.</summary>
[Row]
public sealed partial class Assessment : Row
{
    /// <summary>Whose judgment it is.</summary>
    public required Judge Judge { get; init; }

    /// <summary>
    /// The company that speaks, when <see cref="Judge"/> is <see cref="Judge.Company"/>; otherwise <see langword="null"/>.
    /// </summary>
    public partial Organization? JudgeOrganization { get; init; }

    /// <summary>The person who speaks for the company; <see langword="null"/> when nobody is quoted.</summary>
    public partial Person? JudgePerson { get; init; }

    /// <summary>What is judged, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>The organizations judged; empty when none is named.</summary>
    public partial IReadOnlyList<Organization> Subjects { get; init; }

    /// <summary>The products judged; empty when none is named.</summary>
    public partial IReadOnlyList<Product> Products { get; init; }

    /// <summary>The chips judged; empty when none is named.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>The country the judgment is about or holds for; <see langword="null"/> when it is about none or several.</summary>
    public Country? Country { get; init; }

    /// <summary>The judgment.</summary>
    public required string Verdict { get; init; }

    /// <summary>Which way its subject moves; <see langword="null"/> when the judgment is of a state or a role.</summary>
    public Direction? Direction { get; init; }

    /// <summary>What the subject is set against; <see langword="null"/> when it is judged by itself.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>When the judgment holds; <see langword="null"/> when the text leaves that open.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The reasons given, one an entry; empty when none is given.</summary>
    public partial IReadOnlyList<string> Reasons { get; init; }
}
