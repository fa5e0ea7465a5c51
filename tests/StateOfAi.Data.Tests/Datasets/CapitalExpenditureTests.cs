namespace StateOfAi.Data.Tests;

public sealed class CapitalExpenditureTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    private static Series Meta => Datasets.AnnualCapex.ByOrganization.Single(one => one.Key.Id == "org.meta").Value;

    [Theory]
    [InlineData("annual-capex.alphabet-2018", 25_139)]
    [InlineData("annual-capex.amazon-2025", 131_819)]
    [InlineData("annual-capex.meta-2022", 31_186)]
    [InlineData("annual-capex.meta-2023", 27_045)]
    [InlineData("annual-capex.meta-2025", 69_691)]
    [InlineData("annual-capex.microsoft-fy2026", 115_948)]
    public void Years_are_those_of_the_filings(string id, int millions) =>
        Assert.Equal(millions * 1_000_000m, Datasets.AnnualCapex[id].Value.Value);

    [Theory]
    [InlineData("quarterly-capex.microsoft-2022-q2", 6_871)]
    [InlineData("quarterly-capex.meta-2022-q2", 7_528)]
    [InlineData("quarterly-capex.meta-2022-q4", 8_988)]
    [InlineData("quarterly-capex.meta-2023-q1", 6_823)]
    [InlineData("quarterly-capex.amazon-2024-q2", 17_620)]
    [InlineData("quarterly-capex.alphabet-2024-q3", 13_061)]
    [InlineData("quarterly-capex.alphabet-2026-q2", 44_924)]
    [InlineData("quarterly-capex.amazon-2025-q4", 39_522)]
    [InlineData("quarterly-capex.amazon-2026-q2", 54_208)]
    [InlineData("quarterly-capex.meta-2026-q2", 30_116)]
    [InlineData("quarterly-capex.microsoft-2026-q2", 35_802)]
    public void Quarters_are_those_of_the_filings(string id, int millions) =>
        Assert.Equal(millions * 1_000_000m, Datasets.QuarterlyCapex[id].Value.Value);

    // By hand, in millions: 31,186 / 18,567 = 1.679647; 37,256 / 27,045 = 1.377556; 69,691 / 37,256 = 1.870598.
    [Theory]
    [InlineData(2022, 67.9647)]
    [InlineData(2024, 37.7556)]
    [InlineData(2025, 87.0598)]
    public void Growth_of_Meta_is_of_one_definition(int year, double percent)
    {
        Assert.Equal(percent, Meta.PeriodOverPeriod(TimePeriod.OfYear(year)).Percent.Point!.Value.Value, 4);
        Assert.Equal("purchases of property and equipment, net of proceeds", Meta.Scope);
        Assert.Empty(Meta.Gaps);
    }

    // By hand, in millions: 31,431 / 18,690 = 1.681701.
    [Fact]
    public void Gross_figures_of_Meta_are_a_series_of_their_own()
    {
        Series gross = Datasets.AnnualCapex.GrossByOrganization.Single(one => one.Key.Id == "org.meta").Value;

        Assert.Equal(["2020: $15.163B", "2021: $18.69B", "2022: $31.431B", "2023: $27.266B"], gross.Select(point => point.ToString()));
        Assert.Equal(68.1701, gross.PeriodOverPeriod(TimePeriod.OfYear(2022)).Percent.Point!.Value.Value, 4);
        Assert.Equal(["Alphabet", "Amazon", "Meta", "Microsoft"],
            Datasets.AnnualCapex.GrossByOrganization.Keys.Select(company => company.Name));
        Assert.Null(Datasets.AnnualCapex["annual-capex.meta-2024"].Gross);
        Assert.Equal("$32.251B", Datasets.AnnualCapex["annual-capex.alphabet-2023"].Gross?.ToString());
    }

    // 18,690 - 123 = 18,567 and so on, as the annual report for 2022 and the one for 2023 state what came in.
    [Theory]
    [InlineData(2020, 48)]
    [InlineData(2021, 123)]
    [InlineData(2022, 245)]
    [InlineData(2023, 221)]
    public void Gross_and_net_differ_by_what_sales_of_property_brought_in(int year, int millions)
    {
        CapitalExpenditure row = Datasets.AnnualCapex[FormattableString.Invariant($"annual-capex.meta-{year}")];

        Assert.Equal(millions * 1_000_000m, row.Gross!.Value - row.Value.Value);
    }

    // By hand, in millions: 35,802 + 44,924 + 54,208 + 30,116 = 165,050; a year before 17,079 + 22,446 + 32,183 + 16,538 = 88,246.
    [Theory]
    [InlineData("2026-Q2", 165_050)]
    [InlineData("2025-Q2", 88_246)]
    public void The_four_companies_together(string period, int millions) => Assert.Equal(millions * 1_000_000m,
        Datasets.QuarterlyCapex.Where(row => row.Period == TimePeriod.Parse(period)).Sum(row => row.Value.Value));

    // Two quarters of Meta are known to the nearest $10 million, so the year differs by 7 from their sum, and the data says why.
    [Fact]
    public void Rounded_quarters_are_a_known_difference()
    {
        Reconciliation year = Datasets.Reconcile().Single(one => one.Row.Id == "annual-capex.meta-2024");

        Assert.Equal(7_000_000m, year.Difference);
        Assert.NotNull(year.KnownDifference);
        Assert.True(year.Holds);
    }

    [Fact]
    public void What_Meta_calls_capital_expenditures_holds_finance_leases()
    {
        CapitalExpenditure year = Datasets.AnnualCapex["annual-capex.meta-2025"];

        Assert.Equal(72_215_000_000m, year.Value.Value + year.FinanceLeasePayments!.Value);
    }

    [Fact]
    public void Rows_of_two_definitions_are_no_series()
    {
        CapitalExpenditure net = Datasets.AnnualCapex["annual-capex.meta-2021"];
        var gross = new CapitalExpenditure
        {
            Id = "own",
            Label = "Own",
            Organization = net.Organization,
            Period = TimePeriod.OfYear(2022),
            Definition = CapexDefinition.GrossPurchases,
            Value = Figure.Parse("$31.431B"),
            Vintage = net.Vintage,
        };

        Assert.Contains(
            "2021 covers purchases of property and equipment, net of proceeds and 2022 purchases of property and equipment, gross; a "
                + "series has one scope",
            Assert.Throws<ArgumentException>(() => new[] { net, gross }.ToSeries()).Message, StringComparison.Ordinal);
        Assert.StartsWith("Meta: 2021 covers",
            Assert.Throws<ArgumentException>(() => new[] { net, gross }.ToSeriesBy(row => row.Organization.Name)).Message,
            StringComparison.Ordinal);
        Assert.Equal(UnknownReason.ScopesDiffer, Growth.Between(net, gross).Percent.Reason);
    }

    [Fact]
    public void A_company_has_one_definition() =>
        Assert.All(Datasets.AnnualCapex.Concat(Datasets.QuarterlyCapex).GroupBy(row => row.Organization),
            company => Assert.Single(company.DistinctBy(row => row.Definition)));

    [Fact]
    public void Microsofts_years_end_in_June()
    {
        TimePeriod year = Datasets.AnnualCapex["annual-capex.microsoft-fy2024"].Period;

        Assert.Equal(("2023-07-01", "2024-06-30"), (year.Start.ToString("uuuu-MM-dd", null), year.End.ToString("uuuu-MM-dd", null)));
    }

    // 2022 to 2023 by hand, gross in millions: Amazon 63,645 to 52,729 (-10,916), Alphabet 31,485 to 32,251 (+766), Meta 31,431 to 27,266
    // (-4,165); together 126,561 to 112,246, -14,315. In points of 126,561: -8.62509, +0.605242, -3.29090; in all -11.3108.
    [Fact]
    public void Each_company_adds_to_the_growth_of_all()
    {
        GrowthContributions<string> growth = Datasets.AnnualCapex.Where(row => row.Period.Calendar is null)
            .ToSeriesBy(row => row.Organization.Name, row => row.Period, row => row.Gross)
            .Contributions(TimePeriod.OfYear(2022), TimePeriod.OfYear(2023));

        Assert.Equal(-11.3108, growth.Whole.Percent.Point!.Value.Value, 4);
        Assert.Equal(-8.62509, growth["Amazon"].Points.Point!.Value.Value, 5);
        Assert.Equal(0.605242, growth["Alphabet"].Points.Point!.Value.Value, 5);
        Assert.Equal(-3.29090, growth["Meta"].Points.Point!.Value.Value, 5);
    }

    [Fact]
    public void Definitions_are_not_added_up_unseen()
    {
        CapitalExpenditure[] calendar = [.. Datasets.AnnualCapex.Where(row => row.Period.Calendar is null)];
        TimePeriod from = TimePeriod.OfYear(2024), to = TimePeriod.OfYear(2025);

        Assert.Equal(UnknownReason.ScopesDiffer,
            calendar.ToSeriesBy(row => row.Organization.Name).Contributions(from, to).Whole.Percent.Reason);
        // By hand, in millions: 52,535 + 82,999 + 37,256 = 172,790 and 91,447 + 131,819 + 69,691 = 292,957, +69.5451%.
        Assert.Equal(69.5451,
            calendar.ToSeriesBy(row => row.Organization.Name, scope: "as each company reports it")
                .Contributions(from, to).Whole.Percent.Point!.Value.Value, 4);
    }

    [Fact]
    public void Four_quarters_make_a_year()
    {
        Reconciliation[] sums = [.. Datasets.Reconcile().Where(sum => sum.Row is CapitalExpenditure)];

        Assert.Equal(
            ["annual-capex.alphabet-2023 0", "annual-capex.alphabet-2024 0", "annual-capex.alphabet-2025 0",
                "annual-capex.amazon-2023 0", "annual-capex.amazon-2024 0", "annual-capex.amazon-2025 0",
                "annual-capex.meta-2023 0", "annual-capex.meta-2023 0", "annual-capex.meta-2024 7000000", "annual-capex.meta-2025 0",
                "annual-capex.microsoft-fy2023 0", "annual-capex.microsoft-fy2024 0", "annual-capex.microsoft-fy2025 0",
                "annual-capex.microsoft-fy2026 0"],
            sums.Select(sum => FormattableString.Invariant($"{sum.Row.Id} {sum.Difference:0}")));
        Assert.All(sums.Where(sum => sum.Row.Id is not "annual-capex.meta-2024"),
            sum => Assert.True(sum is { Agrees: true, KnownDifference: null }));
    }

    [Fact]
    public void Totals_of_other_definitions_say_so()
    {
        CapitalExpenditureTotal bank = Datasets.CapexTotals["capex-total.five-with-oracle-2022"],
            blog = Datasets.CapexTotals["capex-total.amazon-google-microsoft-2022"];

        Assert.Equal(("$123B", "more than $127B"), (bank.Value.ToString(), blog.Value.ToString()));
        Assert.True(bank is { CountsOnlyCloudOfAmazon: true, IncludesFinanceLeases: null, Organizations.Count: 5 });
        Assert.True(blog is { CountsOnlyCloudOfAmazon: false, IncludesFinanceLeases: true, Organizations.Count: 3 });
    }

    [Fact]
    public void Totals_of_three_companies_and_of_four_are_no_series() => Assert.Contains(
        "a series has one scope",
        Assert.Throws<ArgumentException>(() => Datasets.CapexTotals.Where(row => row.IncludesFinanceLeases is true).ToSeries()).Message,
        StringComparison.Ordinal);
}
