#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// What did the data say then, and what does it say now?

using StateOfAi.Data;

ChipCitationsDataset citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
var revisions = citations.RevisionsBetween(citations.Vintages[0], citations.Vintage);

Console.Write(revisions.Revised.Where(row => row.Earlier.Group is ChipGroup.Family).ToView(view => view
    .Title($"AI papers by chip, as read {citations.Vintages[0]} and {citations.Vintage}")
    .Column("Chip", row => row.Key.Name)
    .Column("Year", row => row.Key.Period.Code)
    .Column("Then", row => row.From)
    .Column("Now", row => row.To)
    .Column("Change", row => row.Growth.Percent)
    .Note(
        $"In all groups: {revisions.Added.Count} rows added, {revisions.Removed.Count} removed, {revisions.Revised.Count} revised, "
            + $"{revisions.Unchanged} unchanged.")
    .RestingOn(row => row)).ToText());

// A list that differs between two editions of an index stays two series.
Console.WriteLine();
var editions = StateOfAiCatalog.Embedded.Datasets.InvestmentByYear.Where(row => row.Definition is "corporate investment of all types")
    .ToLookup(row => row.Vintage);
Series before = editions[PartialDate.OfYear(2024)].ToSeries(), after = editions[PartialDate.OfYear(2025)].ToSeries();
Console.Write(before.ToView(view => view
    .Title("Corporate investment in AI, by edition of the AI Index")
    .Column("Year", point => point.Period)
    .Column("Edition 2024", point => point.Figure)
    .Column("Edition 2025", point => after[point.Period].Figure)
    .Column("Change", point => Growth.Between(point.Value, after[point.Period].Value).Percent)).ToText());
