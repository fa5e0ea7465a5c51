using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One research paper that the report looks back on, with what it brought.</summary>
public sealed class Paper : Row
{
    private readonly Reference<Organization> _laboratory;
    private readonly Reference<Product> _product;
    private readonly IReadOnlyList<string> _findings = [];

    /// <summary>A paper of your own, for tests and for analyses beside the report's.</summary>
    public Paper() { }

    [SetsRequiredMembers]
    internal Paper(RowReader row) : base(row)
    {
        Title = row.Text("title");
        _laboratory = row.ReferenceOrNone<Organization>("laboratory");
        Published = row.DateOrNull("published");
        ArxivId = row.TextOrNull("arxivId");
        Introduced = row.TextOrNull("introduced");
        _product = row.ReferenceOrNone<Product>("product");
        _findings = row.Texts("findings");
    }

    /// <summary>The title of the paper as its authors gave it.</summary>
    public required string Title { get; init; }

    /// <summary>The laboratory the work comes from; <see langword="null"/> when the report does not name it.</summary>
    public Organization? Laboratory { get => _laboratory.ValueOrNull; init => _laboratory = value; }

    /// <summary>When the paper appeared, in the precision known; <see langword="null"/> when the report prints no date.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The arXiv number, such as <c>1512.02595</c>; <see langword="null"/> when the report cites no arXiv page.</summary>
    public string? ArxivId { get; init; }

    /// <summary>What the paper introduced; <see langword="null"/> when the report says only what it found.</summary>
    public string? Introduced { get; init; }

    /// <summary>The system that the paper presents; <see langword="null"/> when it presents none.</summary>
    public Product? Product { get => _product.ValueOrNull; init => _product = value; }

    /// <summary>What the paper showed, one finding an entry; empty when the report repeats none.</summary>
    public IReadOnlyList<string> Findings { get => _findings; init => _findings = [.. value]; }

    internal override IEnumerable<string?> SearchTexts => [Title, ArxivId, Introduced, .. Findings];
}
