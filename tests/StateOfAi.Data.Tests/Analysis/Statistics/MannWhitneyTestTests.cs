using static StateOfAi.Data.Tests.StatisticExamples;

namespace StateOfAi.Data.Tests;

public sealed class MannWhitneyTestTests
{
    // M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods, 1973, page 69, as in R's wilcox.test: permeability of the human
    // chorioamnion at term and at 12 to 26 weeks; W = 35, one-sided exact p = 0.1272.
    [Fact]
    public void Small_samples_without_ties_are_tested_exactly()
    {
        var test =
            MannWhitneyTest.Between(Users(0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46), Users(1.15, 0.88, 0.90, 0.74, 1.21));

        Assert.True(test.IsExactTest);
        Assert.Equal(35, test.U.Value);
        Assert.Equal(15, test.ReferenceU.Value);
        Assert.Equal(2 * 0.1272, test.PValue.Value, 1e-4);
        Assert.Equal(0.7, test.Superiority.Value.Value, 1e-12);
        Assert.Equal("U = 35 and 15, p = 0.254412 (exact)", test.ToString("G6", null));
    }

    // R, wilcox.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8)): W = 127.5, p-value = 0.0001208, with ties and
    // continuity correction.
    [Fact]
    public void Ties_are_corrected_for()
    {
        Sample may = Users(41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37);
        Sample august = Users(39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85);
        var test = MannWhitneyTest.Between(may, august);

        Assert.False(test.IsExactTest);
        Assert.Equal(127.5, test.U.Value);
        Assert.Equal(0.0001208, test.PValue.Value, 5e-8);
        Assert.True(test.Z.Value < 0);
    }

    // Of 2 and 3 values there are 10 orders, and one of them has U = 0: p = 2 / 10.
    [Fact]
    public void All_orders_of_few_values_can_be_counted_by_hand()
    {
        Assert.Equal(0.2, MannWhitneyTest.Between(Users(1, 2), Users(3, 4, 5)).PValue.Value, 1e-15);
        Assert.Equal(1, MannWhitneyTest.Between(Users(1, 4), Users(2, 3)).PValue.Value, 1e-15);
    }

    [Fact]
    public void More_than_fifty_are_approximated()
    {
        double[] group = [.. Enumerable.Range(0, 51).Select(i => 2.0 * i)],
            reference = [.. Enumerable.Range(0, 10).Select(i => (2.0 * i) + 1)];

        Assert.False(MannWhitneyTest.Between(Users(group), Users(reference)).IsExactTest);
        Assert.True(MannWhitneyTest.Between(Users(group[1..]), Users(reference)).IsExactTest);
    }

    [Fact]
    public void Places_in_an_order_may_be_compared() =>
        Assert.Equal(0, MannWhitneyTest.Between(Sample.Of([1, 2], Unit.Rank), Sample.Of([3, 4], Unit.Rank)).U.Value);

    [Fact]
    public void What_cannot_be_tested_says_why()
    {
        Assert.Equal(UnknownReason.NoVariation, MannWhitneyTest.Between(Users(1, 1), Users(1)).PValue.Reason);
        Assert.Equal(1, MannWhitneyTest.Between(Users(1, 1), Users(1)).U.Value);
        Assert.Equal(UnknownReason.NoValues, MannWhitneyTest.Between(Users(1, 1), Users()).U.Reason);
        Assert.Equal(UnknownReason.UnitsDiffer, MannWhitneyTest.Between(Users(1, 1), FirstDrug).U.Reason);
        Assert.Equal(UnknownReason.ValueMissing,
            MannWhitneyTest.Between(Users(1), new double?[] { 1, null }.ToSample(value => value, Unit.Users)).PValue.Reason);
    }
}
