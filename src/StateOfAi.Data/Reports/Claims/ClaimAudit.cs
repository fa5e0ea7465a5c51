using System.Globalization;

namespace StateOfAi.Data;

/// <summary>A stated number set against what the figures give.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ClaimAudit : FormattableResult, ITabular
{
    internal ClaimAudit(Claim claim)
    {
        Claim = claim;
        RestsOn = claim;
        Stated =
            claim.Stated ?? throw new InvalidOperationException($"'{claim.Label}' is implied: nothing is stated that could be audited.");
        Recomputed = claim.Recomputed;
        Verdict =
            (claim.Rounding
                ?? throw new InvalidOperationException($"'{claim.Label}' has no rounding rule by which to meet what is stated.")).Judge(
                    Stated, Recomputed);
    }

    /// <summary>What is claimed.</summary>
    public Claim Claim { get; }

    /// <summary>Whether it holds.</summary>
    public Verdict Verdict { get; }

    /// <summary>The number that is stated; of words, our reading, with the words as <see cref="Figure.Printed"/>.</summary>
    public Figure Stated { get; }

    /// <summary>
    /// What the figures give, with their bounds and in the unit of <see cref="Stated"/>; not known, with the reason, where they give
    /// nothing.
    /// </summary>
    public Estimate<Quantity> Recomputed { get; }

    /// <summary>
    /// The verdict in one sentence with the numbers and, where the figures are those of datasets, which ones and in which vintage.
    /// </summary>
    public string Explanation => Explain(CultureInfo.InvariantCulture);

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(Claim.Label,
    [
        ("Verdict", Verdict),
        ("Stated", Stated),
        ("Recomputed", Recomputed),
        ("Datasets", Claim.Datasets),
        ("Explanation", Explanation),
    ], sources: [Claim.Provenance.ToString(), .. Sources.Except(Claim.Provenance.Sources).Select(source => source.Citation.ToString())],
        doubts: this.DoubtLines(), credits: this.Credits(), cited: this.Cited());

    /// <summary>The same text with the numbers in a culture.</summary>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G"
        ? $"{Word}: {Claim.Label}: {Explain(formatProvider ?? CultureInfo.InvariantCulture)}"
        : throw new FormatException(
            $"'{format}' is not a format of an audit; expected nothing or G. The parts, such as Recomputed, have formats of their own.");

    private string Word => Verdict is Verdict.NotCheckable ? "Not checkable" : Verdict.ToString();

    private string Explain(IFormatProvider culture)
    {
        string number = Stated.ToString(null, culture);
        string stated = Stated.Printed is { } words ? $"\"{words}\", read as {number}," : number;
        string figures = Claim.Datasets is { Count: > 0 } datasets ? $"the figures of {string.Join(" and ", datasets)}" : "the figures";
        string given = Recomputed.IsKnown
            ? $"{figures} give {Recomputed.ToString(null, culture)}"
            : $"what {figures} give is {Recomputed.ToString(null, culture)}";
        RoundingRule rule = Claim.Rounding!;
        bool rounds = rule.Kind is RoundingKind.SignificantDigits or RoundingKind.Decimals;
        string outcome = Verdict switch
        {
            Verdict.NotCheckable => Recomputed.IsKnown ? ", which leaves it open" : "",
            Verdict.Disagrees when rounds && Recomputed.Point is { } point && rule.Round(point.Value) != point.Value =>
                $", which is {new Quantity(rule.Round(point.Value), point.Unit).ToString(null, culture)} {rule}",
            Verdict.Agrees when rounds => $", which is the same {rule}",
            _ when rule.Kind is RoundingKind.Tolerance or RoundingKind.Bound =>
                Verdict is Verdict.Disagrees ? ", which is outside" : ", which is within",
            _ => Verdict is Verdict.Disagrees ? "" : ", which is the same",
        };
        return $"{stated} is stated, {(Verdict is Verdict.Disagrees ? "but" : "and")} {given}{outcome}.";
    }
}
