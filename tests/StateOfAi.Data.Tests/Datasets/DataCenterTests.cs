using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class DataCenterTests
{
    private static readonly DataCentersDataset Centers = StateOfAiCatalog.Embedded.Datasets.DataCenters;

    [Fact]
    public void Every_cell_of_the_researched_table_is_in_its_row() => ResearchedTable.AssertIs("epoch_data_center_timelines", Centers,
        new() { ["data_center"] = row => row.Site, ["date"] = row => row.Period.Code["as-of ".Length..] },
        new()
        {
            ["power_mw"] = row => row.Power?.Value / 1_000_000,
            ["h100_equivalents"] = row => row.H100Equivalents?.Value,
            ["buildings_operational"] = row => row.Buildings?.Value,
            ["total_capital_cost_2025_usd_bn"] = row => row.CapitalCost?.Value / 1_000_000_000,
            ["compute_cost_2025_usd_bn"] = row => row.ComputeCost?.Value / 1_000_000_000,
            ["construction_cost_2025_usd_bn"] = row => row.ConstructionCost?.Value / 1_000_000_000,
        });

    [Theory]
    [InlineData(2024, 12, 31, 14, 1_437)]
    [InlineData(2026, 1, 31, 18, 4_901)]
    [InlineData(2027, 12, 31, 18, 16_801.5)]
    [InlineData(2029, 12, 31, 18, 20_992.5)]
    public void Power_of_all_sites_on_a_day(int year, int month, int day, int sites, double megawatts)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal((sites, megawatts * 1e6), (Centers.At(date).Count, Centers.TotalAt(date).Point!.Value.Value));
    }

    // 53,804 megawatts, if each state were an addition.
    [Fact]
    public void States_of_different_days_do_not_add_up()
    {
        Assert.Equal(53_804m, Centers.Sum(row => row.Power!.Value) / 1_000_000);
        Assert.Equal(UnknownReason.PeriodsNotComparable, Centers.Sum(row => row.Power).Reason);
    }

    [Fact]
    public void What_comes_after_the_vintage_is_a_plan()
    {
        Assert.Equal(40, Centers.Count(row => row.IsProjected));
        Assert.Equal(new LocalDate(2026, 1, 13), Centers.Where(row => !row.IsProjected).Max(row => row.Period.Start));
        Assert.Empty(Centers.TotalAt(new(2026, 1, 31)).Doubts);
        Assert.Equal([DoubtKind.Projection], Centers.TotalAt(new(2027, 12, 31)).Doubts.Select(doubt => doubt.Kind).Distinct());
    }

    [Fact]
    public void A_total_without_the_number_of_a_site_is_unknown()
    {
        Assert.Equal(3_166_527.5, Centers.TotalAt(new(2026, 1, 31), row => row.H100Equivalents).Point!.Value.Value, 1);
        Assert.Equal(151.5363e9, Centers.TotalAt(new(2026, 1, 31), row => row.CapitalCost).Point!.Value.Value, 0);
        Assert.Equal(UnknownReason.ValueMissing, Centers.TotalAt(new(2024, 12, 31), row => row.H100Equivalents).Reason);
        Assert.False(Centers.TotalAt(new(2016, 9, 19)).IsKnown);
    }

    [Fact]
    public void How_sure_the_publisher_is_of_owners_and_users()
    {
        DataCenterState canton = Centers["data-center.amazon-canton-mississippi.2025-10-04"];

        Assert.Equal(("org.amazon", PublisherConfidence.Confident), (Assert.Single(canton.Owners).Id, canton.OwnersConfidence));
        Assert.Equal(("org.anthropic", PublisherConfidence.Speculative), (Assert.Single(canton.Users).Id, canton.UsersConfidence));
        Assert.All(Centers.Where(row => row.Owners.Count == 0), row => Assert.Equal("Crusoe Goodnight Texas", row.Site));
    }

    [Fact]
    public void Costs_are_those_of_compute_and_construction()
    {
        Reconciliation[] sums =
            [.. StateOfAiCatalog.Embedded.Datasets.Reconcile().Where(sum => sum.Row is DataCenterState)];

        Assert.Equal(129, sums.Length);
        Assert.Equal(8, sums.Count(sum => sum.Difference != 0));
        Assert.All(sums, sum => Assert.True(sum is { Agrees: true, KnownDifference: null }));
    }
}
