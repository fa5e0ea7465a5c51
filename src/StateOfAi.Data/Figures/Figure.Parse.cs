using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <content>Figures from text.</content>
public sealed partial class Figure
{
    /// <summary>
    /// Parses a figure as people write it: <c>$10.32B</c>, <c>US$1.2bn</c>, <c>+171%</c>, <c>45,000+ GPUs</c>, <c>about 32%</c>, <c>up to
    /// €500M</c>, <c>20 to 25%</c>, <c>$66-72 billion</c>, <c>50 million dollars</c>, <c>($1,234)</c>.
    /// </summary>
    /// <remarks>
    /// <para>Parses what <see cref="ToString(string, IFormatProvider)"/> writes in the same culture, except custom units, fractions and
    /// calendar years, which have no symbol: <see cref="ParseIn"/> reads those.</para>
    /// <para>The magnitude of a range applies to both ends if the low number is not above the digits of the high one: <c>20-25M users</c>,
    /// <c>$2,100-2,400 million</c>. Otherwise, the low end is read as printed if that leaves the ends within a factor of 1,000: <c>500,000
    /// to 2M users</c>. Every other range with one magnitude is rejected.</para>
    /// <para>Ambiguous text is rejected: <c>-5-3%</c> (a range or a minus sign? Write <c>to</c>), <c>€45.000</c> (is the point a group
    /// separator?), <c>TOP 500</c> (a name? Write <c>500 TOP</c>), <c>¥5B</c> (yen or yuan? Write <c>JPY 5B</c>), <c>5m</c> without a unit,
    /// <c>mil</c>, <c>15-20,000 GPUs</c> (15,000?), <c>1.234 Mio. €</c> without a culture, <c>500 T€</c> (thousands?), <c>$5 cr</c>
    /// (crore or credit?), and <c>billion</c> if it means 10^12 in the provider's language. A <c>$</c> alone is the US dollar. Qualifiers
    /// are English in every culture; magnitudes and currencies are read in many languages.</para>
    /// <para>Watts, watt-hours, FLOP, FLOP/s and bytes are read with prefixes: <c>150 MW</c>, <c>1.1 exaFLOPS</c>, <c>512 GiB</c>. Numbers
    /// may have powers of ten: <c>2.1×10^25 FLOP</c>. Rejected are <c>mW</c>, <c>Gb</c> (bits), and <c>FLOPs</c>, which may be a count or
    /// a rate.</para>
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of the digits, or <see langword="null"/> for the invariant culture.</param>
    /// <returns>The figure, with the qualifier, bounds and unit in the text.</returns>
    /// <exception cref="FigureFormatException">The text is not a figure; the exception says where, and what was expected.</exception>
    /// <example>
    /// <code>
    /// Figure price = Figure.Parse("$10.32B");
    /// Figure clusters = Figure.Parse("more than 45,000 GPUs");     // a lower bound, no upper bound
    /// Figure range = Figure.Parse("$66-72 billion");     // $66B to $72B
    /// </code>
    /// </example>
    public static Figure Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FigureParser.Parse(s, provider, null, out FigureFormatException? error) ?? throw error!;
    }

    /// <summary>Parses a figure if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of the digits, or <see langword="null"/> for the invariant culture.</param>
    /// <param name="result">The figure; <see langword="null"/> if the text is not one.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure result) =>
        (result = s is null ? null : FigureParser.Parse(s, provider, null, out _)) is not null;

    /// <summary>Parses a figure whose unit is known, for example from the heading of its column.</summary>
    /// <remarks>
    /// For a whole column, with words for missing values or a scale such as "in millions", use a <see cref="FigureReader"/>.
    /// </remarks>
    /// <param name="unit">The unit, which may be custom.</param>
    /// <param name="s">The text: a number, with or without that unit: <c>~45k</c>, <c>45,000</c>, <c>1.2M to 1.5M GPUs</c>.</param>
    /// <param name="provider">The culture of the digits, or <see langword="null"/> for the invariant culture.</param>
    /// <returns>The figure, in that unit.</returns>
    /// <exception cref="FigureFormatException">The text is not a figure, or its unit is another one.</exception>
    /// <example><code>Figure chips = Figure.ParseIn(Unit.Count("accelerator", "accelerators"), "~45k");     // about
    /// 45,000</code></example>
    public static Figure ParseIn(Unit unit, string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(s);
        return FigureParser.Parse(s, provider, unit, out FigureFormatException? error) ?? throw error!;
    }

    /// <summary>Parses a figure whose unit is known if the text is one.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of the digits, or <see langword="null"/> for the invariant culture.</param>
    /// <param name="result">The figure; <see langword="null"/> if the text is not one in that unit.</param>
    /// <returns>Whether the text is a figure in that unit.</returns>
    public static bool TryParseIn(
        Unit unit, [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return (result = s is null ? null : FigureParser.Parse(s, provider, unit, out _)) is not null;
    }
}
