namespace StateOfAi.Data.Tests;

public sealed class AggregateTests
{
    private static readonly (string Region, int Year, double? Amount, long Units)[] Rows =
    [
        ("EU", 2022, 5, 1), ("US", 2022, 1.5, 2), ("EU", 2023, null, 3), ("EU", 2023, 7, 4), ("CN", 2022, null, 5), ("US", 2023, 2.5, 6),
        ("EU", 2022, 6, 7),
    ];

    private readonly ColumnTable _table;
    private readonly Dimension<string> _region;
    private readonly Dimension<int> _year;
    private readonly Measure<double> _amount;
    private readonly Measure<long> _units;

    public AggregateTests() => _table = ColumnTable.From(Rows)
        .Dimension(row => row.Region, out _region)
        .OrderedDimension(row => row.Year, out _year, Comparer<int>.Create((left, right) => right.CompareTo(left)))
        .Measure(row => row.Amount, out _amount).Measure(row => row.Units, out _units).Build();

    [Fact]
    public void Groups_come_in_the_order_of_the_keys_with_missing_values_left_out()
    {
        var groups = _table.GroupBy(_region)
            .Aggregate(_amount.Sum(), Aggregate.Count(), _amount.CountPresent(), _amount.Mean(), _amount.Min(), _amount.Max());

        (string,
            (double?, int, int, double?, double?, double?))[] expected = [("EU", (18, 4, 3, 6, 5, 7)), ("US", (4, 2, 2, 2, 1.5, 2.5)),
                ("CN", (null, 1, 0, null, null, null))];
        Assert.Equal(expected, groups.Select(group => (group.Key, group.Value)));
    }

    [Fact]
    public void A_group_of_only_missing_values_has_no_number_and_a_count_of_zero()
    {
        var (key, (median, variance, first, last, present)) =
            _table.GroupBy(_region).Aggregate(_amount.Median(), _amount.Variance(), _amount.First(), _amount.Last(), _amount.CountPresent())
                .ElementAt(2);

        Assert.Equal(("CN", null, null, null, null, 0), (key, median, variance, first, last, present));
    }

    [Fact]
    public void Spread_order_and_ends()
    {
        // 5, 7, 6: mean 6, squared deviations 1 + 1 + 0 over 2; the first in the order of rows is 5 and the last 6.
        var (deviation, variance, quarter, first, last, years) = _table.Where(_region.Is("EU"))
            .Aggregate(_amount.StandardDeviation(), _amount.Variance(), _amount.Quantile(new(0.25)), _amount.First(), _amount.Last(),
                _year.DistinctCount());

        Assert.Equal((1.0, 1.0, 5.5, 5.0, 6.0, 2), (deviation, variance, quarter, first, last, years));
    }

    [Fact]
    public void Several_dimensions_give_the_combinations_that_occur_in_their_order()
    {
        var groups = _table.GroupBy(_year, _region).Aggregate(_units.Sum());

        Assert.Equal([((2023, "EU"), 7L), ((2023, "US"), 6), ((2022, "EU"), 8), ((2022, "US"), 2), ((2022, "CN"), 5)],
            groups.Select(group => (group.Key, group.Value!.Value)));
    }

    [Fact]
    public void Three_and_four_dimensions_too()
    {
        Assert.Equal(7,
            _table.GroupBy(_year, _region, _year).Aggregate(_units.Sum()).Single(group => group.Key == (2023, "EU", 2023)).Value);
        Assert.Equal(5, _table.GroupBy(_region, _year, _region, _year).Aggregate(_units.Sum()).Last().Value);
    }

    [Fact]
    public void An_empty_table_has_no_groups_and_no_numbers()
    {
        ColumnTable empty = ColumnTable.From(Rows[..0]).Dimension(row => row.Region, out var region)
            .Dimension(row => row.Year, out var year)
            .Measure(row => row.Amount, out var amount).Measure(row => row.Units, out var units).Build();

        Assert.Empty(empty.GroupBy(region).Aggregate(amount.Sum(), amount.Median(), units.Sum(), region.DistinctCount()));
        Assert.Empty(empty.GroupBy(region, year).Aggregate(amount.Variance()));
        Assert.Equal((0, null, null, null, null, 0),
            empty.Aggregate(Aggregate.Count(), amount.Sum(), amount.Median(), units.Max(), amount.Mean(), region.DistinctCount()));
        Assert.Equal(0, empty.Aggregate(units.DistinctCount()));
        Assert.Empty(empty.GroupBy(region).Aggregate(amount.DistinctCount(), amount.Sample(Unit.Users)));
    }

    [Fact]
    public void A_selection_without_rows_is_as_an_empty_table()
    {
        ColumnQuery none = _table.Where(_region.Is("Mars"));

        Assert.Empty(none.GroupBy(_region).Aggregate(_amount.Sum()));
        Assert.Equal((0, null), none.Aggregate(Aggregate.Count(), _units.Sum()));
    }

    [Fact]
    public void Filters_and_their_opposites()
    {
        Assert.Equal(6 + 4, _table.Where(_year.Is(2023) & !_amount.AtMost(2.4) & _amount.IsPresent()).Aggregate(_units.Sum()));
        Assert.Equal(3 + 5, _table.Where(!_amount.IsPresent()).Aggregate(_units.Sum()));
        Assert.Equal(1 + 2 + 5 + 7, _table.Where(_year.Between(2022, 2022)).Aggregate(_units.Sum()));
        Assert.Equal(2 + 5, _table.Where(_region.IsIn("US", "CN") & _year.Is(2022)).Aggregate(_units.Sum()));
        Assert.Equal(28, _table.Where(_region.Where(key => key.Length > 9) | _units.AtLeast(1)).Aggregate(_units.Sum()));
    }

