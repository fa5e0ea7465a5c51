namespace StateOfAi.Data;

/// <summary>Checks that a correction has evidence, and a certainty that the evidence supports.</summary>
internal static class ErratumRules
{
    internal static IEnumerable<Breach> Check(Erratum erratum)
    {
        foreach (Breach breach in Evidence(erratum))
            yield return breach;
        if (erratum.Basis is not (ErratumBasis.CommonRecord or ErratumBasis.Reading))
            yield break;
        if (erratum.Correct is not null)
            yield return Unsupported("correct");
        if (erratum.CorrectPeriod is not null)
            yield return Unsupported("correctPeriod");
        if (erratum.Certainty > Certainty.FairlySure)
        {
            yield return new(
                "certainty", RuleId.CertaintyEarned, "without the basis 'page' or 'source', an erratum can be at most 'fairlySure'",
                "basis");
        }
    }

    private static IEnumerable<Breach> Evidence(Erratum erratum)
    {
        References<Source> evidence = erratum.EvidenceReferences;
        if (erratum.Basis is ErratumBasis.Source && evidence.Count == 0)
            yield return new("evidence", RuleId.HasEvidence, "an erratum with the basis 'source' must name the source", "basis");
        // Another rule reports sources that do not exist.
        if (erratum.Basis is ErratumBasis.Source && evidence.Count > 0
            && evidence.Found.All(source => source is { Reading: SourceReading.NotRead }))
        {
            yield return new(
                "evidence", RuleId.HasEvidence,
                "no source in 'evidence' was read: name one with a 'reading', or use another 'basis'");
        }

        if (erratum.Basis is ErratumBasis.CommonRecord && evidence.Count > 0)
        {
            yield return new(
                "evidence", RuleId.HasEvidence, "an erratum with the basis 'commonRecord' cannot name evidence; use another 'basis'",
                "basis");
        }
    }

    private static Breach Unsupported(string field) =>
        new(field, RuleId.HasEvidence, $"'{field}' needs the basis 'page' or 'source'; without them, say it in 'shouldBe'", "basis");
}
