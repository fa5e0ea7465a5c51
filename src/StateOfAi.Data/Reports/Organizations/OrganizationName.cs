namespace StateOfAi.Data;

/// <summary>A name that an organization has had since a date, until the next name in the list.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class OrganizationName
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>When the report first uses this name.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The words as printed, such as <c>DeepMind 2010</c>; <see langword="null"/> for your own names.</summary>
    [Unsearched]
    public string? Printed { get; init; }

    /// <summary>The name and its date.</summary>
    public override string ToString() => $"{Name} from {From}";
}
