namespace StateOfAi.Data.Tests;

/// <summary>Cohorts of events, where no row is none, and the retention of all cohorts together.</summary>
public sealed class VintageEventsTests
{
    private static readonly (int Founded, int Joined, decimal Count)[] Events =
        [(2020, 2020, 10), (2020, 2022, 4), (2021, 2021, 30), (2021, 2022, 3)];

    private static VintageCohorts Cohorts(bool withoutRowsIsZero) => Events.ToVintageCohorts(row => TimePeriod.OfYear(row.Founded),
        row => TimePeriod.OfYear(row.Joined), row => row.Count, Unit.Users, withoutRowsIsZero: withoutRowsIsZero);

    [Fact]
    public void A_cell_without_rows_is_zero_if_the_caller_says_so()
    {
        VintageCohort events = Cohorts(true)[TimePeriod.OfYear(2020)], rows = Cohorts(false)[TimePeriod.OfYear(2020)];

        Assert.Equal([10, 0, 4], events.Cells.Select(cell => cell.Amount.Number));
        Assert.Equal([10, 10, 14], events.Cells.Select(cell => cell.Cumulative.Number));
        Assert.Equal([100, 0, 40], events.Cells.Select(cell => cell.Retention.Number));
        Assert.Equal(0, events.PeakAge.Number);
        Assert.Equal(UnknownReason.NoValues, rows.Cells[1].Amount.Reason);
        Assert.False(rows.Cells[2].Cumulative.IsKnown);
    }

    [Fact]
    public void The_same_holds_for_cells_and_figures()
    {
        Cell<TimePeriod>[] cells = [.. Events.Select(
            row => new Cell<TimePeriod>(TimePeriod.OfYear(row.Founded), 1, row.Count, period: TimePeriod.OfYear(row.Joined)))];
        VintageCohorts figures = Events.ToVintageCohorts(row => TimePeriod.OfYear(row.Founded), row => TimePeriod.OfYear(row.Joined),
            row => Figure.Exact(row.Count, Unit.Users), withoutRowsIsZero: true);

        Assert.Equal(0, cells.ToVintageCohorts(Unit.Users, withoutRowsIsZero: true)[TimePeriod.OfYear(2020)].Cells[1].Amount.Number);
        Assert.Equal(new Quantity(0, Unit.Users), figures[TimePeriod.OfYear(2020)].Cells[1].Amount.Point);
    }

    [Fact]
    public void Without_any_number_there_is_no_unit_of_zero() => Assert.Throws<ArgumentException>("unit",
        () => new[] { 2020 }.ToVintageCohorts(TimePeriod.OfYear, TimePeriod.OfYear, _ => (Figure?)null, withoutRowsIsZero: true));

    [Fact]
    public void Pooled_retention_weighs_cohorts_by_their_size()
    {
        VintageCohorts cohorts = Cohorts(true);

        Assert.Equal(100, cohorts.PooledRetention(0).Number);
        // (0 + 3) / (10 + 30), where the mean of 0% and 10% would be 5%.
        Assert.Equal(7.5, cohorts.PooledRetention(1).Number, 12);
        // Only the cohort of 2020 has reached age 2.
        Assert.Equal(40, cohorts.PooledRetention(2).Number, 12);
        Assert.Equal("no cohort has reached age 3", cohorts.PooledRetention(3).Explanation);
        Assert.Equal("the cohort of 2020: 2021 has no row, and a missing row does not mean zero",
            Cohorts(false).PooledRetention(1).Explanation);
        Assert.Throws<ArgumentOutOfRangeException>(() => cohorts.PooledRetention(-1));
    }

    [Fact]
    public void A_partial_year_is_not_pooled()
    {
        VintageCohorts cohorts = Events.ToVintageCohorts(row => TimePeriod.OfYear(row.Founded), row => TimePeriod.OfYear(row.Joined),
            row => row.Count, Unit.Users, through: new(2022, 6, 30), withoutRowsIsZero: true);

        Assert.Equal(0, cohorts.PooledRetention(1).Number);
        Assert.Equal(UnknownReason.NoValues, cohorts.PooledRetention(2).Reason);
    }
}
