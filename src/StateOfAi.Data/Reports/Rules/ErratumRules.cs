namespace StateOfAi.Data;

/// <summary>A correction rests on what shows it, and is no surer than that deserves.</summary>
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
                "certainty", RuleId.CertaintyEarned, "an erratum without a source or the page behind it is at most 'fairlySure'", "basis");
        }
    }

    private static IEnumerable<Breach> Evidence(Erratum erratum)
    {
        References<Source> evidence = erratum.EvidenceReferences;
        if (erratum.Basis is ErratumBasis.Source && evidence.Count == 0)
            yield return new("evidence", RuleId.HasEvidence, "an erratum that rests on a source names it", "basis");
        // A source that does not exist is another rule's matter.
        if (erratum.Basis is ErratumBasis.Source && evidence.Count > 0
            && evidence.Found.All(source => source is { Reading: SourceReading.NotRead }))
        {
            yield return new(
                "evidence", RuleId.HasEvidence,
                "no source in 'evidence' was read: name one with a 'reading', or say on what else it rests");
        }

        if (erratum.Basis is ErratumBasis.CommonRecord && evidence.Count > 0)
        {
            yield return new(
                "evidence", RuleId.HasEvidence, "an erratum that names what shows it rests on more than common record", "basis");
        }
    }

    private static Breach Unsupported(string field) =>
        new(field, RuleId.HasEvidence, $"'{field}' needs the basis 'page' or 'source'; without them, say it in 'shouldBe'", "basis");
}
