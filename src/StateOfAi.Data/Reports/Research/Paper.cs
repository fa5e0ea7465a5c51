namespace StateOfAi.Data;

/// <summary>A research paper that the report looks back on, with its contribution.</summary>
[Row]
public sealed partial class Paper : Row
{
    /// <summary>The title of the paper as published.</summary>
    public required string Title { get; init; }

    /// <summary>The laboratory that produced it; <see langword="null"/> if the report does not name it.</summary>
    public partial Organization? Laboratory { get; init; }

    /// <summary>When the paper was published, as precisely as known; <see langword="null"/> if the report prints no date.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The arXiv number, such as <c>1512.02595</c>; <see langword="null"/> if the report cites no arXiv page.</summary>
    public string? ArxivId { get; init; }

    /// <summary>The contribution of the paper; <see langword="null"/> if the report only mentions its findings.</summary>
    public string? Introduced { get; init; }

    /// <summary>The system that the paper presents; <see langword="null"/> if there is none.</summary>
    public partial Product? Product { get; init; }

    /// <summary>The findings of the paper, one per entry; empty if the report mentions none.</summary>
    public partial IReadOnlyList<string> Findings { get; init; }
}
