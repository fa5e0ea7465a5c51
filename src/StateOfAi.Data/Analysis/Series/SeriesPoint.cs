using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>One period of a <see cref="Series"/> and its value, which may be missing.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SeriesPoint : FormattableResult, ITabular
{
    internal SeriesPoint(
        TimePeriod period,
        Estimate<Quantity> value,
        PartialDate? vintage = null,
        string? scope = null,
        TimePeriod? through = null,
        ISourced? from = null,
        SpliceLevel? level = null)
    {
        Period = period;
        Value = !value.HasSources && from is not null ? value.WithBasis(SourceUnion.BasisOf(from)) : value;
        Vintage = vintage;
        Scope = scope;
        Through = through ?? period;
        Level = level;
        // A figure of a row already rests on that row.
        RestsOn = !value.HasSources || value.Basis == from ? from ?? SourceUnion.None : SourceUnion.Of(from ?? SourceUnion.None, value);
    }

    /// <summary>The period that the value covers, or the moment when it was measured.</summary>
    public TimePeriod Period { get; }

    /// <summary>
    /// The last period that the value includes: for a trailing or year-to-date sum, the last one added; otherwise <see cref="Period"/>
    /// itself.
    /// </summary>
    public TimePeriod Through { get; }

    /// <summary>The value with its unit and bounds; unknown (<see cref="UnknownReason.ValueMissing"/>) if it is missing.</summary>
    public Estimate<Quantity> Value { get; }

    /// <summary>The value as printed; <see langword="null"/> if it is missing or computed.</summary>
    public Figure? Figure => Value.Printed;

    /// <summary>When the value was read; <see langword="null"/> if not stated.</summary>
    public PartialDate? Vintage { get; }

    /// <summary>The region, definition or other scope of the value; <see langword="null"/> if not stated.</summary>
    public string? Scope { get; }

    /// <summary>
    /// Whether the value is a projection or was computed from one. <see cref="SourcedResult.Doubts"/> lists this too, and
    /// <see cref="Series.WithoutProjections"/> omits such points.
    /// </summary>
    public bool IsProjected => Projection.IsIn(this);

    /// <summary>
    /// The reading that the point can be compared with in a spliced series; <see langword="null"/> in a series of one reading.
    /// </summary>
    internal SpliceLevel? Level { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Period", Period),
        ("Value", SeriesColumns.ValueOf(this)),
        ("Vintage", Vintage),
        ("Scope", Scope),
    ], from: this);

    /// <summary>Shows the period and the value.</summary>
    /// <param name="format">
    /// The format of the value; see <see cref="Quantity.ToString(string, IFormatProvider)"/>. Without a format, a printed value is shown as
    /// printed.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Period}: {ValueText(format, formatProvider)}{Projection.Mark(this)}";

    internal string ValueText(string? format, IFormatProvider? formatProvider) =>
        Figure is { } printed
            ? printed.ToString(format, formatProvider)
            : Value.ToString(format, formatProvider);

    /// <summary>The same period with a value computed from this one and, if given, from others.</summary>
    internal SeriesPoint With(Estimate<Quantity> value, params ReadOnlySpan<ISourced> others) =>
        new(Period, value, Vintage, Scope, Through, SourceUnion.Of([RestsOn, .. others]), Level);

    /// <summary>The same point in a splice.</summary>
    internal SeriesPoint On(SpliceLevel level) => new(Period, Value, Vintage, Scope, Through, RestsOn, level);
}
