using CsCheck;
using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesProperties
{
    private const int Cases = 3000;
    private static readonly Gen<Figure> Narrow = Gen.Select(Gen.Int[1, 20], Gen.Int[0, 10])
        .Select((low, width) => Figure.Range(low, low + width, Unit.Users));

    [Fact]
    public void The_order_of_the_rows_does_not_matter()
    {
        Gen.Select(Bounded.Amount.Array[2, 8], Gen.Int[0, 1000]).Sample((values, seed) =>
        {
            PeriodValue[] rows = [.. values.Select((value, i) => new PeriodValue(TimePeriod.OfYear(2000 + i), value.Figure))];
            PeriodValue[] shuffled = [.. rows];
            new Random(seed).Shuffle(shuffled);
            Series one = rows.ToSeries(), other = shuffled.ToSeries();

            Assert.Equal(one.Select(point => point.ToString()), other.Select(point => point.ToString()));
            Assert.Equal(one.Cagr().ToString(), other.Cagr().ToString());
            Assert.Equal(one.Peak().ToString(), other.Peak().ToString());
        }, iter: Cases);
    }

    [Fact]
    public void The_scale_of_the_unit_does_not_matter()
    {
        Gen.Select(Gen.Int[1, 1000].Array[3, 8], Gen.Int[2, 1000]).Sample((values, scale) =>
        {
            Series one = Years(values.Select(value => Figure.Exact(value, Unit.Usd))),
                other = Years(values.Select(value => Figure.Exact((decimal)value * scale, Unit.Usd)));

            Assert.Equal(one.Cagr().CompoundAnnualRate.Value.Value, other.Cagr().CompoundAnnualRate.Value.Value, 1e-6);
            Assert.Equal(one.Trend().LogSlope.Value, other.Trend().LogSlope.Value, 1e-9);
            Assert.Equal(one.MaximumDrawdown().Fall.Value.Value, other.MaximumDrawdown().Fall.Value.Value, 1e-9);
            Assert.All(one.ToIndex(P("2001")).Zip(other.ToIndex(P("2001"))),
                pair => Assert.Equal(pair.First.Value.Value.Value, pair.Second.Value.Value.Value, 1e-6));
        }, iter: Cases);
    }

    [Fact]
    public void The_base_of_an_index_is_100_and_all_else_within_bounds_that_are_reached()
    {
        Gen.Select(Bounded.Amount.Array[2, 6], Gen.Int[0, 5]).Sample((values, at) =>
        {
            at %= values.Length;
            Series index = Years(values.Select(value => value.Figure)).ToIndex(TimePeriod.OfYear(2000 + at));

            Assert.Equal(100, index[at].Value.Value.Value);
            Assert.True(index[at].Value.IsExact);
            for (int i = 0; i < values.Length; i++)
                Assert.True(Holds(index[i].Value, i == at ? 100 : 100 * (double)(values[i].Truth / values[at].Truth)));
        }, iter: Cases);
        Narrow.Array[2, 2].Sample(values =>
        {
            Estimate<Quantity> last = Years(values).ToIndex(P("2000")).Last.Value;

            Assert.Equal(100d * (double)(values[1].Lower!.Value / values[0].Upper!.Value), last.Lower!.Value.Value, 1e-9);
            Assert.Equal(100d * (double)(values[1].Upper!.Value / values[0].Lower!.Value), last.Upper!.Value.Value, 1e-9);
        }, iter: Cases);
    }

    [Fact]
    public void Sums_hold_the_truth_and_add_their_ends()
    {
        Gen.Select(Bounded.Signed.Array[1, 8], Gen.Int[1, 4]).Sample((values, periods) =>
        {
            Series sums = Years(values.Select(value => value.Figure)).TrailingSums(periods);
            for (int i = 0; i < values.Length; i++)
            {
                Assert.Equal(i + 1 < periods, sums[i].Value.Reason is UnknownReason.TooFewValues);
                if (sums[i].Value.IsKnown)
                    Assert.True(Holds(sums[i].Value, (double)values[(i - periods + 1)..(i + 1)].Sum(value => value.Truth)));
            }
        }, iter: Cases);
        Narrow.Array[3, 3].Sample(values =>
            Years(values).TrailingSums(3).Last.Value is var sum && sum.Lower!.Value.Value == (double)values.Sum(value => value.Lower!.Value)
                && sum.Upper!.Value.Value == (double)values.Sum(value => value.Upper!.Value), iter: Cases);
    }

    [Fact]
    public void Peaks_troughs_and_falls_hold_the_truth()
    {
        Bounded.Amount.Array[1, 8].Sample(values =>
        {
            Series series = Years(values.Select(value => value.Figure));
            double[] truths = [.. values.Select(value => (double)value.Truth)];
            double[] falls = [.. truths.Select((value, i) => ((value / truths[..(i + 1)].Max()) - 1) * 100)];

            Assert.True(Holds(series.Peak().Value, truths.Max()));
            Assert.True(Holds(series.Trough().Value, truths.Min()));
            Assert.Contains(series.Peak().Candidates, point => truths[series.PlaceOf(point.Period)] == truths.Max());
            Assert.Contains(series.Trough().Candidates, point => truths[series.PlaceOf(point.Period)] == truths.Min());
            for (int i = 0; i < falls.Length; i++)
                Assert.True(Holds(series.Drawdowns()[i].Value, falls[i]));
            Estimate<Percent> deepest = series.MaximumDrawdown().Fall;
            Assert.True(Bounded.Holds(deepest.Lower?.Value, falls.Min(), deepest.Upper?.Value));
        }, iter: Cases);
    }

    [Fact]
    public void The_bounds_of_the_deepest_fall_are_reached()
    {
        Gen<Figure> few = Gen.Select(Gen.Int[1, 6], Gen.Int[0, 4]).Select((low, width) => Figure.Range(low, low + width, Unit.Users));
        few.Array[2, 4].Sample(
            values =>
            {
                Estimate<Percent> deepest = Years(values).MaximumDrawdown().Fall;
                double[] all = [
                    .. Choices(values).Select(choice => choice.Select((value, i) => ((value / choice[..(i + 1)].Max()) - 1) * 100).Min())];

                Assert.Equal(all.Min(), deepest.Lower!.Value.Value, 1e-9);
                Assert.Equal(all.Max(), deepest.Upper!.Value.Value, 1e-9);
            },
            iter: 1000);
    }

    [Fact]
    public void The_bounds_of_a_trend_hold_the_truth_and_are_reached()
    {
        Narrow.Array[2, 5].Sample(values =>
        {
            Estimate<double> slope = Years(values).Trend().LogSlope;
            double middle = (values.Length - 1) / 2d, spread = Enumerable.Range(0, values.Length).Sum(i => (i - middle) * (i - middle));
            double[] corners = [.. Enumerable.Range(0, 1 << values.Length).Select(corner =>
                values
                    .Select((value,
                        i) => (i - middle) / spread * Math.Log((double)((corner >> i & 1) == 0 ? value.Lower! : value.Upper!).Value))
                            .Sum())];

            Assert.Equal(corners.Min(), slope.Lower!.Value, 1e-9);
            Assert.Equal(corners.Max(), slope.Upper!.Value, 1e-9);
        }, iter: Cases);
    }

    [Fact]
    public void The_doubling_time_doubles()
    {
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 1000], Gen.Int[1, 20]).Where((from, to, _) => from != to).Sample((from, to, years) =>
        {
            Growth growth =
                Growth.Between(new PeriodValue(P("2000"), Figure.Exact(from, Unit.Users)),
                    new PeriodValue(TimePeriod.OfYear(2000 + years), Figure.Exact(to, Unit.Users)));
            double months = (to > from ? growth.DoublingTime : growth.HalvingTime).Value.Value;

            Assert.Equal(to > from ? 2 : 0.5, Math.Pow(1 + (growth.CompoundMonthlyRate.Value.Value / 100), months), 1e-6);
            Assert.False((to > from ? growth.HalvingTime : growth.DoublingTime).IsKnown);
        }, iter: Cases);
    }

    [Fact]
    public void Growth_from_period_to_period_compounds_to_that_of_the_whole()
    {
        Gen.Int[1, 1000].Array[2, 10].Sample(values =>
        {
            Series series = Years(values.Select(value => Figure.Exact(value, Unit.Users)));
            Estimate<Percent> one = series.PeriodOverPeriod().Skip(1).Select(growth => growth.Percent).Compounded();

            Assert.Equal(series.Cagr().Percent.Value.Value, one.Value.Value, 1e-6 * (1 + Math.Abs(one.Value.Value)));
        }, iter: Cases);
    }

    [Fact]
    public void Compounded_rates_hold_the_truth_and_reach_their_bounds()
    {
        Gen.Select(Gen.Int[-100, 200], Gen.Int[0, 100], Gen.Int[0, 100]).Array[1, 6].Sample(rates =>
        {
            Estimate<Percent> one = rates.Select(rate => Figure.Range(rate.Item1, rate.Item1 + rate.Item2, Unit.Percent)).Compounded();

            Assert.True(Bounded.Holds(one.Lower?.Value, Of(rate => rate.Item1 + (rate.Item2 * rate.Item3 / 100d)), one.Upper?.Value));
            Assert.Equal(Of(rate => rate.Item1), one.Lower!.Value.Value, 1e-6);
            Assert.Equal(Of(rate => rate.Item1 + rate.Item2), one.Upper!.Value.Value, 1e-6 * (1 + Math.Abs(one.Upper.Value.Value)));

            double Of(Func<(int, int, int), double> end) =>
                (rates.Aggregate(1d, (product, rate) => product * (1 + (end(rate) / 100))) - 1) * 100;
        }, iter: Cases);
    }

    [Fact]
    public void A_linked_series_keeps_the_growth_of_both_readings()
    {
        Gen.Select(Gen.Int[1, 1000].Array[2, 6], Gen.Int[1, 1000].Array[2, 6]).Sample((first, second) =>
        {
            Series earlier = Years(first.Select(value => Figure.Exact(value, Unit.Users)));
            Series later = second.Select((value, i) => (Period: TimePeriod.OfYear(2000 + first.Length - 1 + i), Value: value))
                .ToSeries(row => row.Period, row => row.Value, Unit.Users);
            Series linked = Series.Splice(earlier, later, SplicePolicy.LinkAtOverlap);

            Assert.Equal(earlier.Cagr().Multiple.Value.Value,
                linked.GrowthBetween(earlier.First.Period, earlier.Last.Period).Multiple.Value.Value,
                1e-9 * earlier.Cagr().Multiple.Value.Value);
            Assert.Equal(later.Cagr().Multiple.Value.Value,
                linked.GrowthBetween(later.First.Period, later.Last.Period).Multiple.Value.Value, 1e-12);
        }, iter: Cases);
    }

    private static bool Holds(Estimate<Quantity> estimate, double truth) =>
        !estimate.IsKnown || Bounded.Holds(estimate.Lower?.Value, truth, estimate.Upper?.Value);

    private static IEnumerable<double[]> Choices(Figure[] values) => values.Aggregate(
        (IEnumerable<double[]>)[[]],
        (choices,
            value) =>
                choices.SelectMany(_ => Enumerable.Range((int)value.Lower!.Value, (int)(value.Upper!.Value - value.Lower!.Value) + 1),
                    (choice, next) => (double[])[.. choice, next]));
}
