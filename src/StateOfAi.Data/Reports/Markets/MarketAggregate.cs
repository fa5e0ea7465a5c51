using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One figure about a whole group of companies or a whole market: money, a count, a share, a direction or an order.</summary>
public sealed class MarketAggregate : Row, IObserved
{
    private readonly Reference<Organization> _organization;
    private readonly Reference<MarketAggregate> _from;
    private readonly Reference<MarketAggregate> _to;
    private readonly IReadOnlyList<Country> _rankedCountries = [];
    private readonly IReadOnlyList<string> _ranked = [];

    /// <summary>An aggregate of your own, for tests and for analyses beside the report's.</summary>
    public MarketAggregate() { }

    [SetsRequiredMembers]
    internal MarketAggregate(RowReader row) : base(row)
    {
        Population = row.Text("population");
        Country = row.CountryOrNull("country");
        Region = row.TextOrNull("region");
        _organization = row.ReferenceOrNone<Organization>("organization");
        Investors = row.EnumOrNull<InvestorGroup>("investors");
        Measure = row.Enum<MarketMeasure>("measure");
        Of = row.TextOrNull("of");
        Value = row.FigureOrNull("value", row.KindBy("measure", FigureKinds.Of(Measure)));
        Direction = row.EnumOrNull<Direction>("direction");
        RelativeLevel = row.EnumOrNull<RelativeLevel>("relativeLevel");
        ComparedCountry = row.CountryOrNull("comparedCountry");
        _rankedCountries = row.Countries("rankedCountries");
        _ranked = row.Texts("ranked");
        Period = row.PeriodOrNull("period");
        ComparedWith = row.PeriodOrNull("comparedWith");
        _from = row.ReferenceOrNone<MarketAggregate>("from");
        _to = row.ReferenceOrNone<MarketAggregate>("to");
    }

    /// <summary>The group or market, such as <c>AI unicorns</c>; rows about the same group carry the same words.</summary>
    public required string Population { get; init; }

    /// <summary>The country of the group; <see langword="null"/> when it is not limited to one.</summary>
    public Country? Country { get; init; }

    /// <summary>The region of the group when the report names one that is no country, such as <c>Europe</c> or <c>World</c>; otherwise <see langword="null"/>.</summary>
    public string? Region { get; init; }

    /// <summary>The company whose revenue or designs the share is about; <see langword="null"/> for a figure about no single company.</summary>
    public Organization? Organization { get => _organization.ValueOrNull; init => _organization = value; }

    /// <summary>Who puts up the money; <see langword="null"/> when the report does not limit it or no money is counted.</summary>
    public InvestorGroup? Investors { get; init; }

    /// <summary>What is measured.</summary>
    public required MarketMeasure Measure { get; init; }

    /// <summary>What a share is a share of, or what a ranking ranks by; <see langword="null"/> for other measures.</summary>
    public string? Of { get; init; }

    /// <summary>
    /// The figure as printed: money, a count, a multiple, or percent for shares and changes, where a fall is negative.
    /// <see langword="null"/> when only words or an order were printed.
    /// </summary>
    public Figure? Value { get; init; }

    /// <summary>Which way it moves, when the report says so without a number; otherwise <see langword="null"/>.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Where it stands against <see cref="ComparedCountry"/>, when the report says so without a number; otherwise <see langword="null"/>.</summary>
    public RelativeLevel? RelativeLevel { get; init; }

    /// <summary>The country on the other side of a comparison of countries; <see langword="null"/> when there is none.</summary>
    public Country? ComparedCountry { get; init; }

    /// <summary>The countries of a ranking, first place first; empty for other measures.</summary>
    public IReadOnlyList<Country> RankedCountries { get => _rankedCountries; init => _rankedCountries = [.. value]; }

    /// <summary>The categories of a ranking that ranks no countries, in the order printed; empty for other measures.</summary>
    public IReadOnlyList<string> Ranked { get => _ranked; init => _ranked = [.. value]; }

    /// <summary>The period of a flow, the moment of a level, or the later end of a change; <see langword="null"/> when the report names no time.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The earlier period or moment that it is set against; <see langword="null"/> when there is none.</summary>
    public TimePeriod? ComparedWith { get; init; }

    /// <summary>The row that holds the earlier value of a change; <see langword="null"/> when that value was not printed.</summary>
    public MarketAggregate? From { get => _from.ValueOrNull; init => _from = value; }

    /// <summary>The row that holds the later value of a change; <see langword="null"/> when that value was not printed.</summary>
    public MarketAggregate? To { get => _to.ValueOrNull; init => _to = value; }

    string? IObserved.Scope =>
        $"{Population}, {Words.OfName(Measure.ToString())}{(Of is null ? "" : $" of {Of}")}{(Investors is { } from ? $" from {Words.OfName(from.ToString())}" : "")}";

    internal override IEnumerable<string?> SearchTexts => [Population, Region, Of, .. Ranked];

    /// <summary>The label and the figure.</summary>
    public override string ToString() => Value is null ? Label : $"{Label}: {Value}";
}
