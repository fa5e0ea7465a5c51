using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The highest or lowest value of a series, and its period.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SeriesExtreme : FormattableResult, ITabular
{
    internal SeriesExtreme(Estimate<Quantity> value, IReadOnlyList<SeriesPoint> candidates, SeriesPoint? point) =>
        (RestsOn, Candidates, Point, Value) = (Together(candidates), candidates, point, Resting(value, Together(candidates)));

    /// <summary>
    /// The value: at least the highest lower bound and at most the highest upper bound (for the lowest value, the other way around).
    /// </summary>
    /// <remarks>A missing value or an "about" may be beyond all others, so it leaves that end open.</remarks>
    public Estimate<Quantity> Value { get; }

    /// <summary>
    /// The point with the value, the earliest if several have it; <see langword="null"/> if bounds, a missing value or an "about" leave it
    /// open.
    /// </summary>
    public SeriesPoint? Point { get; }

    /// <summary>
    /// The points that may have the value, in order: more than one if bounds overlap or values are equal, and all of them if the value is
    /// unknown.
    /// </summary>
    public IReadOnlyList<SeriesPoint> Candidates { get; }

    /// <summary>The candidates, with each "about" taken at face value: one that is far from the largest is not named.</summary>
    private IEnumerable<SeriesPoint> Likely =>
        Candidates.Where(candidate => candidate.Value is not { Lower: null, Upper: null, Point: { } stated } || Value.Point is not { } point
            || stated.Value == point.Value).ToArray() is { Length: > 0 } likely
                ? likely
                : Candidates;

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Value", Value),
        ("Period", Point?.Period),
        ("Candidates", Likely.Select(candidate => candidate.Period)),
    ], from: this);

    /// <summary>Shows the value, and its period or the number of candidates.</summary>
    /// <param name="format">The format of the value; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        !Value.IsKnown
            ? Value.ToString(format, formatProvider)
            : $"{Value.ToString(format, formatProvider)} in {Point?.Period.ToString() ?? string.Join(" "
                + "or ", Likely.Select(point => point.Period))}{Projection.Mark(this, Point is null ? " (of which some are "
                + "projected)" : " (projected)")}";
}