    [Fact]
    public void A_range_of_an_ordered_dimension_goes_by_its_order()
    {
        Assert.Equal([2023, 2022], _year.Keys);
        Assert.Equal(28, _table.Where(_year.Between(2023, 2022)).Aggregate(_units.Sum()));
        Assert.Null(_table.Where(_year.Between(2022, 2023)).Aggregate(_units.Sum()));
    }

    [Fact]
    public void A_sum_of_whole_numbers_beyond_64_bits_is_an_error_and_not_before()
    {
        ColumnTable table = new ColumnTableBuilder().Dimension(["a", "a", "a", "b", "b"], out var key)
            .Measure(new long[] { long.MaxValue, 1, -1, long.MaxValue, 1 }, out var units).Build();

        Assert.Equal(long.MaxValue, table.Where(key.Is("a")).Aggregate(units.Sum()));
        var error = Assert.Throws<OverflowException>(() => table.GroupBy(key).Aggregate(units.Sum()));
        Assert.Contains("9223372036854775808, of the group b", error.Message);
        Assert.Equal(Math.ScaleB(1, 62), table.Where(key.Is("b")).Aggregate(units.Mean()));
    }

    [Fact]
    public void More_combinations_than_can_be_numbered_are_an_error()
    {
        ColumnTable table = new ColumnTableBuilder().Dimension([.. Enumerable.Range(0, 65_537)], out var key).Build();

        Assert.Equal(65_537, table.GroupBy(key, key, key).Aggregate(Aggregate.Count()).Count);
        string message = Assert.Throws<OverflowException>(() => table.GroupBy(key, key, key, key).Aggregate(Aggregate.Count())).Message;
        Assert.Contains("key (65,537 keys), key (65,537 keys)", message);
        Assert.Contains("2^63", message);
    }

    [Fact]
    public void Means_and_quantiles_of_decimals_are_decimals()
    {
        ColumnTable table = new ColumnTableBuilder().Measure(new[] { 0.1m, 0.2m, 0.4m, 0.3m }, out var price)
            .Measure(new[] { int.MaxValue, int.MaxValue, 1, 2 }, out var visits).Build();

        Assert.Equal((1.0m, 0.25m, 0.25m, 4294967297L), table.Aggregate(price.Sum(), price.Mean(), price.Median(), visits.Sum()));
    }

    [Fact]
    public void Distinct_values_are_counted_without_missing_ones_and_by_their_equality()
    {
        ColumnTable table = new ColumnTableBuilder().Dimension(["a", "a", "a", "a", "a", "b", "b"], out var key)
            .Measure(new double?[] { double.NaN, 0.0, null, -0.0, 3, null, double.PositiveInfinity }, out var number, NonFinite.Missing)
            .Measure(new[] { 1.0m, 1.00m, 1m, 2m, 2.0m, 0m, -0.0m }, out var price)
            .Measure(new[] { long.MaxValue, long.MaxValue - 1, long.MaxValue, long.MinValue, 0, 7, 8 }, out var units).Build();

        Assert.Equal([("a", (2, 2, 4)), ("b", (0, 1, 2))],
            table.GroupBy(key).Aggregate(number.DistinctCount(), price.DistinctCount(), units.DistinctCount())
                .Select(group => (group.Key, group.Value)));
        Assert.Equal((2, 3), table.Aggregate(number.DistinctCount(), price.DistinctCount()));
        Assert.Equal(0, table.Where(key.Is("c")).Aggregate(number.DistinctCount()));
    }

    [Fact]
    public void The_variance_of_whole_numbers_is_of_their_differences_and_not_of_their_doubles()
    {
        const long Large = 1L << 60;
        ColumnTable table = new ColumnTableBuilder().Dimension(["near", "near", "near", "far", "far"], out var key)
            .Measure(new[] { Large, Large + 1, Large + 2, long.MaxValue, long.MinValue }, out var units).Build();

        // Deviations -1, 0 and 1 over 2; and twice the square of 2^63.
        Assert.Equal([1, Math.ScaleB(1, 127)], table.GroupBy(key).Aggregate(units.Variance()).Select(group => group.Value!.Value));
    }

    [Fact]
    public void What_is_of_another_table_is_refused()
    {
        ColumnTable other = ColumnTable.From(Rows).Dimension(row => row.Region, out var region).Measure(row => row.Amount, out var amount)
            .Build();

        Assert.Throws<ArgumentException>("dimension", () => _table.GroupBy(region));
        Assert.Throws<ArgumentException>("filter", () => _table.Where(region.Is("EU")));
        Assert.Throws<ArgumentNullException>("filter", () => _table.Where(null!));
        Assert.Throws<ArgumentException>("aggregate", () => _table.Aggregate(amount.Sum()));
        Assert.Throws<ArgumentException>("right", () => region.Is("EU") & _region.Is("EU"));
        Assert.Throws<ArgumentOutOfRangeException>("threads", () => other.WithDegreeOfParallelism(0));
        Assert.Throws<ArgumentOutOfRangeException>("probability", () => amount.Quantile(new(1.5)));
        Assert.Throws<ArgumentException>("least", () => amount.AtLeast(double.NaN));
    }
}
