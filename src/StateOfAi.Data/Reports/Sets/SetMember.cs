using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One member of an enumerated set.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class SetMember
{
    private readonly Reference<Organization> _organization;
    private readonly Reference<Product> _product;
    private readonly Reference<Chip> _chip;

    /// <summary>A member of your own, for tests and for analyses beside the report's.</summary>
    public SetMember() { }

    [SetsRequiredMembers]
    internal SetMember(RowReader row)
    {
        Text = row.Text("text");
        _organization = row.ReferenceOrNone<Organization>("organization");
        _product = row.ReferenceOrNone<Product>("product");
        _chip = row.ReferenceOrNone<Chip>("chip");
        Group = row.TextOrNull("group");
    }

    /// <summary>What the member is called.</summary>
    public required string Text { get; init; }

    /// <summary>The organization it is; <see langword="null"/> when it is none.</summary>
    public Organization? Organization { get => _organization.ValueOrNull; init => _organization = value; }

    /// <summary>The product it is, or with which an organization is listed; <see langword="null"/> when there is none.</summary>
    public Product? Product { get => _product.ValueOrNull; init => _product = value; }

    /// <summary>The chip it is; <see langword="null"/> when it is none.</summary>
    public Chip? Chip { get => _chip.ValueOrNull; init => _chip = value; }

    /// <summary>The part of the set it belongs to, such as <c>initial</c> or <c>new</c>; <see langword="null"/> when the set is not divided.</summary>
    public string? Group { get; init; }

    /// <summary>What the member is called.</summary>
    public override string ToString() => Text;
}
