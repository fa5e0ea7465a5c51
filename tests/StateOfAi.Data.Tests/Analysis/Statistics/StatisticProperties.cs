using CsCheck;
using static StateOfAi.Data.Tests.StatisticExamples;

namespace StateOfAi.Data.Tests;

public sealed class StatisticProperties
{
    // Whole numbers of moderate size, with ties, so that shifts and scales by whole numbers are exact.
    private static readonly Gen<double[]> Values = Gen.Int[-50, 50].Select(value => (double)value).Array[2, 20];

    [Fact]
    public void The_order_of_values_does_not_matter()
    {
        Gen.Select(Values, Values, Gen.Int).Sample((first, second, seed) =>
        {
            var random = new Random(seed);
            double[] shuffled = [.. first];
            random.Shuffle(shuffled);
            Sample one = Users(first), other = Users(shuffled), reference = Users(second);

            return one.Summary.ToString() == other.Summary.ToString()
                && one.Mean == other.Mean && one.StandardDeviation == other.StandardDeviation && one.Median == other.Median
                && WelchTest.Between(one.Summary, reference.Summary).PValue == WelchTest.Between(other.Summary, reference.Summary).PValue
                && MannWhitneyTest.Between(one, reference).PValue == MannWhitneyTest.Between(other, reference).PValue;
        });
    }

    [Fact]
    public void Shift_and_scale_change_neither_t_nor_d_nor_U()
    {
        Gen.Select(Values, Values, Gen.Int[-1000, 1000], Gen.Int[1, 100]).Sample((first, second, shift, scale) =>
        {
            Sample group = Users(first), reference = Users(second), movedGroup = Moved(first), movedReference = Moved(second);

            Same(WelchTest.Between(group.Summary, reference.Summary).T, WelchTest.Between(movedGroup.Summary, movedReference.Summary).T);
            Same(WelchTest.Between(group.Summary, reference.Summary).DegreesOfFreedom,
                WelchTest.Between(movedGroup.Summary, movedReference.Summary).DegreesOfFreedom);
            Same(EffectSize.Between(group.Summary, reference.Summary).CohensD,
                EffectSize.Between(movedGroup.Summary, movedReference.Summary).CohensD);
            Assert.Equal(MannWhitneyTest.Between(group, reference).U, MannWhitneyTest.Between(movedGroup, movedReference).U);
            Assert.Equal(MannWhitneyTest.Between(group, reference).PValue, MannWhitneyTest.Between(movedGroup, movedReference).PValue);

            Sample Moved(double[] values) => Users([.. values.Select(value => (value * scale) + shift)]);
        });

        static void Same(Estimate<double> expected, Estimate<double> actual)
        {
            Assert.Equal(expected.Reason, actual.Reason);
            if (expected.IsKnown)
                Assert.Equal(expected.Value, actual.Value, 1e-9 * (1 + Math.Abs(expected.Value)));
        }
    }

    [Fact]
    public void Turned_around_a_comparison_changes_its_sign_alone()
    {
        Gen.Select(Values, Values).Sample((first, second) =>
        {
            Sample group = Users(first), reference = Users(second);
            WelchTest test = WelchTest.Between(group.Summary, reference.Summary),
                turned = WelchTest.Between(reference.Summary, group.Summary);
            MannWhitneyTest ranks = MannWhitneyTest.Between(group, reference), turnedRanks = MannWhitneyTest.Between(reference, group);

            Assert.Equal(ranks.U, turnedRanks.ReferenceU);
            Assert.Equal(first.Length * second.Length, ranks.U.Value + turnedRanks.U.Value);
            if (ranks.PValue.IsKnown)
                Assert.Equal(ranks.PValue.Value, turnedRanks.PValue.Value, 1e-12);
            if (test.T.IsKnown)
            {
                Assert.Equal(test.T.Value, -turned.T.Value, 1e-12);
                Assert.Equal(test.PValue.Value, turned.PValue.Value, 1e-12);
                Assert.Equal(test.Interval.Lower!.Value.Value, -turned.Interval.Upper!.Value.Value, 1e-9);
            }
        });
    }

    [Fact]
    public void Degrees_of_freedom_and_p_are_where_they_can_be_and_agree_with_the_interval()
    {
        Gen.Select(Values, Values, Gen.Double[0.5, 0.999]).Sample((first, second, level) =>
        {
            WelchTest test = WelchTest.Between(Users(first).Summary, Users(second).Summary, new(level));
            if (!test.T.IsKnown)
                return;
            double p = test.PValue.Value;

            Assert.InRange(test.DegreesOfFreedom.Value, Math.Min(first.Length, second.Length) - 1 - 1e-9,
                first.Length + second.Length - 2 + 1e-9);
            Assert.InRange(p, 0, 1);
            Assert.True(test.Interval.Contains(test.Difference.Value));
            // Zero is outside an interval exactly where p is below what the level leaves.
            if (Math.Abs(p - (1 - level)) > 1e-9)
                Assert.Equal(p < 1 - level, !test.Interval.Contains(new(0, Unit.Users)));
        });
    }

