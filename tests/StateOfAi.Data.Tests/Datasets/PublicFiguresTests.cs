namespace StateOfAi.Data.Tests;

/// <summary>Every number of the researched tables that became observations, citations, clusters, deals and editions.</summary>
public sealed class PublicFiguresTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    private static readonly DatasetCollection Datasets = Catalog.Datasets;

    /// <summary>
    /// What the table has without a qualifier, while the transcription says "about", "roughly", "near" or "~": read there a second time.
    /// </summary>
    private static readonly string[] SaidToBeAbout =
    [
        "osworld-best-success-2024",
        "uae-ai-adoption-of-the-population-2025-h2",
        "natural-sciences-ai-publications-2025",
        "earth-science-ai-publications-2025",
        "frontier-bixbench-benchmark-score-2025",
        "united-states-public-ai-investment-2013-2024",
        "world-ai-publications-2024",
        "github-ai-projects-2025",
        "world-ai-compute-capacity-2025",
        "world-ai-data-center-power-2025",
        "grok-4-emissions-of-training-2025",
        "closed-over-open-lead-of-the-top-model-2026-03",
        "rlbench-best-success-2022",
    ];

    [Theory]
    [InlineData("ai_index_2026_figures", 206)]
    [InlineData("robotaxi_usage", 22)]
    public void Every_cell_is_the_figure_of_its_row(string table, int rows)
    {
        string[][] all = TypedTable.Lines(table);

        Assert.Equal(rows, all.Select(cells => cells[1]).Distinct().Count());
        Assert.Equal(rows, all.Length);
        foreach (string[] cells in all)
        {
            Figure figure = ((Observation)Catalog[cells[1]]).Value!;
            Qualifier qualifier = cells[1].Contains("replicationbench", StringComparison.Ordinal) ? Qualifier.LessThan
                : SaidToBeAbout.Contains(cells[1].Replace("ai-index.2026.", "", StringComparison.Ordinal)) ? Qualifier.About
                : TypedTable.Qualified(cells[4]);

            Assert.Equal(
                (cells[1], TypedTable.Number(cells[2], cells[3], figure.Unit), qualifier),
                (cells[1], figure.PrintedNumber!.Value, figure.Qualifier));
        }
    }

    [Fact]
    public void Datasets_have_no_row_beside_those_of_the_tables() =>
        Assert.Equal((206, 22, 189, 17),
            (Datasets.AiIndex.Count, Datasets.RobotaxiRides.Count, Datasets.AiIncidents.Count, Datasets.AiDeals.Count));

    [Fact]
    public void Incidents_are_those_of_three_vintages()
    {
        foreach (IDictionary<string, object> line in ResearchedTable.Read("ai_incidents"))
        {
            Observation[] rows =
            [
                .. Datasets.AiIncidents.OfVintage(PartialDate.Parse((string)line["vintage"]))
                    .Where(row => row.Id.EndsWith($".{line["period"]}", StringComparison.Ordinal)
                        || row.Id.EndsWith($".{line["period"]}-reports", StringComparison.Ordinal)),
            ];

            Assert.Equal(
                (ResearchedTable.Number((string)line["incidents"]), ResearchedTable.Number((string)line["reports"])),
                (NumberOf("measure.incidents"), NumberOf("measure.incident-reports")));

            decimal? NumberOf(string measure) => rows.SingleOrDefault(row => row.Measure.Id == measure)?.Value!.Value;
        }
    }

    [Fact]
    public void Incidents_of_a_year_grow_from_vintage_to_vintage()
    {
        string[] counts =
        [
            .. Datasets.AiIncidents.Vintages.Select(vintage => Datasets.AiIncidents.OfVintage(vintage)
                .GetOrNull($"ai-incident.{vintage}.2024")?.Value!.ToString() ?? ""),
        ];

        Assert.Equal(["233 incidents", "233 incidents", "294 incidents"], counts);
        Assert.Contains(Datasets.AiIncidents["ai-incident.2026-07.2025"].Doubts, doubt => doubt.Kind is DoubtKind.Conflict);
    }

    [Fact]
    public void Citations_are_those_of_two_more_vintages()
    {
        foreach (IDictionary<string, object> line in ResearchedTable.Read("soai_chip_citation_vintages"))
        {
            ChipCitation row = Datasets.ChipCitations.OfVintage(PartialDate.Parse((string)line["vintage"]))
                .Single(row => row.Name == (string)line["chip"] && row.Period.ToString() == (string)line["year"]);

            Assert.Equal(ResearchedTable.Number((string)line["papers"]), row.Papers!.Value);
            Assert.Equal(((string)line["vintage"])[..4] == (string)line["year"], row.IsProjected);
        }
    }

    [Fact]
    public void A_partial_vintage_is_never_the_one_that_is_shown()
    {
        Assert.Equal("2026-06", Datasets.ChipCitations.Vintage.ToString());
        Assert.Equal(["2022-12", "2024-10", "2026-06", "2026-10"], Datasets.ChipCitations.Vintages.Select(vintage => vintage.ToString()));
        Assert.Equal("chip-citations, as read 2026-06, the latest complete one of 4 vintages: 234 rows", Datasets.ChipCitations.ToString());
    }

    [Fact]
    public void The_chart_of_H100_clusters_of_2024_is_a_table_of_its_edition()
    {
        IReadOnlyList<IDictionary<string, object>> lines = ResearchedTable.Read("soai_2024_h100_clusters");
        Table<ComputeCluster> clusters = Catalog.Reports[2024].ComputeClusters;

        Assert.Equal(17, lines.Count);
        Assert.Equal(lines.Count, clusters.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            // The number of the last one is in the text of the slide and not in its chart; the table lacks it.
            Assert.Equal(i == 16 ? 10_752 : ResearchedTable.Number((string)lines[i]["h100_count"]), clusters.At(i).ChipCount?.Value);
            Assert.Equal((string)lines[i]["country"], clusters.At(i).Country!.Value.Code);
        }

        Assert.Equal(592_820m, clusters.Sum(row => row.ChipCount?.Value ?? 0));
    }

    [Fact]
    public void Deals_are_those_that_the_editions_state()
    {
        IReadOnlyList<IDictionary<string, object>> lines = ResearchedTable.Read("ai_deals");

        Assert.Equal(lines.Select(line => ResearchedTable.Number((string)line["amount_usd_m"]) * 1_000_000m),
            Datasets.AiDeals.Select(deal => deal.Amount?.PrintedNumber));
        Assert.Equal(lines.Select(line => (string)line["date"]), Datasets.AiDeals.Select(deal => deal.Period.ToString()));
        Assert.Equal(12, Datasets.AiDeals.Count(deal => deal.IsDone));
    }

    [Fact]
    public void Editions_have_the_sections_and_slides_of_the_table()
    {
        foreach (IDictionary<string, object> line in ResearchedTable.Read("soai_editions"))
        {
            ReportEdition edition = Catalog.Reports[int.Parse((string)line["edition"], null)].Edition!;

            Assert.Equal((string)line["published"], edition.Published.ToString());
            Assert.Equal(ResearchedTable.Number((string)line["slides"]), edition.Slides!.Value);
            Assert.Equal(
                line.Where(cell => cell.Key.StartsWith("section_", StringComparison.Ordinal) && (string)cell.Value == "yes")
                    .Select(cell => cell.Key["section_".Length..]).Order(StringComparer.Ordinal),
                edition.Sections.Select(section => section.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_row_of_an_edition_is_cited_with_its_slide()
    {
        string citation = Catalog["observation.2026-openai-anthropic-combined-annualized-revenue-august-2026-slide-3"].Provenance.Citation
            .ToString();

        Assert.Contains("\"State of AI Report 2026\", 2026-10-08, Introduction, slide 3", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Weekly_rides_of_Waymo_grew_fifty_times_in_three_years()
    {
        Observation[] rides = [.. Datasets.RobotaxiRides.Where(row => row.Measure.Id == "measure.weekly-rides")];
        Growth growth = Growth.Between(rides.Single(row => row.Period!.ToString() == "as of 2023-08"),
            rides.Single(row => row.Period!.ToString() == "as of 2026-10"));

        Assert.Equal("at least 50x", growth.Multiple.ToString());
    }
}
