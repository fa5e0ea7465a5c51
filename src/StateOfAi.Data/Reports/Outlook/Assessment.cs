using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One judgment in words, with no figure of its own: who judges, what about, and the verdict.</summary>
public sealed class Assessment : Row
{
    private readonly Reference<Organization> _judgeOrganization;
    private readonly Reference<Person> _judgePerson;
    private readonly References<Organization> _subjects = [];
    private readonly References<Product> _products = [];
    private readonly References<Chip> _chips = [];
    private readonly IReadOnlyList<string> _reasons = [];

    /// <summary>An assessment of your own, for tests and for analyses beside the report's.</summary>
    public Assessment() { }

    [SetsRequiredMembers]
    internal Assessment(RowReader row) : base(row)
    {
        Judge = row.Enum<Judge>("judge");
        _judgeOrganization = row.ReferenceOrNone<Organization>("judgeOrganization");
        _judgePerson = row.ReferenceOrNone<Person>("judgePerson");
        Topic = row.Text("topic");
        _subjects = row.References<Organization>("subjects");
        _products = row.References<Product>("products");
        _chips = row.References<Chip>("chips");
        Country = row.CountryOrNull("country");
        Verdict = row.Text("verdict");
        Direction = row.EnumOrNull<Direction>("direction");
        ComparedWith = row.TextOrNull("comparedWith");
        Period = row.PeriodOrNull("period");
        _reasons = row.Texts("reasons");
    }

    /// <summary>Whose judgment it is.</summary>
    public required Judge Judge { get; init; }

    /// <summary>The company that speaks, when <see cref="Judge"/> is <see cref="Judge.Company"/>; otherwise <see langword="null"/>.</summary>
    public Organization? JudgeOrganization { get => _judgeOrganization.ValueOrNull; init => _judgeOrganization = value; }

    /// <summary>The person who speaks for the company; <see langword="null"/> when nobody is quoted.</summary>
    public Person? JudgePerson { get => _judgePerson.ValueOrNull; init => _judgePerson = value; }

    /// <summary>What is judged, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>The organizations judged; empty when none is named.</summary>
    public IReadOnlyList<Organization> Subjects { get => _subjects; init => _subjects = [.. value]; }

    /// <summary>The products judged; empty when none is named.</summary>
    public IReadOnlyList<Product> Products { get => _products; init => _products = [.. value]; }

    /// <summary>The chips judged; empty when none is named.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

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
    public IReadOnlyList<string> Reasons { get => _reasons; init => _reasons = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Topic, Verdict, ComparedWith, .. Reasons];
}
