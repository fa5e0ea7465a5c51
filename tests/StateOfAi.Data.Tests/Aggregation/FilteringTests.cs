namespace StateOfAi.Data.Tests;

/// <summary>Filters that select few or most rows: what they leave out is in no group, whatever it is.</summary>
public class FilteringTests
{
    private const int Rows = 80_003;

    /// <summary>Around the number of groups up to which their numbers take two bytes, and of every share of rows.</summary>
    public static TheoryData<int, int> Cases() => new MatrixTheoryData<int, int>([1, 12, 300, 65_528, 65_529, 70_000], [1, 40, 97]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rows_that_are_left_out_reach_no_group(int keys, int percent)
    {
        var random = new Random(keys + percent);
        int[] key = new int[Rows];
        byte[] part = new byte[Rows];
        double?[] number = new double?[Rows];
        (long[] count, int[] units, decimal[] price,
            decimal[] widest) = (new long[Rows], new int[Rows], new decimal[Rows], new decimal[Rows]);
        for (int row = 0; row < Rows; row++)
        {
            (key[row], part[row]) = (random.Next(keys), (byte)random.Next(100));
            bool isSelected = part[row] < percent;
            number[row] = !isSelected ? 1e20 : random.Next(10) == 0 ? null : random.Next(-1000, 1000) / 4.0;
            (count[row], units[row]) = isSelected ? (random.Next(-1000, 1000), random.Next(-1000, 1000)) : (long.MaxValue, int.MinValue);
            (price[row], widest[row]) = isSelected ? (random.Next(1000) / 100m, random.Next(1000) / 100m) : (-1e12m, decimal.MaxValue);
        }

        ColumnTable table = new ColumnTableBuilder().EncodedDimension(key, [.. Enumerable.Range(0, keys)], out Dimension<int> by)
            .EncodedDimension(part, [.. Enumerable.Range(0, 100)], out Dimension<int> parts)
            .Measure(number, out Measure<double> numbers).Measure(count, out Measure<long> counts).Measure(units, out Measure<int> ofUnits)
            .Measure(price, out Measure<decimal> prices).Measure(widest, out Measure<decimal> any).Build();
        ILookup<int, int> rowsOf = Enumerable.Range(0, Rows).Where(row => part[row] < percent).ToLookup(row => key[row]);

        foreach (ColumnQuery some in new[] { table.Where(parts.Between(0, percent - 1)),
            table.Where(parts.Between(0, percent - 1)).WithDegreeOfParallelism(2) })
        {
            var first = some.GroupBy(by)
                .Aggregate(numbers.Sum(), numbers.Min(), Aggregate.Count(), numbers.CountPresent(), counts.Sum(), counts.Max());
            var second = some.GroupBy(by).Aggregate(ofUnits.Sum(), ofUnits.Min(), prices.Sum(), prices.Min());
            var third = some.GroupBy(by).Aggregate(any.Sum());
            Assert.Equal((rowsOf.Count, rowsOf.Count, rowsOf.Count), (first.Count, second.Count, third.Count));
            var (ofFirst, ofSecond, ofThird) = (first.ToList(), second.ToList(), third.ToList());
            for (int place = 0; place < ofFirst.Count; place++)
            {
                int[] rows = [.. rowsOf[ofFirst[place].Key]];
                double[] values = [.. rows.Select(row => number[row]).OfType<double>()];
                Assert.Equal(
                    (values.Length == 0 ? null : values.Sum(), values.Length == 0 ? null : values.Min(), rows.Length, values.Length,
                        rows.Sum(row => count[row]), rows.Max(row => count[row])), ofFirst[place].Value);
                Assert.Equal(
                    (rows.Sum(row => (long)units[row]), rows.Min(row => units[row]), rows.Sum(row => price[row]),
                        rows.Min(row => price[row])), ofSecond[place].Value);
                Assert.Equal(rows.Sum(row => widest[row]), ofThird[place].Value);
            }

            Assert.Equal((rowsOf.SelectMany(rows => rows).Sum(row => number[row]), rowsOf.Sum(rows => rows.Count())),
                some.Aggregate(numbers.Sum(), Aggregate.Count()));
        }
    }
}
