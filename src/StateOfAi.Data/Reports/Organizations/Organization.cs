using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// One company, laboratory, university, investor or public body that the reports or datasets name.
/// </summary>
/// <remarks>
/// <see cref="Country"/>, <see cref="Parent"/> and <see cref="ParentSince"/> are the public record as of the vintage of the table, not of
/// a report: a company that was bought later has the later owner, and the day it got it. The sources of the row state them. What else
/// the reports and datasets do not say of it is left out, however well known.
/// </remarks>
public sealed class Organization : Row
{
    private readonly Reference<Organization> _listedOn;
    private readonly Reference<Organization> _parent;
    private readonly References<Organization> _competitors = [];
    private readonly IReadOnlyList<string> _aliases = [];
    private readonly IReadOnlyList<OrganizationName> _names = [];
    private readonly IReadOnlyList<Milestone> _milestones = [];

    /// <summary>An organization of your own, for tests and for analyses beside the report's.</summary>
    public Organization() { }

    [SetsRequiredMembers]
    internal Organization(RowReader row) : base(row)
    {
        Name = row.Text("name");
        Kind = row.Enum<OrganizationKind>("kind");
        _aliases = row.Texts("aliases");
        _names = row.Objects("names", reader => new OrganizationName(reader));
        Country = row.CountryOrNull("country");
        City = row.TextOrNull("city");
        Role = row.TextOrNull("role");
        Founded = row.DateOrNull("founded");
        _listedOn = row.ReferenceOrNone<Organization>("listedOn");
        _parent = row.ReferenceOrNone<Organization>("parent");
        ParentSince = row.DateOrNull("parentSince");
        _competitors = row.References<Organization>("competitors");
        _milestones = row.Objects("milestones", reader => new Milestone(reader));
    }

    /// <summary>The name it goes by, such as <c>NVIDIA</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of organization it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Other names and spellings to find it by; empty when the reports use one only.</summary>
    public IReadOnlyList<string> Aliases { get => _aliases; init => _aliases = [.. value]; }

    /// <summary>The names it has had that the reports date, oldest first; empty for nearly all.</summary>
    public IReadOnlyList<OrganizationName> Names { get => _names; init => _names = [.. value]; }

    /// <summary>
    /// The country of its head office by public record, or the country of a public body; a division has that of its company. Where its
    /// machines stand may differ. <see langword="null"/> when no page that states it was read.
    /// </summary>
    public Country? Country { get; init; }

    /// <summary>The city it is based in; <see langword="null"/> when not printed.</summary>
    public string? City { get; init; }

    /// <summary>What it is known for, in a few words of our own; <see langword="null"/> when the report does not say.</summary>
    public string? Role { get; init; }

    /// <summary>When it was founded; <see langword="null"/> when not printed.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>The exchange that lists its shares; <see langword="null"/> when the report names none.</summary>
    public Organization? ListedOn { get => _listedOn.ValueOrNull; init => _listedOn = value; }

    /// <summary>
    /// The organization in the table that owns most of it or that it is a part of, by public record; <see langword="null"/> when there is
    /// none, the owner is not in the table, or no page that states it was read. Mind <see cref="ParentSince"/> before you add up the past
    /// by owner.
    /// </summary>
    public Organization? Parent { get => _parent.ValueOrNull; init => _parent = value; }

    /// <summary>
    /// When it came to <see cref="Parent"/>; <see langword="null"/> when it has no parent, was founded by it, or the date is not held.
    /// </summary>
    public PartialDate? ParentSince { get; init; }

    /// <summary>The organizations that it is called a competitor of; empty when the report names none.</summary>
    public IReadOnlyList<Organization> Competitors { get => _competitors; init => _competitors = [.. value]; }

    /// <summary>What it did that the reports date, oldest first; empty when the reports date nothing.</summary>
    public IReadOnlyList<Milestone> Milestones { get => _milestones; init => _milestones = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Name, .. Aliases, .. Names.Select(name => name.Name), City, Role, .. Milestones.Select(milestone => milestone.What)];
}
