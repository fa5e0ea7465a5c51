using System.Numerics;
using CsCheck;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Cohorts of a column table against those of the same rows as objects, number by number, as texts from which each double can be read back.
/// </summary>
public sealed class ColumnCohortProperties
{
    private const int MostPairs = 4;
    private static readonly Unit Dollars = Unit.Of(Currency.Usd);
    private static readonly long Tables = long.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RandomTables"), out long tables)
        ? tables
        : 100;

    [Fact]
    public void By_a_dimension_and_by_named_keys() => Sample((table, measure) =>
    {
        string[] keys = ["R3", "nobody's", "R0"];
        ColumnQuery some = table.Table.Where(table.Month.Between(10, 40));
        SampledRow[] rows = [.. table.Rows.Where(row => row.Month is >= 10 and <= 40)];

        Same(table.Rows.ToCohorts(row => row.Region), measure.ByRegion(table.Table), measure);
        Same(rows.ToCohorts(row => row.Region, keys), measure.ByKeys(some, keys), measure);
        Assert.Equal(Text(rows.ToSample(measure.Of, Dollars)), Text(measure.All(some)));
    });

    [Fact]
    public void By_conditions() => Sample((table, measure) => Same(
        table.Rows.ToCohorts(
            ("early", row => row.Month < 30), ("late", row => row.Month > 29), ("dear", row => row.Price >= 20 || row.Region == "R0"),
            ("never", row => row.Visits > 50), ("missing", row => row.Units is null && row.Visits < 0)),
        measure.ByConditions(
            table.Table,
            ("early", !table.Month.Between(30, 60)), ("late", table.Month.Between(30, 60)),
            ("dear", table.Price.AtLeast(20) | table.Region.Is("R0")), ("never", table.Visits.AtLeast(51)),
            ("missing", !table.Units.IsPresent() & table.Visits.AtMost(-1))),
        measure));

    private static void Same<TKey>(Cohorts<SampledRow, TKey> expected, ColumnCohorts<TKey> cohorts, MeasureOfRows measure)
        where TKey : notnull
    {
        Assert.Equal($"{expected}", $"{cohorts}");
        Assert.Equal((expected.Count, expected.RowCount, expected.InNone), (cohorts.Count, cohorts.RowCount, cohorts.InNone));
        Assert.Equal(expected.Empty.Select(group => group.Key), cohorts.Empty.Select(group => group.Key));
        foreach (var (rows, group) in expected.Zip(cohorts))
        {
            Sample sample = rows.Sample(measure.Of, Dollars);
            Assert.Equal((rows.Key, rows.Name, rows.Count), (group.Key, group.Name, group.Count));
            Assert.Equal(sample.Values, group.Sample.Values);
            Assert.Equal(Text(sample), Text(group.Sample));
        }

        foreach (var (rows, pair) in expected.Pairs().Zip(cohorts.Pairs()).Take(MostPairs))
        {
            Assert.Equal($"{rows}", $"{pair}");
            Assert.Equal(Text(rows.Welch(group => group.Sample(measure.Of, Dollars))), Text(pair.Welch(group => group.Sample)));
            Assert.Equal(Text(rows.Effect(group => group.Sample(measure.Of, Dollars))), Text(pair.Effect(group => group.Sample)));
            Assert.Equal(Text(rows.MannWhitney(group => group.Sample(measure.Of, Dollars))), Text(pair.MannWhitney(group => group.Sample)));
            Assert.Equal(Text(rows.Compare(group => group.Sample(measure.Of, Dollars).Median)),
                Text(pair.Compare(group => group.Sample.Median)));
            Assert.Equal(Text(rows.Compare(group => group.CountOf(Unit.Users))), Text(pair.Compare(group => group.CountOf(Unit.Users))));
            Assert.Equal(Text(rows.Compare(group => group.Rate(row => row.Visits >= 0))),
                Text(pair.Compare(group => group.Rate(measure.Visited))));
            Assert.Equal(Text(rows.Rates(group => group.Proportion(row => row.Price is { } price ? price >= 0 : null))),
                Text(pair.Rates(group => group.Proportion(measure.Paid, measure.Priced))));
            Assert.Equal(
                Text(
                    Bootstrap.Difference(rows.Group.Sample(measure.Of, Dollars), rows.Reference.Sample(measure.Of, Dollars),
                        sample => sample.Mean, seed: 7, draws: 100)),
                Text(Bootstrap.Difference(pair.Group.Sample, pair.Reference.Sample, sample => sample.Mean, seed: 7, draws: 100)));
        }

        if (expected.Count > 1)
        {
            TKey last = expected.Last().Key;
            Assert.Equal(expected.PairsAgainst(last).Take(MostPairs).Select(pair => $"{pair}"),
                cohorts.PairsAgainst(last).Take(MostPairs).Select(pair => $"{pair}"));
        }
    }

