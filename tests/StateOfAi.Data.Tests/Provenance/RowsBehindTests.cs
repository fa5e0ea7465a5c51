namespace StateOfAi.Data.Tests;

public sealed class RowsBehindTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void A_result_leads_to_the_rows_that_it_was_made_of_each_once()
    {
        UnicornCount first = Catalog.Datasets.Unicorns["unicorns.uk-2022-slides"];
        UnicornCount last = Catalog.Datasets.Unicorns["unicorns.uk-2023-slides"];
        Growth growth = Growth.Between(first.CombinedValue, last.CombinedValue);

        Assert.Equal([first, last], growth.RowsBehind());
        Assert.Equal([last, first], ((last.CombinedValue + first.CombinedValue) / last.CombinedValue).RowsBehind());
        Assert.Equal([first], first.CombinedValue!.RowsBehind());
        Assert.Equal([first], first.RowsBehind());
    }

    [Fact]
    public void A_series_rests_on_the_rows_of_its_points() =>
        Assert.Equal(["nvidia-revenue.fy2023-q2", "nvidia-revenue.fy2024-q2"],
            Catalog.Datasets.NvidiaRevenue.DataCenter.YearOverYear(FiscalCalendar.Nvidia.Quarter(2024, 2)).RowsBehind()
                .Select(row => row.Id));

    [Fact]
    public void A_claim_rests_on_the_rows_of_its_formula_too()
    {
        var claim = (Claim)Catalog["claim.coreweave-debt-over-inflection"];

        Assert.Equal([claim, .. claim.Rows], claim.RowsBehind());
        Assert.Equal(2, claim.Rows.Count);
    }

    [Fact]
    public void A_table_is_its_rows() => Assert.Equal(Catalog.Datasets.Unicorns, Catalog.Datasets.Unicorns.Latest.RowsBehind());

    [Fact]
    public void A_number_of_your_own_rests_on_no_row() => Assert.Empty(
        Figure.Parse("$8M").RestingOn(Catalog.Sources["soai.2023"], new Doubt(DoubtKind.Projection, "A budget.")).RowsBehind());
}
