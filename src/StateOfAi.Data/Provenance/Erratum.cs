namespace StateOfAi.Data;

/// <summary>
/// What is amiss with a statement as printed, what it should be, why, how sure that is, and what it rests on. The figure as printed stays
/// where it is.
/// </summary>
[Row]
public sealed partial class Erratum : Row
{
    /// <summary>The statement it concerns.</summary>
    public required partial Fact Fact { get; init; }

    /// <summary>Other statements that the same throws doubt on; empty when it stays with the one.</summary>
    public partial IReadOnlyList<Fact> Also { get; init; }

    /// <summary>What is amiss.</summary>
    public required ErratumKind Kind { get; init; }

    /// <summary>What stands on the page; <see langword="null"/> when what matters is what does not stand there.</summary>
    public string? Printed { get; init; }

    /// <summary>What it should be, or how it is best read; <see langword="null"/> when not known.</summary>
    public string? ShouldBe { get; init; }

    /// <summary>The reason.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// The right number, where it is a number and the page itself or a source that was read shows it; otherwise <see langword="null"/>, and
    /// <see cref="ShouldBe"/> says in words what is believed.
    /// </summary>
    [MeasuresAnything("a statement may be of anything")]
    public Figure? Correct { get; init; }

    /// <summary>The right period, on the same terms as <see cref="Correct"/>.</summary>
    public TimePeriod? CorrectPeriod { get; init; }

    /// <summary>How sure it is: at most <see cref="Certainty.FairlySure"/> where it rests on common record or on a reading alone.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What it rests on.</summary>
    public required ErratumBasis Basis { get; init; }

    /// <summary>
    /// The publications that show it. Where <see cref="Basis"/> is <see cref="ErratumBasis.Source"/> there is at least one that was
    /// read; where it is <see cref="ErratumBasis.CommonRecord"/> there is none. Elsewhere they only support it.
    /// </summary>
    public partial IReadOnlyList<Source> Evidence { get; init; }

    /// <summary>The same as references, for checks of data that may name sources that do not exist.</summary>
    internal References<Source> EvidenceReferences => _evidence;

    /// <summary>
    /// The erratum in a sentence or two, for a note below a number; the reason stands in where no better reading is known.
    /// </summary>
    internal string DoubtText
    {
        get
        {
            string printed = Printed is null ? "" : $" Printed: {Printed.TrimEnd('.')}.";
            string better = ShouldBe is null
                ? Why
                : $"{(Kind is ErratumKind.Wrong or ErratumKind.Mistranslated ? "Should be" : "Read as")}: {ShouldBe}";
            return $"{Label}: {InProse(Kind)} ({Words.InProse(Certainty)}).{printed} {better.TrimEnd('.')}.";
        }
    }

    internal override bool HousesFacts => false;

    private static string InProse(ErratumKind kind) => kind switch
    {
        ErratumKind.Wrong => "wrong as printed",
        ErratumKind.Inferred => "inferred, not printed",
        ErratumKind.PartialPeriod => "covers only part of the period",
        ErratumKind.Duplicate => "stated elsewhere too",
        _ => Words.InProse(kind),
    };

    private protected override Provenance ProvenanceFrom(RowReader row) => row.ProvenanceOfFact("fact", "also");

    private protected override string ToText() =>
        ((object?)Correct ?? CorrectPeriod) is { } right ? $"{Label}: should be {right}" : Label;
}
