namespace StateOfAi.Data.Tests;

public sealed class EmbeddedDataTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Embedded_data_breaks_no_rule() => Assert.Empty(Catalog.Validate());

    [Fact]
    public void Every_table_has_the_rows_that_were_written_for_it()
    {
        string[] counts = [.. Catalog.Tables.Select(table => $"{table.Name} {table.Rows.Count}")];

        Assert.Equal(
        [
            "sources 465", "organizations 208", "people 26", "chips 39", "products 40", "measures 56", "corrections 21",
            "person-moves 5", "hardware-flows 7",
            "compute-clusters 19", "observations 77", "growth-claims 13", "funding-rounds 10",
            "acquisitions 4", "listings 4", "partnerships 13", "content-licenses 3", "legal-matters 8", "policy-actions 15",
            "studies 3", "papers 3", "predictions 17", "assessments 46", "enumerated-sets 20", "claims 113", "facts 427", "sections 9",
            "slides 47",
            "errata 211", "conflicts 77", "chip-citations.2022-12 100", "chip-citations.2026-06 234", "chip-multiples 4",
            "chip-topic-skew 10",
            "a100-clusters 137", "announced-h100-clusters 10", "gpu-fleets 180", "contracted-power 12", "nvidia-revenue 34",
            "nvidia-annual-revenue 10", "annual-capex 35", "quarterly-capex 36", "capex-totals 12", "funding-by-quarter.2023-12 20",
            "funding-by-quarter.2024-03 17",
            "investment-by-year 33", "investment-by-country 17", "venture-by-stage 12", "investment-ratios 20", "unicorns 9",
            "genai-rounds 25",
            "acquisitions-2023 3", "predictions 69", "prediction-tallies 19", "report-editions 8", "headline-figures 20",
            "app-retention 11",
            "productivity-studies 22", "copyright-cases 21", "content-deals 14", "transformer-authors 9", "deep-speech-2-authors 3",
            "dataset-conflicts 24",
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
        Assert.Equal("CC-BY-4.0", table.License);
        if (table.Rows is [] or [{ Dataset: not null }, ..] || table.Name is "dataset-conflicts" or "corrections")
            return;
        Assert.Equal(table.Rows[0] is Source or Organization or Person or Chip or Product or Measure ? "2026-11" : "2023-10-12",
            table.Vintage.ToString());
        Assert.Contains("State of AI Report 2023", table.Credit, StringComparison.Ordinal);
        Assert.Contains("Nathan Benaich", table.Credit, StringComparison.Ordinal);
    });
}
