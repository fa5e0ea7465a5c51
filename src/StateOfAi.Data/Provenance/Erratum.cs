namespace StateOfAi.Data;

/// <summary>
/// An error in a statement as printed: what it should be, why, how sure we are, and on what basis. The printed figure itself is never
/// changed.
/// </summary>
[Row]
public sealed partial class Erratum : Row
{
    /// <summary>The statement it concerns.</summary>
    public required partial Fact Fact { get; init; }

    /// <summary>Other statements that the same error casts doubt on; empty if only one is affected.</summary>
    public partial IReadOnlyList<Fact> Also { get; init; }

    /// <summary>The kind of problem.</summary>
    public required ErratumKind Kind { get; init; }

    /// <summary>The printed text; <see langword="null"/> if the problem is that something is missing.</summary>
    public string? Printed { get; init; }

    /// <summary>The correct text, or the best reading; <see langword="null"/> if unknown.</summary>
    public string? ShouldBe { get; init; }

    /// <summary>The reason.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// The correct number, if the page itself or a source that was read shows one; otherwise <see langword="null"/>, and
    /// <see cref="ShouldBe"/> says in words what we believe.
    /// </summary>
    [MeasuresAnything("a statement may be of anything")]
    public Figure? Correct { get; init; }

    /// <summary>The correct period, on the same terms as <see cref="Correct"/>.</summary>
    public TimePeriod? CorrectPeriod { get; init; }

    /// <summary>Our certainty: at most <see cref="Certainty.FairlySure"/> if based only on common record or on a reading.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The basis of the correction.</summary>
    public required ErratumBasis Basis { get; init; }

    /// <summary>
    /// The publications that show it. There is at least one that was read if <see cref="Basis"/> is <see cref="ErratumBasis.Source"/>, and
    /// none if it is <see cref="ErratumBasis.CommonRecord"/>. Otherwise they are only supporting evidence.
    /// </summary>
    public partial IReadOnlyList<Source> Evidence { get; init; }

    /// <summary>The same as references, for checking data that may refer to sources that do not exist.</summary>
    internal References<Source> EvidenceReferences => _evidence;

    /// <summary>
    /// The erratum in a sentence or two, for a note under a number; the reason is used if no better reading is known.
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
