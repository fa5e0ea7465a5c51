using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The audits of all claims of a report that state a number, in the order of the claims.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class ClaimAudits : ResultList<ClaimAudit>
{
    private readonly ClaimAudit[] _audits;
    private readonly string _report;

    internal ClaimAudits(IEnumerable<ClaimAudit> audits, string report) => (_audits, _report) = ([.. audits], report);

    /// <summary>
    /// The number of claims with each verdict, in the order of <see cref="Verdict"/>; verdicts that no claim has are omitted.
    /// </summary>
    public ResultList<VerdictCount> Verdicts => new KeptResults<VerdictCount>(
        _audits.GroupBy(audit => audit.Verdict).OrderBy(group => group.Key).Select(group => new VerdictCount(group.Key, [.. group])),
        shown => VerdictCount.View(shown, $"{_report}: its claims, recomputed"));

    internal override int Length => _audits.Length;

    internal override ClaimAudit At(int place) => _audits[place];

    // Explanations name the datasets already, so readers do not see that column.
    internal override TableView ViewOf(IEnumerable<ClaimAudit> shown) => shown.ToView(view => view
        .Quiet().Title($"{_report}: stated numbers compared with the figures")
        .Column("Claim", audit => audit.Claim.Label).Column("Verdict", audit => audit.Verdict).Column("Stated", audit => audit.Stated)
        .Column("Recomputed", audit => audit.Recomputed)
        .Column("Datasets", audit => audit.Claim.Datasets).Column("Explanation", audit => audit.Explanation).RestingOn(audit => audit));

    /// <summary>Shows the number of claims with each verdict.</summary>
    public override string ToString() => string.Join("; ", Verdicts);
}
