#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Which chips do AI papers name, how concentrated is that, and what changed in three years?

using StateOfAi.Data;

ChipCitationsDataset citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
Chip nvidia = StateOfAiCatalog.Embedded.Chips["chip.nvidia"];
MarketSharesByPeriod<Chip> families = citations.SharesByYear(ChipGroup.Family);

Console.Write(families.ToView(view => view
    .Title("NVIDIA's share of the chips that AI papers name")
    .Column("Year", year => year.Key.Code)
    .Column("Share", year => year.Value[nvidia].Percent)
    .Column("HHI", year => year.Value.Herfindahl.Points)
    .RestingOn(year => year.Value)).ToText());

ShareShift<Chip> shift = citations.SharesByYear(ChipGroup.NvidiaChip).Shift(TimePeriod.OfYear(2022), TimePeriod.OfYear(2025));
Console.WriteLine();
Console.Write(shift.OrderByDescending(part => part.Points.Point?.Value).ToView(view => view
    .Title("Among NVIDIA's chips, 2022 to 2025")
    .Column("Chip", part => part.Key.Name)
    .Column("Change", part => part.Points)
    .Column("Rank before", part => part.Earlier?.Rank)
    .Column("Rank after", part => part.Later?.Rank)
    .RestingOn(part => part)).ToText());
