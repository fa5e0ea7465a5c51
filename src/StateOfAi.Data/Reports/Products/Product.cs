namespace StateOfAi.Data;

/// <summary>
/// One model, application, service or other product that the reports name; versions have rows of their own. What the reports do not say
/// of it is left out, however well known.
/// </summary>
[Row]
public sealed partial class Product : Row
{
    /// <summary>The name it goes by, such as <c>ChatGPT</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of product it is.</summary>
    public required ProductKind Kind { get; init; }

    /// <summary>Other names and spellings to find it by; empty when the reports use one only.</summary>
    public partial IReadOnlyList<string> Aliases { get; init; }

    /// <summary>
    /// The organization that makes it by public record; for a product that was bought, the buyer. <see langword="null"/> when the maker is
    /// not in the table of organizations, or no page that states it was read.
    /// </summary>
    public partial Organization? Maker { get; init; }

    /// <summary>What it is or does, in a few words of our own; <see langword="null"/> when the report does not say.</summary>
    public string? Role { get; init; }

    /// <summary>How far it had come by the report; <see langword="null"/> when the report does not say.</summary>
    public ProductStage? Stage { get; init; }

    /// <summary>When its maker announced it; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When people could first use it, to the precision printed; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The number of the version, such as <c>5.2</c>; <see langword="null"/> for a product in all its versions.</summary>
    public string? Version { get; init; }

    /// <summary>The product that it is a version of, or was made anew from; <see langword="null"/> when there is none.</summary>
    public partial Product? VariantOf { get; init; }

    /// <summary>What it can do, one ability an entry; empty when not printed.</summary>
    public partial IReadOnlyList<string> Capabilities { get; init; }

    /// <summary>The chips that it runs on; empty when the report names none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>The products that it, or what it shows, is built with; empty when the report names none. Examples, not all.</summary>
    public partial IReadOnlyList<Product> BuiltWith { get; init; }

    /// <summary>The products that it was built into; empty when the report names none.</summary>
    public partial IReadOnlyList<Product> IntegratedInto { get; init; }

    /// <summary>What happened to it that the reports date, oldest first; empty when the reports date nothing.</summary>
    public partial IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Whether the report shows an image made with it as a sample.</summary>
    public bool HasSampleImage { get; init; }
}
