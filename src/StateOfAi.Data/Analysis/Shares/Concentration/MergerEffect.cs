using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The effect on concentration of a merger of two parts of a market, if nothing else changes. The bounds of the change follow from the two
/// shares; they are not the difference between the indexes before and after, which would count the rest of the market twice.
/// </summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MergerEffect<TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    internal MergerEffect(MarketShare<TKey> first, MarketShare<TKey> second, HerfindahlIndex before, HerfindahlIndex after,
        Estimate<HerfindahlPoints> change, Estimate<Fraction> share)
    {
        RestsOn = before.RestsOn;
        First = first;
        Second = second;
        Before = before;
        After = after;
        Change = Resting(change);
        CombinedShare = Resting(share);
    }

    /// <summary>One of the two parts.</summary>
    public MarketShare<TKey> First { get; }

    /// <summary>The other.</summary>
    public MarketShare<TKey> Second { get; }

    /// <summary>The index before the merger.</summary>
    public HerfindahlIndex Before { get; }

    /// <summary>The index after the merger.</summary>
    public HerfindahlIndex After { get; }

    /// <summary>The change of the index in points: 2 x share x share x 10,000.</summary>
    public Estimate<HerfindahlPoints> Change { get; }

    /// <summary>The combined share of both.</summary>
    public Estimate<Fraction> CombinedShare { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Merger",
    [
        ("First", KeyText.Cell(First.Key)),
        ("Second", KeyText.Cell(Second.Key)),
        ("Combined share", CombinedShare.ToPercent()),
        ("Index before", Before.Points),
        ("Index after", After.Points),
        ("Change of the index", Change),
    ], from: this);

    /// <summary>Shows both names, the change, and the index before and after.</summary>
    /// <param name="format">The format of the points; see <see cref="HerfindahlPoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{KeyText.Of(First.Key, formatProvider)} and {KeyText.Of(Second.Key, formatProvider)}: {Change.ToString(format, formatProvider)} "
            + $"points, from HHI {Before.Points.ToString(format, formatProvider)} to HHI "
            + $"{After.Points.ToString(format, formatProvider)}{Projection.Mark(this, " (with a projection)")}";
}
