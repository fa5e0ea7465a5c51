using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>A promise by the maker of an AI product to stand in for its customers when others make claims over what it produced.</summary>
public sealed class Indemnity : Row
{
    private readonly Reference<Organization> _grantor;
    private readonly References<Product> _products = [];

    /// <summary>An indemnity of your own, for tests and for analyses beside the report's.</summary>
    public Indemnity() { }

    [SetsRequiredMembers]
    internal Indemnity(RowReader row) : base(row)
    {
        _grantor = row.Reference<Organization>("grantor");
        _products = row.References<Product>("products");
        Beneficiaries = row.Text("beneficiaries");
        Scope = row.Text("scope");
        Period = row.Period("period");
    }

    /// <summary>The organization that makes the promise.</summary>
    public required Organization Grantor { get => _grantor.Value; init => _grantor = value; }

    /// <summary>The products it is for; empty when the report names none.</summary>
    public IReadOnlyList<Product> Products { get => _products; init => _products = [.. value]; }

    /// <summary>Who is covered, in our words.</summary>
    public required string Beneficiaries { get; init; }

    /// <summary>What is covered, in our words.</summary>
    public required string Scope { get; init; }

    /// <summary>The time the report speaks of it for.</summary>
    public required TimePeriod Period { get; init; }

    internal override IEnumerable<string?> SearchTexts => [Beneficiaries, Scope];
}
