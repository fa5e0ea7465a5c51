using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The largest fall of a series from a value to a later one. Created by <see cref="Series.MaximumDrawdown"/>.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MaximumDrawdown : FormattableResult, ITabular
{
    internal MaximumDrawdown(Estimate<Percent> fall, SeriesPoint? peak, SeriesPoint? trough, ISourced from) =>
        (Fall, Peak, Trough, RestsOn) = (Resting(fall, from), peak, trough, from);

    /// <summary>(Trough / peak - 1) x 100, zero or negative: -100 is a total loss, 0 a series that never falls.</summary>
    public Estimate<Percent> Fall { get; }

    /// <summary>
    /// The point at which the fall starts, the earliest if several are equal; <see langword="null"/> if values are missing or not exact, or
    /// if the series never falls.
    /// </summary>
    public SeriesPoint? Peak { get; }

    /// <summary>
    /// The point at which the fall ends, the earliest if several are equal; <see langword="null"/> if values are missing or not exact, or
    /// if the series never falls.
    /// </summary>
    public SeriesPoint? Trough { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of("Maximum drawdown",
    [
        ("Fall", Fall),
        ("Peak", Peak?.Value),
        ("Peak period", Peak?.Period),
        ("Trough", Trough?.Value),
        ("Trough period", Trough?.Period),
    ], from: this);

    /// <summary>Shows the fall, with the periods in which it starts and ends.</summary>
    /// <param name="format">The format of the percentage; see <see cref="Percent.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        Fall.ToString(format, formatProvider)
            + (Peak is null || Trough is null
                ? Projection.Mark(this, " (with a projection)")
                : $", from {Peak.ToString(NumberFormat.WithoutSign(format), formatProvider)} to "
                    + $"{Trough.ToString(NumberFormat.WithoutSign(format), formatProvider)}");
}
