using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The contribution of one part to the growth of a whole.</summary>
/// <typeparam name="TKey">The type of the names of parts.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class GrowthContribution<TKey> : FormattableResult, ITabular
    where TKey : notnull
{
    internal GrowthContribution(TKey key, Growth growth, Estimate<PercentagePoints> points, Growth whole)
    {
        RestsOn = SourceUnion.Of(growth.RestsOn, whole.RestsOn);
        (Key, Growth, Points) = (key, growth, Resting(points));
    }

    /// <summary>The name of the part.</summary>
    public TKey Key { get; }

    /// <summary>The part's own growth.</summary>
    public Growth Growth { get; }

    /// <summary>(End - base of the part) / base of the whole x 100: the part's share of the whole's growth, in percentage points.</summary>
    public Estimate<PercentagePoints> Points { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(KeyText.Of(Key),
    [
        ("Part", KeyText.Cell(Key)),
        ("Points", Points),
        ("From", Growth.From),
        ("To", Growth.To),
        ("Growth", Growth.Percent),
    ], from: this);

    /// <summary>Shows the name of the part and its points.</summary>
    /// <param name="format">The format of the points; see <see cref="PercentagePoints.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{KeyText.Of(Key, formatProvider)}: {Points.ToString(NumberFormat.WithSign(format), formatProvider)}"
            + Projection.Mark(this, " (with a projection)");
}
