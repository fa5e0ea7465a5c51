namespace StateOfAi.Data.Tests;

public sealed class FindingRowsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Rows_are_found_by_id_in_whichever_table_they_are()
    {
        Assert.Same(Catalog.Reports[2023].Acquisitions[0], Catalog["acquisition.databricks-mosaicml"]);
        Assert.Same(Catalog.Sources["soai.2023"], Catalog["soai.2023"]);
        Assert.Same(Catalog.Reports[2023].Facts["F298"], Catalog["F298"]);
        Assert.Same(Catalog["F298"], Catalog.GetOrNull("F298"));
    }

    [Fact]
    public void Every_row_is_found_by_its_id() =>
        Assert.All(Catalog.Tables.SelectMany(table => table.Rows), row => Assert.Same(row, Catalog[row.Id]));

    [Theory]
    [InlineData("acquisition.nobody")]
    [InlineData("nothing")]
    [InlineData("F999")]
    [InlineData("")]
    public void An_id_that_no_row_bears_gives_null(string id) => Assert.Null(Catalog.GetOrNull(id));

    [Fact]
    public void No_id_is_wrong_use()
    {
        Assert.Throws<ArgumentNullException>("id", () => Catalog.GetOrNull(null!));
        Assert.Throws<ArgumentNullException>("id", () => Catalog[null!]);
        Assert.Throws<ArgumentNullException>("id", () => Catalog.Sources.GetOrNull(null!));
        Assert.Throws<ArgumentNullException>("factId", () => Catalog.GetRowsOfFact(null!));
        Assert.Throws<ArgumentNullException>("words", () => Catalog.Search(null!));
    }

    [Fact]
    public void An_error_names_ids_that_are_spelled_nearly_so()
    {
        RowNotFoundException ofCatalog = Assert.Throws<RowNotFoundException>(() => Catalog["acquisition.databrick-mosaic"]);
        RowNotFoundException ofTable = Assert.Throws<RowNotFoundException>(() => Catalog.Chips["chip.a10"]);

        Assert.Equal("acquisition.databricks-mosaicml", ofCatalog.NearIds[0]);
        Assert.Equal(("chips", "chip.a10", "chip.a10-pcie"), (ofTable.Table, ofTable.Id, ofTable.NearIds[0]));
        Assert.StartsWith("'chip.a10' is not in chips. Did you mean chip.a10-pcie, chip.a100", ofTable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_for_an_id_like_no_other_names_none()
    {
        RowNotFoundException error = Assert.Throws<RowNotFoundException>(() => Catalog.Chips["zzzzzzzzzzzz"]);

        Assert.Empty(error.NearIds);
        Assert.Equal("'zzzzzzzzzzzz' is not in chips.", error.Message);
    }

    [Theory]
    [InlineData("F014", "observation.nvidia-data-center-revenue-fy2024-q2")]
    [InlineData("F298", "acquisition.databricks-mosaicml")]
    [InlineData("F399", "acquisition.databricks-mosaicml")]
    [InlineData("F373", "observation.sp-500-change-2023")]
    [InlineData("F102", "chip.a100 chip.h100")]
    public void Rows_of_a_fact_are_those_it_lives_in_and_no_other(string fact, string rows) =>
        Assert.Equal(rows.Split(' '), Catalog.GetRowsOfFact(fact).Select(row => row.Id));

    [Fact]
    public void A_fact_knows_the_rows_it_lives_in()
    {
        Assert.All(Catalog.Reports[2023].Facts.Rows.Cast<Fact>(), fact => Assert.Same(Catalog.GetRowsOfFact(fact.Id), fact.Rows));
        Assert.Equal(["chip.a100", "chip.h100"], Catalog.Reports[2023].Facts["F102"].Rows.Select(row => row.Id));
    }

    [Theory]
    [InlineData("acquisition.mosaicml", "acquisition.databricks-mosaicml")]
    [InlineData("chip.nvidia-h100", "chip.h100")]
    public void Near_is_also_what_shares_the_last_word(string id, string near) =>
        Assert.Contains(near, Assert.Throws<RowNotFoundException>(() => Catalog[id]).NearIds);

    [Fact]
    public void Nothing_is_near_nothing() =>
        Assert.Empty(Assert.Throws<RowNotFoundException>(() => Catalog[""]).NearIds);

    [Fact]
    public void Rows_of_a_fact_that_is_not_there_name_near_facts()
    {
        RowNotFoundException error = Assert.Throws<RowNotFoundException>(() => Catalog.GetRowsOfFact("F42"));

        Assert.Equal("facts", error.Table);
        Assert.Equal(["F420", "F421", "F422"], error.NearIds);
    }

    [Fact]
    public void No_id_is_near_a_text_that_is_far_longer_than_an_id()
    {
        string text = string.Concat(Enumerable.Repeat("acquisition.databricks-mosaicml", 100_000));
        Assert.Empty(Assert.Throws<RowNotFoundException>(() => Catalog[text]).NearIds);
        Assert.Empty(Assert.Throws<RowNotFoundException>(() => Catalog.Reports[2023].Acquisitions[text]).NearIds);
    }

    [Fact]
    public void A_report_of_another_year_is_refused_with_the_years_that_there_are()
    {
        ReportNotFoundException error = Assert.Throws<ReportNotFoundException>(() => Catalog.Reports[2017]);

        Assert.Equal("No report for 2017. Available: 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026.", error.Message);
        Assert.Equal(2017, error.Year);
        Assert.Equal([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], error.Years);
        Assert.Null(Catalog.Reports.GetOrNull(2017));
        Assert.Same(Catalog.Reports[2023], Catalog.Reports.GetOrNull(2023));
    }
}
