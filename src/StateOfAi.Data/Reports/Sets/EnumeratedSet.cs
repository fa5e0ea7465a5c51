using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One list that the report gives in words: who buys, what a product is used for, which companies belong to a group.</summary>
public sealed class EnumeratedSet : Row
{
    private readonly References<Organization> _subjects = [];
    private readonly References<Product> _products = [];
    private readonly References<Chip> _chips = [];
    private readonly IReadOnlyList<SetMember> _members = [];

    /// <summary>A set of your own, for tests and for analyses beside the report's.</summary>
    public EnumeratedSet() { }

    [SetsRequiredMembers]
    internal EnumeratedSet(RowReader row) : base(row)
    {
        Topic = row.Text("topic");
        Kind = row.Enum<SetKind>("kind");
        _subjects = row.References<Organization>("subjects");
        _products = row.References<Product>("products");
        _chips = row.References<Chip>("chips");
        Period = row.PeriodOrNull("period");
        _members = row.Objects("members", member => new SetMember(member));
        IsComplete = row.Flag("isComplete");
        IsRanked = row.Flag("isRanked");
    }

    /// <summary>What the list is a list of, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>What kind of things are listed.</summary>
    public required SetKind Kind { get; init; }

    /// <summary>The organizations the list is about, not its members; empty when it is about none.</summary>
    public IReadOnlyList<Organization> Subjects { get => _subjects; init => _subjects = [.. value]; }

    /// <summary>The products the list is about, not its members; empty when it is about none.</summary>
    public IReadOnlyList<Product> Products { get => _products; init => _products = [.. value]; }

    /// <summary>The chips the list is about, not its members; empty when it is about none.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

    /// <summary>When the list holds; <see langword="null"/> when the report leaves that open.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The members, in the order printed; empty when only its size was printed, which is a detail then.</summary>
    public IReadOnlyList<SetMember> Members { get => _members; init => _members = [.. value]; }

    /// <summary>Whether the list reads as the whole set; <see langword="false"/> when it says "such as", "including" or "and others".</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether the order of the members is a ranking.</summary>
    public bool IsRanked { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Topic, .. Members.Select(member => member.Text)];
}
