using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class RowsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly Report Report = Catalog.Reports[2023];

    [Fact]
    public void The_quarter_that_the_page_calls_Q2_2023_is_a_fiscal_one_and_keeps_its_label()
    {
        Observation revenue = Assert.IsType<Observation>(Assert.Single(Catalog.GetRowsOfFact("F014")));

        Assert.Equal(FiscalCalendar.Nvidia.Quarter(2024, 2), revenue.Period);
        Assert.Equal((new LocalDate(2023, 5, 1), new LocalDate(2023, 7, 30)), (revenue.Period!.Start, revenue.Period.End));
        Assert.Equal("Q2 2023", revenue.Period.PrintedLabel);
        Assert.Equal("NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30; printed \"Q2 2023\")", revenue.Period.ToString());
    }

    [Fact]
    public void Acquisitions_in_dollars_sum_to_1950_million()
    {
        Estimate<Quantity> sum = Report.Acquisitions.Where(deal => deal.Price?.Unit.Currency == Currency.Usd).Sum(deal => deal.Price);

        Assert.Equal(1_950_000_000, sum.Value.Value);
        Assert.Equal("$1.95B", sum.ToString());
    }

    [Fact]
    public void With_the_one_in_euros_there_is_no_sum()
    {
        Estimate<Quantity> sum = Report.Acquisitions.Where(deal => deal.Price is not null).Sum(deal => deal.Price);

        Assert.Equal(UnknownReason.CurrenciesDiffer, sum.Reason);
    }

    [Fact]
    public void References_are_the_rows_themselves()
    {
        Organization nvidia = Catalog.Organizations["org.nvidia"];

        Assert.Same(nvidia, Report.Acquisitions["acquisition.nvidia-arm"].Acquirer);
        Assert.Same(nvidia, Report.GrowthClaims["growth-claim.nvidia-revenue-year-on-year"].Organization);
        Assert.Same(nvidia, Catalog.Chips["chip.a100"].Vendor);
        Assert.Same(Report.Observations["observation.nvidia-market-cap-2013"],
            Report.GrowthClaims["growth-claim.nvidia-market-cap-ten-years"].From);
        Assert.Same(Report.Source, Catalog.Sources["soai.2023"]);
    }

    [Fact]
    public void A_table_is_a_list_that_knows_its_name()
    {
        Table<Acquisition> deals = Report.Acquisitions;

        Assert.Equal("acquisitions: 4 rows", deals.ToString());
        Assert.Equal(deals, deals.Rows);
        Assert.Null(deals["acquisition.nvidia-arm"].Price);
        Assert.Null(deals.GetOrNull("acquisition.none"));
        Assert.Throws<ArgumentOutOfRangeException>(() => deals[4]);
    }

    [Fact]
    public void A_row_of_ones_own_needs_no_catalog()
    {
        var deal = new Acquisition
        {
            Id = "acquisition.own",
            Label = "Our own",
            Acquirer = Catalog.Organizations["org.nvidia"],
            Target = Catalog.Organizations["org.arm"],
            Stage = DealStage.Completed,
            Period = TimePeriod.OfYear(2024),
        };

        Assert.Same(Catalog.Organizations["org.nvidia"], deal.Acquirer);
        Assert.Empty(deal.Provenance.Facts);
        Assert.Equal("", deal.Provenance.Citation.ToString());
    }

    [Fact]
    public void A_row_of_ones_own_that_was_made_without_a_row_it_must_name_says_so_when_asked()
    {
        var slide = new Slide { Id = "slide.own", Label = "Our own", Section = null!, Order = 1 };

        Assert.Equal("The row has no Section.", Assert.Throws<InvalidOperationException>(() => slide.Section).Message);
    }

    [Fact]
    public void The_report_says_what_it_is() => Assert.Equal("State of AI Report 2023 (2023-10-12)", Report.ToString());

    [Fact]
    public void A_row_that_is_one_figure_prints_it()
    {
        Assert.Equal("Databricks buys MosaicML: $1.3B", $"{Report.Acquisitions["acquisition.databricks-mosaicml"]}");
        Assert.Equal("NVIDIA's purchase of Arm, blocked", $"{Report.Acquisitions["acquisition.nvidia-arm"]}");
        Assert.EndsWith(": $2.3B", $"{Report.FundingRounds["funding-round.coreweave-debt"]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_and_group_totals_are_left_out_of_sums_of_money_raised()
    {
        string[] left = [.. Report.FundingRounds.Where(round => round.Amount is not null && !round.IsAdditive).Select(round => round.Id)];

        Assert.Equal(["funding-round.anthropic-four-year-plan", "funding-round.transformers-mafia"], left);
    }
}
