namespace StateOfAi.Data;

/// <summary>The largest fall of a series from a value to a later one. Made by <see cref="Series.MaximumDrawdown"/>.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class MaximumDrawdown : FormattableResult, ITabular
{
    internal MaximumDrawdown(Estimate<Percent> fall, SeriesPoint? peak, SeriesPoint? trough, ISourced from) =>
        (Fall, Peak, Trough, RestsOn) = (Resting(fall, from), peak, trough, from);

    /// <summary>(Trough / peak - 1) x 100, zero or negative: -100 is a total loss, 0 a series that never falls.</summary>
    public Estimate<Percent> Fall { get; }

    /// <summary>
    /// The point that the fall starts from, the earliest if several are equal; <see langword="null"/> where values are missing or not
    /// exact, or the series never falls.
    /// </summary>
    public SeriesPoint? Peak { get; }

    /// <summary>
    /// The point that the fall ends at, the earliest if several are equal; <see langword="null"/> where values are missing or not exact, or
    /// the series never falls.
    /// </summary>
    public SeriesPoint? Trough { get; }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of("Maximum drawdown",
    [
        ("Fall", Fall),
        ("Peak", Peak?.Value),
        ("Peak period", Peak?.Period),
        ("Trough", Trough?.Value),
        ("Trough period", Trough?.Period),
    ], from: this);

    /// <summary>The fall, with the periods that it starts and ends at.</summary>
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
