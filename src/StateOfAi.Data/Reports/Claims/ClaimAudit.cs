using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A stated number compared with what the figures yield.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ClaimAudit : FormattableResult, ITabular
{
    internal ClaimAudit(Claim claim)
    {
        Claim = claim;
        RestsOn = claim;
        Stated =
            claim.Stated ?? throw new InvalidOperationException($"'{claim.Label}' is implied: it states no number to audit.");
        Recomputed = claim.Recomputed;
        Verdict =
            (claim.Rounding
                ?? throw new InvalidOperationException($"'{claim.Label}' has no rounding rule; set Rounding to audit it.")).Judge(
                    Stated, Recomputed);
    }

    /// <summary>The audited claim.</summary>
    public Claim Claim { get; }

    /// <summary>Whether the claim holds.</summary>
    public Verdict Verdict { get; }

    /// <summary>The stated number; if it is in words, our reading of them, with the words as <see cref="Figure.Printed"/>.</summary>
    public Figure Stated { get; }

    /// <summary>
    /// The number that the figures yield, with its bounds, in the unit of <see cref="Stated"/>; unknown, with the reason, if they yield
    /// none.
    /// </summary>
    public Estimate<Quantity> Recomputed { get; }

    /// <summary>
    /// The verdict in one sentence with the numbers and, if the figures come from datasets, which ones and in which vintage.
    /// </summary>
    public string Explanation => Explain(null, CultureInfo.InvariantCulture);

    /// <summary>The parts as names and values; missing parts are omitted.</summary>
    TableView ITabular.ToView() => FieldView.Of(Claim.Label,
    [
        ("Verdict", Verdict),
        ("Stated", Stated),
        ("Recomputed", Recomputed),
        ("Datasets", Claim.Datasets),
        ("Explanation", Explanation),
    ], sources: [Claim.Provenance.ToString(), .. Sources.Except(Claim.Provenance.Sources).Select(source => source.Citation.ToString())],
        doubts: this.DoubtLines(), credits: this.Credits(),
        cited: [.. this.Cited(), new(Claim.Provenance.ToString(), Claim.Provenance.Citation)]);

    /// <summary>Shows the same text with its numbers in a format and a culture.</summary>
    /// <param name="format">The format of the numbers, such as <c>G6</c>; see
    /// <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Word}: {Claim.Label}: {Explain(format, formatProvider ?? CultureInfo.InvariantCulture)}";

    private string Word => Verdict is Verdict.NotCheckable ? "Not checkable" : Verdict.ToString();

    private string Explain(string? format, IFormatProvider culture)
    {
        string number = Stated.ToString(format, culture), found = Recomputed.ToString(format, culture);
        string stated = Stated.Printed is { } words ? $"\"{words}\", read as {number}," : number;
        string figures = Claim.Datasets is { Count: > 0 } datasets ? $"the figures of {string.Join(" and ", datasets)}" : "the figures";
        RoundingRule rule = Claim.Rounding!;
        bool rounds = rule.Kind is RoundingKind.SignificantDigits or RoundingKind.Decimals;
        // A digit that readers are usually not shown is shown where the verdict rests on it.
        if (Recomputed.Point is { } exact && !(Stated.Value is { } said && (double)said == exact.Value)
            && (found == number || rounds && found == new Quantity(rule.Round(exact.Value), exact.Unit).ToString(format, culture)))
            found = Recomputed.ToString("G5", culture);
        string given = Recomputed.IsKnown
            ? $"{figures} give {found}"
            : $"the result of {figures} is {found}";
        string outcome = Verdict switch
        {
            Verdict.NotCheckable => Recomputed.IsKnown ? ", which leaves it open" : "",
            Verdict.Disagrees when rounds && Recomputed.Point is { } point && rule.Round(point.Value) != point.Value =>
                $", which is {new Quantity(rule.Round(point.Value), point.Unit).ToString("G6", culture)} {rule}",
            Verdict.Agrees when rounds => $", which is the same {rule}",
            _ when rule.Kind is RoundingKind.Tolerance or RoundingKind.Bound =>
                Verdict is Verdict.Disagrees ? ", which is outside" : ", which is within",
            _ => Verdict is Verdict.Disagrees ? "" : ", which is the same",
        };
        return $"{stated} is stated, {(Verdict is Verdict.Disagrees ? "but" : "and")} {given}{outcome}.";
    }
}
