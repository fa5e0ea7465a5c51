namespace StateOfAi.Data.Tests;

public sealed class NvidiaRevenueTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    [Fact]
    public void Data_center_revenue_of_the_report_grows_as_the_report_says()
    {
        Series dataCenter = Datasets.NvidiaRevenue.DataCenter;
        TimePeriod quarter = TimePeriod.Parse("nvidia:FY2024-Q2");

        Assert.Equal(10_323_000_000m, dataCenter[quarter].Figure!.Value);
        Assert.Equal(140.966, dataCenter.PeriodOverPeriod(quarter).Percent.Point!.Value.Value, 3);
        Assert.Equal(171.230, dataCenter.YearOverYear(quarter).Percent.Point!.Value.Value, 3);
        Assert.Equal("2026-11", dataCenter.Vintage.ToString());
    }

    [Fact]
    public void Revenue_of_fiscal_2022_is_up_as_the_report_says_of_calendar_2022()
    {
        Series total = Datasets.NvidiaAnnualRevenue.Total;
        TimePeriod year = TimePeriod.Parse("nvidia:FY2022");

        Assert.Equal(26_914_000_000m, total[year].Figure!.Value);
        Assert.Equal(61.4, total.PeriodOverPeriod(year).Percent.Point!.Value.Value, 1);
    }

    [Fact]
    public void Platforms_change_with_fiscal_2027()
    {
        Assert.Equal(
            ["Data center, FY2024-Q2: $10.323B", "Gaming, FY2024-Q2: $2.486B", "Professional visualization, FY2024-Q2: $379M",
                "Automotive, FY2024-Q2: $253M", "OEM and other, FY2024-Q2: $66M"],
            Datasets.NvidiaRevenue["nvidia-revenue.fy2024-q2"].Platforms.Select(part =>
                part.ToString().Replace("nvidia:", "", StringComparison.Ordinal)));
        Assert.Equal([NvidiaPlatform.DataCenter, NvidiaPlatform.EdgeComputing],
            Datasets.NvidiaRevenue["nvidia-revenue.fy2027-q2"].Platforms.Select(part => part.Platform));
        Assert.Empty(Datasets.NvidiaAnnualRevenue["nvidia-annual-revenue.fy2024"].Platforms);
    }

    [Fact]
    public void Quarters_add_up_to_years_and_platforms_to_totals()
    {
        Reconciliation[] sums = [.. Datasets.Reconcile().Where(sum => sum.Row is NvidiaRevenue)];

        Assert.Equal(34 + 12 + 16, sums.Length);
        Assert.All(sums, sum => Assert.True(sum is { Agrees: true, Difference: 0, Tolerance: 0, KnownDifference: null }));
    }
}
