namespace StateOfAi.Data;

/// <summary>One research paper that the report looks back on, with what it brought.</summary>
[Row]
public sealed partial class Paper : Row
{
    /// <summary>The title of the paper as its authors gave it.</summary>
    public required string Title { get; init; }

    /// <summary>The laboratory the work comes from; <see langword="null"/> when the report does not name it.</summary>
    public partial Organization? Laboratory { get; init; }

    /// <summary>When the paper appeared, in the precision known; <see langword="null"/> when the report prints no date.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The arXiv number, such as <c>1512.02595</c>; <see langword="null"/> when the report cites no arXiv page.</summary>
    public string? ArxivId { get; init; }

    /// <summary>What the paper introduced; <see langword="null"/> when the report says only what it found.</summary>
    public string? Introduced { get; init; }

    /// <summary>The system that the paper presents; <see langword="null"/> when it presents none.</summary>
    public partial Product? Product { get; init; }

    /// <summary>What the paper showed, one finding an entry; empty when the report repeats none.</summary>
    public partial IReadOnlyList<string> Findings { get; init; }
}
