namespace StateOfAi.Data;

/// <summary>A move of a person, or of a group of people known by their work, from one place to another.</summary>
[Row]
public sealed partial class PersonMove : Row
{
    /// <summary>The person or group that moved: a name, or a description of the group.</summary>
    public required string Who { get; init; }

    /// <summary>The person; <see langword="null"/> for a group.</summary>
    public partial Person? Person { get; init; }

    /// <summary>The organization that they left; <see langword="null"/> if the report names none.</summary>
    public partial Organization? From { get; init; }

    /// <summary>Their role there; <see langword="null"/> if not printed.</summary>
    public string? FromRole { get; init; }

    /// <summary>
    /// The organization that they joined or founded; <see langword="null"/> if the report names none or there were several.
    /// </summary>
    public partial Organization? To { get; init; }

    /// <summary>Their new role.</summary>
    public required string ToRole { get; init; }

    /// <summary>
    /// From the work they are known for, or their earlier role, to the year in which the report finds them in the new one.
    /// </summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The product that they are known for; <see langword="null"/> if the report names none.</summary>
    public partial Product? Product { get; init; }

    /// <summary>The paper that they are known for; <see langword="null"/> if the report names none.</summary>
    public partial Paper? Paper { get; init; }
}
