namespace StateOfAi.Data;

/// <summary>A name that an organization has had, and since when. It held until the next name of the list began.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class OrganizationName
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>When the report first gives the organization this name.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The words as printed, such as <c>DeepMind 2010</c>; <see langword="null"/> for a name of your own.</summary>
    [Unsearched]
    public string? Printed { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => $"{Name} from {From}";
}