    private static void Sample(Action<RandomTable, MeasureOfRows> check) => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var table = new RandomTable(seed);
            check(table, (seed % 4) switch
            {
                // A table has no negative zeros.
                0 => new MeasureOfRows<double>(table, table.Amounts, row => row.Amount + 0.0),
                1 => new MeasureOfRows<long>(table, table.Units, row => row.Units),
                2 => new MeasureOfRows<int>(table, table.Visits, row => row.Visits),
                _ => new MeasureOfRows<decimal>(table, table.Price, row => (double?)row.Price),
            });
        },
        iter: Tables,
        print: seed => $"seed {seed}");

    private static string Text(Sample sample) => string.Join(
        "; ", sample.Count, sample.Missing, sample.Unit, Text(sample.Sum), Text(sample.Mean), Text(sample.Median),
        Text(sample.Quantile(new(0.9))), Text(sample.StandardDeviation), Text(sample.Summary.StandardError),
        Text(sample.WithoutMissing().Mean));

    private static string Text(WelchTest test) =>
        string.Join("; ", Text(test.Difference), Text(test.StandardError), Text(test.T), Text(test.DegreesOfFreedom), Text(test.PValue),
            Text(test.Interval));

    private static string Text(EffectSize effect) =>
        string.Join("; ", Text(effect.CohensD), Text(effect.HedgesG), Text(effect.PooledStandardDeviation));

    private static string Text(MannWhitneyTest test) =>
        string.Join("; ", Text(test.U), Text(test.ReferenceU), Text(test.Superiority), Text(test.Z), Text(test.PValue), test.IsExactTest);

    private static string Text(CohortComparison comparison) =>
        string.Join("; ", Text(comparison.Difference), Text(comparison.Ratio), Text(comparison.PercentDifference),
            Text(comparison.PercentagePoints));

    private static string Text(RateDifference rates) =>
        string.Join("; ", rates.Group, rates.Reference, Text(rates.Difference), Text(rates.Interval));

    private static string Text<T>(Estimate<T> estimate)
        where T : struct, IComparable<T> =>
            $"{Number(estimate.Lower)} {Number(estimate.Point)} {Number(estimate.Upper)} {estimate.Reason} {estimate.Explanation}";

    private static string Text<T>(ConfidenceInterval<T> interval)
        where T : struct, IComparable<T>, IFormattable =>
            interval.IsKnown
                ? $"{Number<T>(interval.Lower)} {Number<T>(interval.Point)} {Number<T>(interval.Upper)}"
                : $"{interval.Reason} {interval.Explanation}";

    private static string Number<T>(T? number)
        where T : struct => number switch
        {
            null => "",
            Quantity quantity => $"{quantity.Value:R} {quantity.Unit}",
            Multiple multiple => $"{multiple.Value:R}",
            Percent percent => $"{percent.Value:R}",
            PercentagePoints points => $"{points.Value:R}",
            Fraction fraction => $"{fraction.Value:R}",
            double plain => $"{plain:R}",
            _ => throw new ArgumentException(typeof(T).Name, nameof(number)),
        };

    /// <summary>A measure of the random tables, whatever its type, and the same number of a row.</summary>
    private abstract class MeasureOfRows(RandomTable table, Func<SampledRow, Number?> of)
    {
        internal Func<SampledRow, Number?> Of => of;

        internal Filter Visited => table.Visits.AtLeast(0);

        internal Filter Paid => table.Price.AtLeast(0);

        internal Filter Priced => table.Price.IsPresent();

        internal abstract Sample All(ColumnQuery rows);

        internal abstract ColumnCohorts<string> ByRegion(ColumnQuery rows);

        internal abstract ColumnCohorts<string> ByKeys(ColumnQuery rows, string[] keys);

        internal abstract ColumnCohorts<string> ByConditions(ColumnQuery rows, params (string, Filter)[] groups);
    }

    private sealed class MeasureOfRows<T>(RandomTable table, Measure<T> measure, Func<SampledRow, Number?> of) : MeasureOfRows(table, of)
        where T : struct, INumber<T>
    {
        private readonly RandomTable _table = table;

        internal override Sample All(ColumnQuery rows) => rows.ToSample(measure, Dollars);

        internal override ColumnCohorts<string> ByRegion(ColumnQuery rows) => rows.ToCohorts(_table.Region, measure, Dollars);

        internal override ColumnCohorts<string> ByKeys(ColumnQuery rows, string[] keys) =>
            rows.ToCohorts(_table.Region, measure, Dollars, keys);

        internal override ColumnCohorts<string> ByConditions(ColumnQuery rows, params (string, Filter)[] groups) =>
            rows.ToCohorts(measure, Dollars, groups);
    }
}
