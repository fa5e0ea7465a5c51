public sealed class UnicornRankingTests
{
    // The logic, on a few rows that the test controls.
    [Fact]
    public void The_country_that_grew_most_comes_first()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder()
            .Add(data => data.Datasets.Unicorns, row => Value(row, "FR", "2022", "$40B"))
            .Add(data => data.Datasets.Unicorns, row => Value(row, "FR", "2023", "$50B"))
            .Add(data => data.Datasets.Unicorns, row => Value(row, "CA", "2022", "$10B"))
            .Add(data => data.Datasets.Unicorns, row => Value(row, "CA", "2023", "$20B to $30B"))
            .Add(data => data.Datasets.Unicorns, row => Value(row, "JP", "2023", "$9B"))
            .Build();

        IReadOnlyList<CountryGrowth> ranking = new UnicornRanking(catalog).Rows;

        Assert.Equal(["CA", "FR"], ranking.Select(row => row.Country.ToString()));
        Approximately.Equal(Estimate.Between<Percent>(new(100), new(200)), ranking[0].Growth.Percent, Tolerance.Absolute(1e-9));
        Approximately.Equal(25, ranking[1].Growth.Percent, Tolerance.Absolute(1e-9));
    }

    // What would reverse the answer: the package's data with one figure changed.
    [Fact]
    public void The_United_Kingdom_would_lead_if_its_value_had_doubled()
    {
        IStateOfAiCatalog catalog = CatalogBuilder.FromEmbedded()
            .Change(data => data.Datasets.Unicorns, "unicorns.uk-2023-slides", row => row.With(count => count.CombinedValue, "$414B"))
            .Build();

        Assert.Equal("GB", new UnicornRanking(catalog).Rows[0].Country.ToString());
    }

    // The data that the numbers below come from. When this fails, review what changed before you pin it again.
    [Fact]
    public void The_data_is_the_one_that_the_analysis_was_written_against() =>
        DataVersionPin.Check(StateOfAiCatalog.Embedded.Datasets.Unicorns.Latest, "a0badf1005f79712");

    // The rows behind the number, field by field. When this fails, it says which of them differ, and why.
    [Fact]
    public void The_rows_behind_the_number_are_those_of_the_text() =>
        Snapshot.MatchRows(StateOfAiCatalog.Embedded, new UnicornRanking(StateOfAiCatalog.Embedded).Rows[0].Growth);

    // The doubts that the text mentions; when one appears or disappears, review the text.
    [Fact]
    public void The_doubts_about_the_number_are_those_of_the_text() => Doubts.Only(
        new UnicornRanking(StateOfAiCatalog.Embedded).Rows[0].Growth,
        ["conflict.us-unicorns", "erratum.f381", "erratum.f382", "erratum.f382-2"],
        DoubtKind.SecondHand);

    // The number in the text: +28.3%.
    [Fact]
    public void The_value_in_the_United_States_grew_by_28_3_percent() =>
        Approximately.Equal(28.3, new UnicornRanking(StateOfAiCatalog.Embedded).Rows[0].Growth.Percent,
            Tolerance.Rounded(RoundingRule.Decimals(1)));

    // The whole table as published.
    [Fact]
    public void The_table_is_the_one_that_was_published() => Snapshot.Match(new UnicornRanking(StateOfAiCatalog.Embedded).Table);

    private static RowBuilder<UnicornCount> Value(RowBuilder<UnicornCount> row, string country, string year, string value) => row
        .With(count => count.Country, country)
        .With(count => count.Period, $"as-of {year}")
        .With(count => count.CombinedValue, value);
}