    [Fact]
    public void The_exact_p_is_the_share_of_all_orders_as_far_out()
    {
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5], Gen.Int).Sample((first, second, seed) =>
        {
            int[] places = [.. Enumerable.Range(0, first + second)];
            new Random(seed).Shuffle(places);
            int[] own = places[..first], others = places[first..];
            int Wins(IEnumerable<int> group, IEnumerable<int> reference) => group.Sum(a => reference.Count(b => b < a));
            int u = Wins(own, others);
            int[] all = [.. Enumerable.Range(0, 1 << (first + second)).Where(set => int.PopCount(set) == first)
                .Select(set =>
                    Wins(Enumerable.Range(0, first + second).Where(i => (set >> i & 1) == 1),
                        Enumerable.Range(0, first + second).Where(i => (set >> i & 1) == 0)))];
            double expected = Math.Min(1, 2.0 * Math.Min(all.Count(one => one <= u), all.Count(one => one >= u)) / all.Length);

            Assert.Equal(expected,
                MannWhitneyTest.Between(Users([.. own.Select(i => (double)i)]), Users([.. others.Select(i => (double)i)])).PValue.Value,
                1e-12);
        }, iter: 2000);
    }

    [Fact]
    public void Score_intervals_hold_their_rates_and_stay_within_all()
    {
        Gen.Select(Gen.Int[1, 400], Gen.Int[1, 400], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Double[0.01, 0.999])
            .Sample((trials, otherTrials, part, otherPart, level) =>
            {
                Proportion group = Proportion.Of(trials * part / 1000, trials),
                    reference = Proportion.Of(otherTrials * otherPart / 1000, otherTrials);
                ConfidenceInterval<Percent> rate = group.Interval(new(level));
                ConfidenceInterval<PercentagePoints> difference = RateDifference.Between(group, reference, new(level)).Interval;
                ConfidenceInterval<PercentagePoints> turned = RateDifference.Between(reference, group, new(level)).Interval;

                Assert.True(rate.Contains(group.Percent.Value) && rate.Lower!.Value.Value >= 0 && rate.Upper!.Value.Value <= 100);
                Assert.True(
                    difference.Contains(difference.Point!.Value) && difference.Lower!.Value.Value >= -100
                        && difference.Upper!.Value.Value <= 100);
                Assert.Equal(difference.Lower!.Value.Value, -turned.Upper!.Value.Value, 1e-9);
            });
    }

    [Fact]
    public void A_seed_gives_the_same_interval_whatever_the_order_and_any_interval_of_means_is_within_the_values()
    {
        Gen.Select(Values, Gen.ULong).Sample((values, seed) =>
        {
            ConfidenceInterval<Quantity> interval = Bootstrap.Interval(Users(values), sample => sample.Mean, seed, 100);
            ConfidenceInterval<Quantity> reversed =
                Bootstrap.Interval(Users([.. Enumerable.Reverse(values)]), sample => sample.Mean, seed, 100);

            Assert.Equal((interval.Lower, interval.Point, interval.Upper), (reversed.Lower, reversed.Point, reversed.Upper));
            Assert.InRange(interval.Lower!.Value.Value, values.Min(), interval.Upper!.Value.Value);
            Assert.InRange(interval.Upper!.Value.Value, interval.Lower!.Value.Value, values.Max());
        }, iter: 300);
    }

    [Fact]
    public void Adjusted_p_values_are_never_below_the_raw_ones_and_keep_their_order()
    {
        Gen.Double[0, 1].Array[0, 12].Sample(raw =>
        {
            IReadOnlyList<double> adjusted = HolmAdjustment.Of(raw);

            Assert.All(raw.Zip(adjusted), pair => Assert.True(pair.First <= pair.Second && pair.Second <= 1));
            Assert.Equal(adjusted.Order(), Enumerable.Range(0, raw.Length).OrderBy(i => raw[i]).Select(i => adjusted[i]));
            // Never above Bonferroni's adjustment, and the smallest is exactly that.
            Assert.All(raw.Zip(adjusted), pair => Assert.True(pair.Second <= Math.Min(1, pair.First * raw.Length)));
        });
    }

    [Fact]
    public void Difference_in_differences_changes_its_sign_when_groups_or_periods_change_places()
    {
        Gen.Select(Bounded.Signed, Bounded.Signed, Bounded.Signed, Bounded.Signed).Sample((before, after, otherBefore, otherAfter) =>
        {
            Estimate<Quantity> effect = Of(before, after, otherBefore, otherAfter);
            decimal truth = after.Truth - before.Truth - (otherAfter.Truth - otherBefore.Truth);

            IsTurned(effect, Of(otherBefore, otherAfter, before, after));
            IsTurned(effect, Of(after, before, otherAfter, otherBefore));
            Assert.True(Bounded.Holds(effect.Lower?.Value, (double)truth, effect.Upper?.Value));
        });

        static Estimate<Quantity> Of(Bounded before, Bounded after, Bounded otherBefore, Bounded otherAfter) =>
            DifferenceInDifferences
                .Between(Growth.Between(before.Figure, after.Figure), Growth.Between(otherBefore.Figure, otherAfter.Figure)).Effect;

        static void IsTurned(Estimate<Quantity> one, Estimate<Quantity> other)
        {
            Assert.Equal(one.Lower?.Value, -other.Upper?.Value);
            Assert.Equal(one.Point?.Value, -other.Point?.Value);
            Assert.Equal(one.Reason, other.Reason);
        }
    }

    [Fact]
    public void Bounds_of_quantiles_and_means_hold_all_values_and_are_reached()
    {
        Gen<(int Low, int High)> range = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 50]).Select((low, width) => (low, low + width));
        Gen.Select(range.Array[1, 8], Gen.Double[0, 1], Gen.Int).Sample((ranges, probability, seed) =>
        {
            var random = new Random(seed);
            Cohort<(int Low, int High), string> group = ranges.ToCohorts(_ => "all")["all"];
            Number? Of((int Low, int High) row) => Figure.Range(row.Low, row.High, Unit.Users);
            Estimate<Quantity> quantile = group.Quantile(new(probability), Of), mean = group.Mean(Of);
            Sample truth = Users([.. ranges.Select(row => row.Low + (random.NextDouble() * (row.High - row.Low)))]);

            Assert.True(
                Bounded.Holds(quantile.Lower!.Value.Value, truth.Quantile(new(probability)).Value.Value, quantile.Upper!.Value.Value));
            Assert.True(Bounded.Holds(mean.Lower!.Value.Value, truth.Mean.Value.Value, mean.Upper!.Value.Value));
            Assert.Equal(Users([.. ranges.Select(row => (double)row.Low)]).Quantile(new(probability)).Value.Value,
                quantile.Lower!.Value.Value);
            Assert.Equal(Users([.. ranges.Select(row => (double)row.High)]).Quantile(new(probability)).Value.Value,
                quantile.Upper!.Value.Value);
        });
    }

    [Fact]
    public void Every_row_is_in_one_band_whatever_the_order()
    {
        Gen.Select(Gen.Int[-20, 20].Array[0, 40], Gen.Int[2, 10]).Sample((values, count) =>
        {
            Cohorts<int, int> bands = values.ToQuantileBands(value => value, count);

            Assert.Equal(count, bands.Count);
            Assert.Equal(values.Length, bands.Sum(band => band.Count));
            Assert.Equal(values.Order(), bands.SelectMany(band => band.Rows.Order()));
            Assert.Equal(bands.Select(band => band.Count),
                Enumerable.Reverse(values).ToQuantileBands(value => value, count).Select(band => band.Count));
            Assert.All(bands.SelectMany(band => band.Rows.Distinct(), (band, value) => (band.Key, value)).GroupBy(row => row.value),
                one => Assert.Single(one));
        });
    }

    [Fact]
    public void A_matrix_of_vintages_holds_every_row_whatever_their_order()
    {
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 100]).Array[1, 30].Sample(rows =>
        {
            VintageCohorts matrix = Of(rows);

            Assert.Equal(matrix.ToString(), Of(Enumerable.Reverse(rows)).ToString());
            Assert.Equal(rows.Sum(row => row.Item3),
                matrix.SelectMany(cohort => cohort.Cells).Where(cell => cell.Amount.IsKnown).Sum(cell => cell.Amount.Value.Value));
            Assert.All(matrix.SelectMany(cohort => cohort.Cells, (cohort, cell) => (cohort, cell)), one =>
                Assert.Equal(one.cell.Amount.Reason is null,
                    rows.Any(row => Month(row.Item1) == one.cohort.Period && row.Item2 == one.cell.Age)));
            Assert.All(matrix, cohort => Assert.Equal(matrix.Last, cohort.Cells[^1].Period));
        });

        static TimePeriod Month(int place) => TimePeriod.OfMonth(2023, 1 + place);
        static VintageCohorts Of(IEnumerable<(int Cohort, int Age, int Value)> rows) =>
            rows.ToVintageCohorts(row => Month(row.Cohort), row => Month(row.Cohort + row.Age), row => row.Value, Unit.Users);
    }

    [Fact]
    public void The_bounds_of_the_peak_age_are_those_of_all_whole_numbers_that_fit()
    {
        Gen<(int Low, int High)> range = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2]).Select((low, width) => (low, low + width));
        range.Array[1, 5].Sample(ranges =>
        {
            Estimate<int> peak = ranges.Select((row, age) => (row, age)).ToVintageCohorts(
                _ => TimePeriod.OfYear(2000), row => TimePeriod.OfYear(2000 + row.age),
                row => Figure.Range(row.row.Low, row.row.High, Unit.Users))[0].PeakAge;
            IEnumerable<int[]> all =
                ranges.Aggregate((IEnumerable<int[]>)[[]],
                    (made,
                        row) =>
                            made.SelectMany(one =>
                                Enumerable.Range(row.Low, row.High - row.Low + 1).Select(value => (int[])[.. one, value])));
            int[] ages = [.. all.Select(values => Array.IndexOf(values, values.Max()))];

            Assert.Equal(ages.Min(), peak.Lower);
            Assert.Equal(ages.Max(), peak.Upper);
        });
    }
}
