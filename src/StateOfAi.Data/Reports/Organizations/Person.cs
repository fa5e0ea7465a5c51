namespace StateOfAi.Data;

/// <summary>A person named in the reports or datasets.</summary>
[Row]
public sealed partial class Person : Row
{
    /// <summary>The name, given name first, correctly spelled.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings to find the person by, including misspellings in a report; empty if there are none.</summary>
    public partial IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The reason for naming the person, briefly, in our own words, as of the publication of the row's sources.</summary>
    public required string Role { get; init; }

    /// <summary>
    /// The organization where the person has or had <see cref="Role"/>; <see langword="null"/> if none is named.
    /// </summary>
    public partial Organization? Organization { get; init; }
}
