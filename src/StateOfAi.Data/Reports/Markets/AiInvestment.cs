using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Money invested in AI companies in one period, as counted by one publisher.</summary>
/// <remarks>
/// Each publisher has its own definitions, so figures with different publishers or definitions cannot form a series, and there is no
/// growth between them. A publisher that counts the same period again in a later edition restates it: <see cref="Vintage"/> is that of the
/// edition, and a series takes rows of a single vintage.
/// </remarks>
[Row]
public sealed partial class AiInvestment : Row, IObserved
{
    /// <summary>The publisher of the count.</summary>
    public required partial Organization Publisher { get; init; }

    /// <summary>
    /// The definition of the count, briefly, in our own words, such as <c>equity funding</c>; rows that count the same thing have the same
    /// words.
    /// </summary>
    public required string Definition { get; init; }

    /// <summary>The country that received the money; <see langword="null"/> for the world or a <see cref="Region"/>.</summary>
    public Country? Country { get; init; }

    /// <summary>The region that received the money if it is not a country, such as <c>EU</c>; otherwise <see langword="null"/>.</summary>
    public string? Region { get; init; }

    /// <summary>The stage of the companies; <see langword="null"/> if all are counted.</summary>
    public VentureStage? Stage { get; init; }

    /// <summary>The period in which the money was invested.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The amount, in US dollars; <see langword="null"/> if only a share was published.</summary>
    [Main]
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Amount { get; init; }

    /// <summary>The number of deals (unit <c>deal</c>); <see langword="null"/> if not published.</summary>
    [Measures(nameof(FigureKind.Deals))]
    public Figure? Deals { get; init; }

    /// <summary>The area's share of the world total, in percent; <see langword="null"/> if not published.</summary>
    [Measures(nameof(FigureKind.Share))]
    public Figure? Share { get; init; }

    /// <summary>
    /// The publisher's edition that has the figure, or when it was read; <see langword="null"/> for your own rows.
    /// </summary>
    [JsonPropertyName("edition")]
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Amount;

    string? IObserved.Scope => $"{Publisher.Name}, {Definition}";

    private protected override string ToText() => LabelWith(Amount ?? Share);
}
