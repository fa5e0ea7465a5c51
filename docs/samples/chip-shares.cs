#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Which chips do AI papers name, how concentrated is that, and what changed in three years?

using StateOfAi.Data;

ChipCitationsDataset citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
MarketSharesByPeriod<Chip> families = citations.SharesByYear(ChipGroup.Family);

Console.WriteLine(families.ToWide(rows: "Part", columns: "Period", values: "Share").OrderByDescending("2025")
    .Rename("Part", "Chip").WithTitle("Share of the chips that AI papers name").WithNotes().ToText(doubts: FootnoteDetail.None));

Console.WriteLine(families.Concentration
    .WithTitle("How concentrated that is").ToText(sources: FootnoteDetail.None, doubts: FootnoteDetail.None));

ShareShift<Chip> shift = citations.SharesByYear(ChipGroup.NvidiaChip).Shift(TimePeriod.OfYear(2022), TimePeriod.OfYear(2025));
Console.Write(shift.OrderByDescending("Change").Rename("Part", "Chip")
    .WithTitle("Among NVIDIA's chips, 2022 to 2025").WithNotes().ToText(maxRows: null, doubts: FootnoteDetail.None));
