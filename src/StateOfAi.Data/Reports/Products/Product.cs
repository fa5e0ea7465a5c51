namespace StateOfAi.Data;

/// <summary>
/// A model, application, service or other product named in the reports; each version has its own row. Nothing is included that the
/// reports do not say, however well known.
/// </summary>
[Row]
public sealed partial class Product : Row
{
    /// <summary>Its common name, such as <c>ChatGPT</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of product.</summary>
    public required ProductKind Kind { get; init; }

    /// <summary>Other names and spellings to find it by; empty if the reports use only one.</summary>
    public partial IReadOnlyList<string> Aliases { get; init; }

    /// <summary>
    /// The organization that makes it by public record; for an acquired product, the buyer. <see langword="null"/> if the maker is not in
    /// the table of organizations, or no page that states it was read.
    /// </summary>
    public partial Organization? Maker { get; init; }

    /// <summary>A brief description, in our own words; <see langword="null"/> if the report does not describe it.</summary>
    public string? Role { get; init; }

    /// <summary>Its stage at the time of the report; <see langword="null"/> if the report does not say.</summary>
    public ProductStage? Stage { get; init; }

    /// <summary>When its maker announced it; <see langword="null"/> if no date was printed.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it became available, as precisely as printed; <see langword="null"/> if no date was printed.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The version number, such as <c>5.2</c>; <see langword="null"/> for a product in all its versions.</summary>
    public string? Version { get; init; }

    /// <summary>The product that it is a version or a remake of; <see langword="null"/> if there is none.</summary>
    public partial Product? VariantOf { get; init; }

    /// <summary>Its capabilities, one per entry; empty if not printed.</summary>
    public partial IReadOnlyList<string> Capabilities { get; init; }

    /// <summary>The chips that it runs on; empty if the report names none.</summary>
    public partial IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>Examples of products that it, or its output, is built with; empty if the report names none.</summary>
    public partial IReadOnlyList<Product> BuiltWith { get; init; }

    /// <summary>The products that it was built into; empty if the report names none.</summary>
    public partial IReadOnlyList<Product> IntegratedInto { get; init; }

    /// <summary>Dated events in its history, oldest first; empty if the reports date none.</summary>
    public partial IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Whether the report shows a sample image made with it.</summary>
    public bool HasSampleImage { get; init; }
}
