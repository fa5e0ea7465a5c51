using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A number about an AI company as it was reported, with how sure the dataset's publisher is and where it was read.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public abstract class CompanyFigure : Row, IRated
{
    private protected CompanyFigure()
    {
    }

    [SetsRequiredMembers]
    private protected CompanyFigure(RowReader row)
        : base(row)
    {
    }

    /// <summary>How sure the publisher is; <see langword="null"/> if it does not say.</summary>
    public PublisherConfidence? Confidence { get; init; }

    /// <summary>Where the number comes from; <see langword="null"/> if the dataset does not say.</summary>
    public ReportBasis? Basis { get; init; }

    /// <summary>The day of the report; <see langword="null"/> if it is not stated, or not a possible date.</summary>
    public PartialDate? Reported { get; init; }

    /// <summary>The page that the dataset cites for it.</summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>A second page that it cites; <see langword="null"/> if there is none.</summary>
    [Unsearched]
    public string? SecondAddress { get; init; }
}
