namespace StateOfAi.Data.Tests;

public sealed class EmbeddedDataTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Embedded_data_breaks_no_rule() => Assert.Empty(Catalog.Validate());

    [Fact]
    public void Every_table_has_the_rows_that_were_written_for_it()
    {
        string[] counts = [.. Catalog.Tables.Where(table => table.Rows.Count > 0).Select(table => $"{table.Name} {table.Rows.Count}")];

        Assert.Equal(
        [
            "sources 565", "organizations 698", "people 26", "chips 221", "products 87", "measures 214", "corrections 23",
            // 2020
            "observations 4",
            // 2021
            "observations 1",
            // 2023
            "person-moves 5", "hardware-flows 7", "compute-clusters 19", "observations 90", "growth-claims 13", "funding-rounds 10",
            "acquisitions 4", "listings 4", "partnerships 13", "content-licenses 3", "legal-matters 8", "policy-actions 15", "studies 3",
            "papers 3", "predictions 17", "assessments 46", "enumerated-sets 20", "claims 113", "facts 427", "sections 9", "slides 47",
            "errata 211", "conflicts 77",
            // 2024
            "compute-clusters 17", "observations 181", "claims 20", "conflicts 3",
            // 2025
            "observations 12", "conflicts 2",
            // 2026
            "observations 385", "predictions 19", "claims 24", "conflicts 7",
            // Datasets
            "chip-citations.2022-12 100", "chip-citations.2024-10 39", "chip-citations.2026-06 234", "chip-citations.2026-10 8",
            "chip-multiples 4", "chip-topic-skew 10", "a100-clusters 137", "announced-h100-clusters 10", "gpu-fleets 180",
            "contracted-power 12", "nvidia-revenue 34", "nvidia-annual-revenue 10", "annual-capex 35", "quarterly-capex 68",
            "capex-totals 12", "funding-by-quarter.2023-12 20", "funding-by-quarter.2024-03 17", "investment-by-year 34",
            "investment-by-country 22", "venture-by-stage 12", "investment-ratios 20", "unicorns 12", "genai-rounds 25",
            "acquisitions-2023 3", "predictions 78", "prediction-tallies 20", "report-editions 9", "headline-figures 20",
            "app-retention 11", "productivity-studies 22", "copyright-cases 23", "content-deals 14", "transformer-authors 9",
            "deep-speech-2-authors 3", "ai-deals 17", "gpu-clusters 786", "data-centers 129", "company-revenue 40", "company-usage 45",
            "company-funding 38", "company-staff 44", "compute-spending 11", "ai-index 206", "ai-incidents.2025-04 1",
            "ai-incidents.2026-04 2", "ai-incidents.2026-07 189", "robotaxi-rides 22", "policy-timeline 23", "compute-thresholds 14",
            "notable-models 1036", "capabilities-index 428", "ml-hardware 176", "benchmark-scores 1541", "api-prices 160",
            "dataset-conflicts 43",
        ], counts);
    }

    [Fact]
    public void Facts_are_numbered_from_F001_to_F427() =>
        Assert.Equal(Enumerable.Range(1, 427).Select(number => $"F{number:000}"), Catalog.Reports[2023].Facts.Select(fact => fact.Id));

    [Fact]
    public void Footnotes_1_to_75_are_each_one_source() =>
        Assert.Equal(Enumerable.Range(1, 75),
            Catalog.Sources.Where(source => source.Footnote is not null).Select(source => source.Footnote!.Value).Order());

    [Fact]
    public void Slides_of_a_section_are_numbered_without_gaps_and_as_many_as_it_says()
    {
        foreach (Section section in Catalog.Reports[2023].Sections)
        {
            int[] orders = [.. Catalog.Reports[2023].Slides.Where(slide => slide.Section == section).Select(slide => slide.Order)];
            Assert.Equal(Enumerable.Range(1, section.SlideCount ?? 0), orders);
        }
    }

    [Fact]
    public void What_groups_raised_is_told_apart_from_single_rounds() => Assert.Equal(
        ["funding-round.transformers-mafia", "funding-round.foundation-model-mega-rounds"],
        Catalog.Reports[2023].FundingRounds.Where(round => round.Kind is RoundKind.Collective).Select(round => round.Id));

    [Fact]
    public void A_fact_stands_on_a_slide_of_its_own_section() =>
        Assert.All(Catalog.Reports[2023].Facts.Where(fact => fact.Slide is not null),
            fact => Assert.Same(fact.Section, fact.Slide!.Section));

    [Fact]
    public void Every_table_says_what_it_is_and_whom_to_credit() => Assert.All(Catalog.Tables, table =>
    {
        Assert.EndsWith(".", table.Description, StringComparison.Ordinal);
        if (table.Rows is not [{ Dataset: not null }, ..] || table.License is not "LicenseRef-facts-only")
            Assert.Equal("CC-BY-4.0", table.License);
    });

    [Fact]
    public void A_shared_table_credits_the_report_and_says_when_it_was_read() => Assert.All(
        Catalog.Tables.Where(table => table.Rows is [Source or Organization or Person or Chip or Product or Measure, ..]), table =>
        {
            Assert.Equal("2026-11", table.Vintage.ToString());
            Assert.StartsWith("State of AI Report", table.Credit, StringComparison.Ordinal);
            Assert.Contains("Nathan Benaich", table.Credit, StringComparison.Ordinal);
            Assert.EndsWith("and StateOfAi.Data contributors", table.Credit, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(2018, "2018-06-29")]
    [InlineData(2019, "2019-06-28")]
    [InlineData(2020, "2020-10-01")]
    [InlineData(2021, "2021-10-12")]
    [InlineData(2022, "2022-10-11")]
    [InlineData(2023, "2023-10-12")]
    [InlineData(2024, "2024-10-10")]
    [InlineData(2025, "2025-10-09")]
    [InlineData(2026, "2026-10-08")]
    public void A_table_of_an_edition_has_its_day_and_credits_it(int year, string published)
    {
        Report report = Catalog.Reports[year];

        Assert.Equal(published, report.Published.ToString());
        Assert.All(TablesOf(report).Where(table => table.Rows.Count > 0), table =>
        {
            Assert.Equal(published, table.Vintage.ToString());
            Assert.Contains($"State of AI Report {year}", table.Credit, StringComparison.Ordinal);
            Assert.Contains("Nathan Benaich", table.Credit, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<ITable> TablesOf(Report report) =>
        typeof(Report).GetProperties().Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(report)).OfType<ITable>();
}
