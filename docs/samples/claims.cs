#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Which claims of the report do not hold when compared with its own figures and with the datasets?

using StateOfAi.Data;

Report report = StateOfAiCatalog.Embedded.Reports[2023];
ResultList<ClaimAudit> audits = report.Audit();

Console.Write(audits.Where(audit => audit.Verdict is Verdict.Disagrees).ToView(view => view
    .Title($"Claims of the {report.Title} that do not hold")
    .Column("Claim", audit => audit.Claim.Label)
    .Column("Against", audit => audit.Claim.Datasets.Count == 0 ? "the report" : string.Join(", ", audit.Claim.Datasets))
    .Column("Why", audit => audit.Explanation)).ToText());

Console.WriteLine(
    $"\n{audits.Count(audit => audit.Verdict is Verdict.Agrees)} claims hold, "
        + $"{audits.Count(audit => audit.Verdict is Verdict.Consistent)} are consistent with bounds, "
        + $"{audits.Count(audit => audit.Verdict is Verdict.NotCheckable)} cannot be checked.");
