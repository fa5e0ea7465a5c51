namespace StateOfAi.Data.Tests;

public sealed class CapitalExpenditureTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    [Theory]
    [InlineData("annual-capex.alphabet-2018", 25_139)]
    [InlineData("annual-capex.amazon-2025", 131_819)]
    [InlineData("annual-capex.meta-2023", 27_266)]
    [InlineData("annual-capex.microsoft-fy2026", 115_948)]
    public void Years_are_those_of_the_filings(string id, int millions) => Assert.Equal(millions * 1_000_000m, Datasets.AnnualCapex[id].Value.Value);

    [Theory]
    [InlineData("quarterly-capex.microsoft-2022-q2", 6_871)]
    [InlineData("quarterly-capex.amazon-2024-q2", 17_620)]
    public void Quarters_are_those_of_the_filings(string id, int millions) => Assert.Equal(millions * 1_000_000m, Datasets.QuarterlyCapex[id].Value.Value);

    [Fact]
    public void Microsofts_years_end_in_June()
    {
        TimePeriod year = Datasets.AnnualCapex["annual-capex.microsoft-fy2024"].Period;

        Assert.Equal(("2023-07-01", "2024-06-30"), (year.Start.ToString("uuuu-MM-dd", null), year.End.ToString("uuuu-MM-dd", null)));
    }

    // 2022 to 2023 by hand, in millions: Amazon 63,645 to 52,729 (-10,916), Alphabet 31,485 to 32,251 (+766), Meta 31,431 to 27,266 (-4,165);
    // together 126,561 to 112,246, -14,315. In points of 126,561: -8.62509, +0.605242, -3.29090; in all -11.3108.
    [Fact]
    public void Each_company_adds_to_the_growth_of_all()
    {
        GrowthContributions<string> growth = Datasets.AnnualCapex.Where(row => row.Period.Calendar is null).ToSeriesBy(row => row.Organization.Name).Contributions(TimePeriod.OfYear(2022), TimePeriod.OfYear(2023));

        Assert.Equal(-11.3108, growth.Whole.Percent.Point!.Value.Value, 4);
        Assert.Equal(-8.62509, growth["Amazon"].Points.Point!.Value.Value, 5);
        Assert.Equal(0.605242, growth["Alphabet"].Points.Point!.Value.Value, 5);
        Assert.Equal(-3.29090, growth["Meta"].Points.Point!.Value.Value, 5);
    }

    [Fact]
    public void Four_quarters_make_a_year_but_for_Meta()
    {
        Reconciliation[] sums = [.. Datasets.Reconcile().Where(sum => sum.Row is CapitalExpenditure)];

        Assert.Equal(
            ["annual-capex.alphabet-2023 0", "annual-capex.amazon-2023 0", "annual-capex.meta-2023 -19000000", "annual-capex.microsoft-fy2023 0", "annual-capex.microsoft-fy2024 0"],
            sums.Select(sum => FormattableString.Invariant($"{sum.Row.Id} {sum.Difference:0}")));
        Assert.NotNull(Assert.Single(sums, sum => !sum.Agrees).KnownDifference);
    }

    [Fact]
    public void Totals_of_other_definitions_say_so()
    {
        CapitalExpenditureTotal bank = Datasets.CapexTotals["capex-total.five-with-oracle-2022"], blog = Datasets.CapexTotals["capex-total.amazon-google-microsoft-2022"];

        Assert.Equal(("$123B", "more than $127B"), (bank.Value.ToString(), blog.Value.ToString()));
        Assert.True(bank is { CountsOnlyCloudOfAmazon: true, IncludesFinanceLeases: null, Organizations.Count: 5 });
        Assert.True(blog is { CountsOnlyCloudOfAmazon: false, IncludesFinanceLeases: true, Organizations.Count: 3 });
    }
}
