namespace StateOfAi.Data;

/// <summary>A person, or a group of people known by their work, who went from one place to another.</summary>
[Row]
public sealed partial class PersonMove : Row
{
    /// <summary>Who moved: a name, or words for the group.</summary>
    public required string Who { get; init; }

    /// <summary>The person; <see langword="null"/> for a group.</summary>
    public partial Person? Person { get; init; }

    /// <summary>The organization they came from; <see langword="null"/> when the report names none.</summary>
    public partial Organization? From { get; init; }

    /// <summary>What they were or did there; <see langword="null"/> when not printed.</summary>
    public string? FromRole { get; init; }

    /// <summary>
    /// The organization they went to or founded; <see langword="null"/> when the report names none or there were several.
    /// </summary>
    public partial Organization? To { get; init; }

    /// <summary>What they became.</summary>
    public required string ToRole { get; init; }

    /// <summary>From the work they are known by, or the earlier post, to the year in which the report finds them in the new one.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The product they are known by; <see langword="null"/> when the report names none.</summary>
    public partial Product? Product { get; init; }

    /// <summary>The paper they are known by; <see langword="null"/> when the report names none.</summary>
    public partial Paper? Paper { get; init; }
}
