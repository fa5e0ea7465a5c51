using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// One model, application, service or other product that the reports name; versions have rows of their own. What the reports do not say
/// of it is left out, however well known.
/// </summary>
public sealed class Product : Row
{
    private readonly Reference<Organization> _maker;
    private readonly Reference<Product> _variantOf;
    private readonly References<Chip> _chips = [];
    private readonly References<Product> _builtWith = [];
    private readonly References<Product> _integratedInto = [];
    private readonly IReadOnlyList<string> _aliases = [];
    private readonly IReadOnlyList<string> _capabilities = [];
    private readonly IReadOnlyList<Milestone> _milestones = [];

    /// <summary>A product of your own, for tests and for analyses beside the report's.</summary>
    public Product() { }

    [SetsRequiredMembers]
    internal Product(RowReader row) : base(row)
    {
        Name = row.Text("name");
        Kind = row.Enum<ProductKind>("kind");
        _aliases = row.Texts("aliases");
        _maker = row.ReferenceOrNone<Organization>("maker");
        Role = row.TextOrNull("role");
        Stage = row.EnumOrNull<ProductStage>("stage");
        Announced = row.DateOrNull("announced");
        Released = row.DateOrNull("released");
        Version = row.TextOrNull("version");
        _variantOf = row.ReferenceOrNone<Product>("variantOf");
        _capabilities = row.Texts("capabilities");
        _chips = row.References<Chip>("chips");
        _builtWith = row.References<Product>("builtWith");
        _integratedInto = row.References<Product>("integratedInto");
        _milestones = row.Objects("milestones", reader => new Milestone(reader));
        HasSampleImage = row.Flag("hasSampleImage");
    }

    /// <summary>The name it goes by, such as <c>ChatGPT</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of product it is.</summary>
    public required ProductKind Kind { get; init; }

    /// <summary>Other names and spellings to find it by; empty when the reports use one only.</summary>
    public IReadOnlyList<string> Aliases { get => _aliases; init => _aliases = [.. value]; }

    /// <summary>
    /// The organization that makes it by public record; for a product that was bought, the buyer. <see langword="null"/> when the maker is not in
    /// the table of organizations, or no page that states it was read.
    /// </summary>
    public Organization? Maker { get => _maker.ValueOrNull; init => _maker = value; }

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
    public Product? VariantOf { get => _variantOf.ValueOrNull; init => _variantOf = value; }

    /// <summary>What it can do, one ability an entry; empty when not printed.</summary>
    public IReadOnlyList<string> Capabilities { get => _capabilities; init => _capabilities = [.. value]; }

    /// <summary>The chips that it runs on; empty when the report names none.</summary>
    public IReadOnlyList<Chip> Chips { get => _chips; init => _chips = [.. value]; }

    /// <summary>The products that it, or what it shows, is built with; empty when the report names none. Examples, not all.</summary>
    public IReadOnlyList<Product> BuiltWith { get => _builtWith; init => _builtWith = [.. value]; }

    /// <summary>The products that it was built into; empty when the report names none.</summary>
    public IReadOnlyList<Product> IntegratedInto { get => _integratedInto; init => _integratedInto = [.. value]; }

    /// <summary>What happened to it that the reports date, oldest first; empty when the reports date nothing.</summary>
    public IReadOnlyList<Milestone> Milestones { get => _milestones; init => _milestones = [.. value]; }

    /// <summary>Whether the report shows an image made with it as a sample.</summary>
    public bool HasSampleImage { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Name, .. Aliases, Role, Version, .. Capabilities, .. Milestones.Select(milestone => milestone.What)];
}
