using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The concentration of a market in one period: its Herfindahl-Hirschman index and its leader.</summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MarketConcentration<TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    private readonly MarketShares<TKey> _shares;

    internal MarketConcentration(TimePeriod period, MarketShares<TKey> shares) => (Period, _shares, RestsOn) = (period, shares, shares);

    /// <summary>The period of the shares.</summary>
    public TimePeriod Period { get; }

    /// <summary>The number of named parts.</summary>
    public int Parts => _shares.Count;

    /// <summary>The index; see <see cref="MarketShares{TKey}.Herfindahl"/>.</summary>
    public HerfindahlIndex Herfindahl => _shares.Herfindahl;

    /// <summary>The leader, the challenger and the gap between them.</summary>
    public MarketLead<TKey> Lead => _shares.Lead;

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Period", Period),
        ("Parts", Parts),
        ("HHI", Herfindahl.Points),
        ("Leader", LeaderCell),
        ("Leader share", LeaderShare),
    ], from: this);

    /// <summary>Shows the period, the index in points, and the leader with its share.</summary>
    /// <param name="format">The format of the index and of the share; see
    /// <see cref="HerfindahlPoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string leader = Lead.Leader is { } first
            ? $"; leader: {KeyText.Of(first.Key, formatProvider)}, {first.Percent.ToString(format, formatProvider)}"
            : "";
        return $"{Period}: HHI {Herfindahl.Points.ToString(format, formatProvider)}{leader}{Projection.Mark(this)}";
    }

    /// <summary>A row for each period.</summary>
    internal static TableView View(IEnumerable<MarketConcentration<TKey>> shown, string title) => shown.ToView(view => view
        .Title(title).Column("Period", one => one.Period).Column("Parts", one => one.Parts).Column("HHI", one => one.Herfindahl.Points)
        .Column("Leader", one => one.LeaderCell).Column("Leader share", one => one.LeaderShare).RestingOn(one => one));

    private object? LeaderCell => Lead.Leader is { } leader ? KeyText.Cell(leader.Key) : null;

    private Estimate<Percent>? LeaderShare => Lead.Leader?.Percent;
}
