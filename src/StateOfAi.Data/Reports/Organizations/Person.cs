namespace StateOfAi.Data;

/// <summary>One person that the reports or datasets name.</summary>
[Row]
public sealed partial class Person : Row
{
    /// <summary>The name, given name first, in its right spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings to find the person by, also wrong ones that a report prints; empty when there are none.</summary>
    public partial IReadOnlyList<string> Aliases { get; init; }

    /// <summary>What the person is named for, in a few words of our own, as it stood when the sources of the row were published.</summary>
    public required string Role { get; init; }

    /// <summary>
    /// The organization that the person works or worked for in <see cref="Role"/>; <see langword="null"/> when none is named.
    /// </summary>
    public partial Organization? Organization { get; init; }
}
