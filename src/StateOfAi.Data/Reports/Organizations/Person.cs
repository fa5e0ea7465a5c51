using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One person that the reports or datasets name.</summary>
public sealed class Person : Row
{
    private readonly Reference<Organization> _organization;
    private readonly IReadOnlyList<string> _aliases = [];

    /// <summary>A person of your own, for tests and for analyses beside the report's.</summary>
    public Person() { }

    [SetsRequiredMembers]
    internal Person(RowReader row) : base(row)
    {
        Name = row.Text("name");
        _aliases = row.Texts("aliases");
        Role = row.Text("role");
        _organization = row.ReferenceOrNone<Organization>("organization");
    }

    /// <summary>The name, given name first, in its right spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings to find the person by, also wrong ones that a report prints; empty when there are none.</summary>
    public IReadOnlyList<string> Aliases { get => _aliases; init => _aliases = [.. value]; }

    /// <summary>What the person is named for, in a few words of our own, as it stood when the sources of the row were published.</summary>
    public required string Role { get; init; }

    /// <summary>The organization that the person works or worked for in <see cref="Role"/>; <see langword="null"/> when none is named.</summary>
    public Organization? Organization { get => _organization.ValueOrNull; init => _organization = value; }

    internal override IEnumerable<string?> SearchTexts => [Name, .. Aliases, Role];
}
