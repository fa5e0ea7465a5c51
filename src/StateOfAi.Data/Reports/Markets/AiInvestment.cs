using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Money that went into AI companies in one period, by one publisher's count.</summary>
/// <remarks>
/// Publishers count by definitions of their own, so figures of two publishers or two definitions are refused as a series and have no growth
/// between them. A publisher that counts the same period again in a later edition restates it: <see cref="Vintage"/> is that of the
/// edition, and a series takes rows of one.
/// </remarks>
[Row]
public sealed partial class AiInvestment : Row, IObserved
{
    /// <summary>Who counted.</summary>
    public required partial Organization Publisher { get; init; }

    /// <summary>
    /// What is counted, in a few words of our own, such as <c>equity funding</c>; rows that count the same carry the same words.
    /// </summary>
    public required string Definition { get; init; }

    /// <summary>The country that the money went to; <see langword="null"/> for the world or a <see cref="Region"/>.</summary>
    public Country? Country { get; init; }

    /// <summary>The region that the money went to where it is no country, such as <c>EU</c>; otherwise <see langword="null"/>.</summary>
    public string? Region { get; init; }

    /// <summary>The stage of the companies; <see langword="null"/> where all are counted.</summary>
    public VentureStage? Stage { get; init; }

    /// <summary>The period in which the money was invested.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The money, in US dollars; <see langword="null"/> where only a share was published.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Amount { get; init; }

    /// <summary>How many deals that were (unit <c>deal</c>); <see langword="null"/> where not published.</summary>
    [Measures(nameof(FigureKind.Deals))]
    public Figure? Deals { get; init; }

    /// <summary>The share of the area in the world's total, in percent; <see langword="null"/> where not published.</summary>
    [Measures(nameof(FigureKind.Share))]
    public Figure? Share { get; init; }

    /// <summary>
    /// The edition of the publisher that the figure is from, or when it was read; <see langword="null"/> for a row of your own.
    /// </summary>
    [JsonPropertyName("edition")]
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Amount;

    string? IObserved.Scope => $"{Publisher.Name}, {Definition}";

    private protected override string ToText() => LabelWith(Amount ?? Share);
}
