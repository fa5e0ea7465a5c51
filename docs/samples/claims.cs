#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Which claims of the report do not hold when compared with its own figures and with the datasets?

using StateOfAi.Data;

ClaimAudits audits = StateOfAiCatalog.Embedded.Reports[2023].Audit();

Console.WriteLine(audits.Verdicts.ToText(doubts: FootnoteDetail.None));
Console.Write(audits.Where(audit => audit.Verdict is Verdict.Disagrees).Only("Stated", "Recomputed", "Datasets", "Claim")
    .WithTitle("Claims that do not hold").ToText(maxRows: null, doubts: FootnoteDetail.Brief));
