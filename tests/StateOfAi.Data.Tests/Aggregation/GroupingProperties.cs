using System.Numerics;
using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class GroupingProperties
{
    /// <summary>Tables at the least: set it for a long run.</summary>
    private static readonly long Tables = long.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RandomTables"), out long tables)
        ? tables
        : 150;

    [Fact]
    public void Doubles_by_a_dimension_are_as_LINQ_has_them() => Sample(table =>
    {
        var groups = table.Table.GroupBy(table.Region).Aggregate(
            table.Amounts.Sum(), Aggregate.Count(), table.Amounts.CountPresent(), table.Amounts.Min(), table.Amounts.Max(),
            table.Amounts.Mean());
        var expected = table.Rows.GroupBy(row => row.Region).ToArray();

        Assert.Equal(expected.Select(group => group.Key), groups.Select(group => group.Key));
        foreach (var (group, (sum, count, present, min, max, mean)) in expected.Zip(groups, (rows, group) => (rows, group.Value)))
        {
            double[] values = [.. group.Select(row => row.Amount).OfType<double>()];
            CheckSum(values, sum);
            Assert.Equal((group.Count(), values.Length), (count, present));
            Assert.Equal(values.Length == 0 ? null : values.Min() + 0.0, min);
            Assert.Equal(values.Length == 0 ? null : values.Max() + 0.0, max);
            CheckMean(values, mean);
        }
    });

    [Fact]
    public void Sums_by_two_dimensions_and_of_all_rows_are_as_LINQ_has_them() => Sample(table =>
    {
        var groups = table.Table.GroupBy(table.Month, table.Region).Aggregate(table.Amounts.Sum(), table.Visits.Sum());
        var places = table.Region.Keys.Select((key, place) => (key, place)).ToDictionary();
        var expected = table.Rows.GroupBy(row => (row.Month, row.Region)).OrderBy(group => group.Key.Month)
            .ThenBy(group => places[group.Key.Region]).ToArray();

        Assert.Equal(expected.Select(group => group.Key), groups.Select(group => group.Key));
        foreach (var (rows, (sum, visits)) in expected.Zip(groups, (rows, group) => (rows, group.Value)))
        {
            CheckSum(rows.Select(row => row.Amount).OfType<double>(), sum);
            Assert.Equal(rows.Sum(row => (long)row.Visits), visits);
        }

        CheckSum(table.Rows.Select(row => row.Amount).OfType<double>(), table.Table.Aggregate(table.Amounts.Sum()));
        Assert.Equal(table.Rows.Min(row => row.Amount), table.Table.Aggregate(table.Amounts.Min()));
        Assert.Equal(table.Rows.Max(row => row.Amount), table.Table.Aggregate(table.Amounts.Max()));
    });

    [Fact]
    public void Whole_numbers_and_decimals_are_as_LINQ_has_them() => Sample(table =>
    {
        var whole = table.Table.GroupBy(table.Month)
            .Aggregate(table.Units.Sum(), table.Units.Min(), table.Units.Max(), table.Units.Mean(), table.Visits.Min(),
                table.Visits.Mean());
        var decimals = table.Table.GroupBy(table.Month)
            .Aggregate(table.Price.Sum(), table.Price.Min(), table.Price.Max(), table.Price.Mean());
        foreach (var (rows, of, price) in table.Rows.GroupBy(row => row.Month).OrderBy(group => group.Key).Zip(whole, decimals))
        {
            Assert.Equal(rows.Any(row => row.Units is not null) ? rows.Sum(row => row.Units) : null, of.Value.Item1);
            Assert.Equal((rows.Min(row => row.Units), rows.Max(row => row.Units)), (of.Value.Item2, of.Value.Item3));
            Assert.Equal(rows.Average(row => row.Units), of.Value.Item4);
            Assert.Equal((rows.Min(row => row.Visits), rows.Average(row => row.Visits)), (of.Value.Item5, of.Value.Item6));
            Assert.Equal(rows.Any(row => row.Price is not null) ? rows.Sum(row => row.Price) : null, price.Value.Item1);
            Assert.Equal((rows.Min(row => row.Price), rows.Max(row => row.Price), rows.Average(row => row.Price)),
                (price.Value.Item2, price.Value.Item3, price.Value.Item4));
        }
    });

    [Fact]
    public void Order_statistics_first_last_and_distinct_are_as_LINQ_has_them() => Sample(table =>
    {
        var groups = table.Table.GroupBy(table.Region).Aggregate(
            table.Amounts.Median(), table.Amounts.Quantile(new(0.9)), table.Amounts.First(), table.Price.Last(),
            table.Company.DistinctCount(), table.Price.Median());
        foreach (var (rows, (median, ninth, first, last, companies, price)) in table.Rows.GroupBy(row => row.Region)
            .Zip(groups, (rows, group) => (rows, group.Value)))
        {
            double[] sorted = [.. rows.Select(row => row.Amount).OfType<double>().Select(value => value + 0.0).Order()];
            Assert.Equal(Quantile(sorted, 0.5), median);
            Assert.Equal(Quantile(sorted, 0.9), ninth);
            Assert.Equal(rows.FirstOrDefault(row => row.Amount is not null)?.Amount, first);
            Assert.Equal(rows.LastOrDefault(row => row.Price is not null)?.Price, last);
            Assert.Equal(rows.Select(row => row.Company).Distinct().Count(), companies);
            decimal[] prices = [.. rows.Select(row => row.Price).OfType<decimal>().Order()];
            Assert.Equal(prices.Length == 0 ? null : (prices[(prices.Length - 1) / 2] + prices[prices.Length / 2]) / 2, price);
        }
    });

    [Fact]
    public void Distinct_values_are_as_many_as_LINQ_has() => Sample(table =>
    {
        Check(table.Table, table.Rows);
        Check(table.Table.Where(table.Month.Between(5, 30) & !table.Visits.AtLeast(20)),
            [.. table.Rows.Where(row => row.Month is >= 5 and <= 30 && row.Visits < 20)]);

        void Check(ColumnQuery query, SampledRow[] of)
        {
            var (amounts, units, visits, price, median) =
                (table.Amounts.DistinctCount(), table.Units.DistinctCount(), table.Visits.DistinctCount(), table.Price.DistinctCount(),
                    table.Amounts.Median());
            var places = table.Region.Keys.Select((key, place) => (key, place)).ToDictionary();
            var expected = of.GroupBy(row => row.Region).OrderBy(group => places[group.Key])
                .Select(group => KeyValuePair.Create(group.Key, Distinct(group)));

            Assert.Equal(expected,
                query.GroupBy(table.Region).Aggregate(amounts, units, visits, price, median)
                    .Select(group =>
                        KeyValuePair.Create(group.Key, (group.Value.Item1, group.Value.Item2, group.Value.Item3, group.Value.Item4))));
            Assert.Equal(Distinct(of), query.Aggregate(amounts, units, visits, price));
        }

        static (int, int, int, int) Distinct(IEnumerable<SampledRow> rows) => (
            rows.Select(row => row.Amount).OfType<double>().Distinct().Count(),
            rows.Select(row => row.Units).OfType<long>().Distinct().Count(),
            rows.Select(row => row.Visits).Distinct().Count(), rows.Select(row => row.Price).OfType<decimal>().Distinct().Count());
    });

    [Fact]
    public void Spread_quantiles_and_ends_are_there_for_every_type() => Sample(table =>
    {
        var spread = table.Table.GroupBy(table.Month)
            .Aggregate(table.Units.Variance(), table.Visits.Variance(), table.Price.Variance(), table.Units.StandardDeviation(),
                table.Visits.StandardDeviation(), table.Price.StandardDeviation());
        var order = table.Table.GroupBy(table.Month)
            .Aggregate(table.Units.Median(), table.Visits.Quantile(new(0.25)), table.Price.Quantile(new(0.75)), table.Units.First(),
                table.Visits.Last(), table.Price.First());
        foreach (var (rows, (units, visits, price, unitsRoot, visitsRoot, priceRoot),
            (unitsMiddle, visitsLower, priceUpper, firstUnits, lastVisits, firstPrice)) in
            table.Rows.GroupBy(row => row.Month).OrderBy(group => group.Key).Zip(spread, order)
                .Select(group => (group.First, group.Second.Value, group.Third.Value)))
        {
            CheckVariance(rows.Select(row => row.Units).OfType<long>(), 1, units, unitsRoot);
            CheckVariance(rows.Select(row => (long)row.Visits), 1, visits, visitsRoot);
            CheckVariance(rows.Select(row => row.Price).OfType<decimal>().Select(value => (long)(value * 100)), 100, price, priceRoot);
            Assert.Equal(Quantile([.. rows.Select(row => (double?)row.Units).OfType<double>().Order()], 0.5), unitsMiddle);
            Assert.Equal(Quantile([.. rows.Select(row => (double)row.Visits).Order()], 0.25), visitsLower);
            Assert.Equal(Quantile([.. rows.Select(row => (double?)row.Price).OfType<double>().Order()], 0.75) ?? double.NaN,
                (double?)priceUpper ?? double.NaN, 1e-9);
            Assert.Equal(
                (rows.FirstOrDefault(row => row.Units is not null)?.Units, rows.Last().Visits,
                    rows.FirstOrDefault(row => row.Price is not null)?.Price), (firstUnits, lastVisits, firstPrice));
        }
    });

    [Fact]
    public void Filters_select_the_rows_that_LINQ_selects() => Sample(table =>
    {
        string[] some = [.. table.Region.Keys.Where((_, place) => place % 3 != 1)];
        ColumnQuery filtered = table.Table.Where(table.Region.IsIn(some) & table.Month.Between(7, 40))
            .Where(table.Amounts.AtLeast(-1) | !table.Units.Between(-500, 1000));
        SampledRow[] expected = [
            .. table.Rows.Where(row =>
                some.Contains(row.Region) && row.Month is >= 7 and <= 40 && (row.Amount >= -1 || !(row.Units is >= -500 and <= 1000)))];

        var groups = filtered.GroupBy(table.Month)
            .Aggregate(table.Amounts.Sum(), table.Amounts.Min(), Aggregate.Count(), table.Units.Max());
        Assert.Equal(expected.GroupBy(row => row.Month).OrderBy(group => group.Key).Select(group => group.Key),
            groups.Select(group => group.Key));
        foreach (var (rows, (sum, min, count, units)) in expected.GroupBy(row => row.Month).OrderBy(group => group.Key)
            .Zip(groups, (rows, group) => (rows, group.Value)))
        {
            CheckSum(rows.Select(row => row.Amount).OfType<double>(), sum);
            Assert.Equal((rows.Min(row => row.Amount), rows.Count(), rows.Max(row => row.Units)), (min, count, units));
        }

        var (all, rowsOfAll) = filtered.Aggregate(table.Amounts.Sum(), Aggregate.Count());
        CheckSum(expected.Select(row => row.Amount).OfType<double>(), all);
        Assert.Equal(expected.Length, rowsOfAll);
    });

    [Fact]
    public void Filters_select_all_rows_or_those_with_a_value() => Sample(table =>
    {
        var known = table.Table.Where(table.Amounts.IsPresent()).GroupBy(table.Region).Aggregate(Aggregate.Count(), table.Units.Max())
            .ToDictionary();
        Assert.Equal(
            table.Rows.Where(row => row.Amount is not null).GroupBy(row => row.Region)
                .ToDictionary(rows => rows.Key, rows => (rows.Count(), rows.Max(row => row.Units))), known);

        Filter all = table.Region.IsIn([.. table.Region.Keys]);
        Assert.Equal(
            table.Table.GroupBy(table.Region, table.Month)
                .Aggregate(table.Amounts.Sum(), table.Amounts.Median(), table.Units.First(), table.Company.DistinctCount()),
            table.Table.Where(all).GroupBy(table.Region, table.Month)
                .Aggregate(table.Amounts.Sum(), table.Amounts.Median(), table.Units.First(), table.Company.DistinctCount()));
    });

    [Fact]
    public void Another_order_of_the_rows_changes_no_bit_of_an_exact_sum() => Sample(table =>
    {
        SampledRow[] shuffled = [.. table.Rows];
        new Random(shuffled.Length).Shuffle(shuffled);
        ColumnTable other = ColumnTable.From(shuffled).Dimension(row => row.Region, out var region)
            .Measure(row => row.Amount, out var amounts).Build();

        var sums = other.GroupBy(region).Aggregate(amounts.Sum()).ToDictionary();
        Assert.All(table.Table.GroupBy(table.Region).Aggregate(table.Amounts.Sum()),
            group => Assert.Equal(Bits(group.Value), Bits(sums[group.Key])));
    });

    [Fact]
    public void Plain_sums_are_within_their_rounding() => Sample(table =>
    {
        var sums = table.Table.WithSummation(Summation.Plain).GroupBy(table.Region)
            .Aggregate(table.Amounts.Sum(), table.Amounts.CountPresent());
        foreach (var (rows, (sum, count)) in table.Rows.GroupBy(row => row.Region).Zip(sums, (rows, group) => (rows, group.Value)))
        {
            double[] values = [.. rows.Select(row => row.Amount).OfType<double>()];
            Assert.Equal(values.Length > 0, sum is not null);
            double bound = values.Select(Math.Abs).DefaultIfEmpty().Max() * count * count * 1.2e-16;
            Assert.True(
                ExactNumber.Sum(values) - ExactNumber.Of(sum ?? 0) is var off && (off.Sign < 0 ? -off : off) <= ExactNumber.Of(bound));
        }
    });

    private static void Sample(Action<RandomTable> check) =>
        Gen.Int[0, int.MaxValue].Sample(seed => check(new(seed)), iter: Tables, print: seed => $"seed {seed}");

    private static long? Bits(double? number) => number is { } value ? BitConverter.DoubleToInt64Bits(value) : null;

    private static void CheckMean(double[] values, double? mean)
    {
        Assert.Equal(values.Length > 0, mean is not null);
        if (mean is not { } rounded)
            return;
        // In units of 2^-1074: no other double, times the count, is nearer to the sum.
        BigInteger sum = ExactNumber.Sum(values), off = BigInteger.Abs((ExactNumber.Of(rounded) * values.Length) - sum);
        Assert.All([Math.BitIncrement(rounded), Math.BitDecrement(rounded)],
            neighbor => Assert.True(off <= BigInteger.Abs((ExactNumber.Of(neighbor) * values.Length) - sum)));
    }

    private static void CheckSum(IEnumerable<double> values, double? sum)
    {
        double[] all = [.. values];
        if (all.Length == 0)
            Assert.Null(sum);
        else
            Assert.True(ExactNumber.IsNearest(sum!.Value, ExactNumber.Sum(all)),
                $"{sum:R} is not the sum of {all.Length} values rounded once");
    }

    /// <summary>The variance by exact whole numbers: (n Σx² - (Σx)²) / (n (n - 1)).</summary>
    private static void CheckVariance(IEnumerable<long> hundredths, int scale, double? variance, double? root)
    {
        BigInteger[] all = [.. hundredths.Select(value => new BigInteger(value))];
        Assert.Equal(all.Length > 1, variance is not null);
        Assert.Equal(variance is { } number ? Math.Sqrt(number) : null, root);
        if (all.Length < 2)
            return;
        BigInteger sum = all.Aggregate(BigInteger.Zero, (left, right) => left + right),
            squares = all.Aggregate(BigInteger.Zero, (left, right) => left + (right * right));
        double expected = (double)((all.Length * squares) - (sum * sum)) / all.Length / (all.Length - 1) / scale / scale;
        Assert.Equal(expected, variance!.Value, Math.Max(expected * 1e-12, 1e-12));
    }

    private static double? Quantile(double[] sorted, double probability)
    {
        if (sorted.Length == 0)
            return null;
        double place = (sorted.Length - 1) * probability;
        int below = (int)place;
        return place == below
            ? sorted[below]
            : Math.Clamp(sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])), sorted[below], sorted[below + 1]);
    }
}
