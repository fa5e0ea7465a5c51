using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class ContributionProperties
{
    private const int Cases = 3000;
    private static readonly TimePeriod From = TimePeriod.OfYear(2022), To = TimePeriod.OfYear(2023);
    private static readonly Gen<(int Low,
        int High)> Small = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3]).Select((low, width) => (low, low + width));

    [Fact]
    public void Contributions_add_up_to_the_growth_of_the_whole()
    {
        Gen.Select(Gen.Int[-100, 1000], Gen.Int[-1000, 1000]).Array[1, 8].Where(parts => parts.Sum(part => part.Item1) > 0).Sample(parts =>
        {
            GrowthContributions<int> contributions = Parts([.. parts.Select(part => (Exact(part.Item1), Exact(part.Item2)))])
                .Contributions(From, To);
            double growth = contributions.Whole.Percent.Value.Value;

            Assert.Equal(growth, contributions.Sum(part => part.Points.Value.Value),
                1e-9 * (1 + contributions.Sum(part => Math.Abs(part.Points.Value.Value))));
            Assert.All(contributions, part => Assert.True(part.Points.IsExact));
        }, iter: Cases);
    }

    [Fact]
    public void With_the_rest_they_add_up_to_the_growth_of_a_reported_whole()
    {
        Gen.Select(Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Array[1, 8], Gen.Int[1, 1000], Gen.Int[0, 1000])
            .Sample((parts, restFrom, restTo) =>
            {
                Series whole = Whole(Exact(parts.Sum(part => part.Item1) + restFrom), Exact(parts.Sum(part => part.Item2) + restTo));
                GrowthContributions<int> contributions = Parts([.. parts.Select(part => (Exact(part.Item1), Exact(part.Item2)))])
                    .Contributions(From, To, whole);

                Assert.Equal(contributions.Whole.Percent.Value.Value,
                    contributions.Sum(part => part.Points.Value.Value) + contributions.Rest.Value.Value, 1e-6);
            }, iter: Cases);
    }

    [Fact]
    public void Every_true_contribution_is_within_the_bounds()
    {
        Gen.Select(Bounded.Amount, Bounded.Signed).Array[1, 5].Sample(parts =>
        {
            GrowthContributions<int> contributions = Parts([.. parts.Select(part => (part.Item1.Figure, part.Item2.Figure))])
                .Contributions(From, To);
            decimal whole = parts.Sum(part => part.Item1.Truth);

            Assert.All(contributions.Where(part => part.Points.IsKnown), part => Assert.True(Bounded.Holds(
                part.Points.Lower?.Value, 100 * (double)((parts[part.Key].Item2.Truth - parts[part.Key].Item1.Truth) / whole),
                part.Points.Upper?.Value)));
        }, iter: Cases);
    }

    [Fact]
    public void Bounds_of_a_contribution_to_a_sum_are_those_of_all_whole_numbers_that_fit()
    {
        Gen<(int Low, int High)> signed = Gen.Select(Gen.Int[-3, 5], Gen.Int[0, 3]).Select((low, width) => (low, low + width));
        Gen.Select(signed, signed, signed).Where((start, _, other) => start.Low + other.Low > 0).Sample((start, end, other) =>
        {
            GrowthContributions<int> contributions = Parts([(Users(start), Users(end)), (Users(other), Exact(1))]).Contributions(From, To);
            double[] all = [.. from a in All(start) from b in All(end) from c in All(other) select 100d * (b - a) / (a + c)];

            AssertSharp(contributions[0].Points, all);
        }, iter: Cases);
    }

    [Fact]
    public void Bounds_of_a_contribution_to_a_reported_whole_are_those_of_all_whole_numbers_that_fit()
    {
        Gen.Select(Small, Small, Small, Small, Small, Small)
            .Where((start, end, otherStart, otherEnd, whole,
                wholeEnd) => whole.Low > 0 && start.Low + otherStart.Low <= whole.High && end.Low + otherEnd.Low <= wholeEnd.High)
            .Sample((start, end, otherStart, otherEnd, whole, wholeEnd) =>
            {
                GrowthContributions<int> contributions = Parts([(Users(start), Users(end)), (Users(otherStart), Users(otherEnd))])
                    .Contributions(From, To, Whole(Users(whole), Users(wholeEnd)));
                (int Part, int Others,
                    int Whole)[] starts = [
                        .. from a in All(start) from b in All(otherStart) from w in All(whole) where a + b <= w select (a, b, w)];
                (int Part, int Others,
                    int Whole)[] ends = [
                        .. from a in All(end) from b in All(otherEnd) from w in All(wholeEnd) where a + b <= w select (a, b, w)];

                AssertSharp(contributions[0].Points, [.. from s in starts from e in ends select 100d * (e.Part - s.Part) / s.Whole]);
                AssertSharp(contributions.Rest,
                    [.. from s in starts from e in ends select 100d * (e.Whole - e.Part - e.Others - s.Whole + s.Part + s.Others)
                        / s.Whole]);
            }, iter: Cases);
    }

    private static Figure Exact(int value) => Figure.Exact(value, Unit.Users);

    private static Figure Users((int Low, int High) range) => Figure.Range(range.Low, range.High, Unit.Users);

    private static IEnumerable<int> All((int Low, int High) range) => Enumerable.Range(range.Low, range.High - range.Low + 1);

    private static Series Whole(Figure from, Figure to) => new PeriodValue[] { new(From, from), new(To, to) }.ToSeries();

    private static SeriesByKey<int> Parts((Figure From, Figure To)[] parts) => parts
        .SelectMany((part, i) => new[] { (Key: i, Period: From, Value: part.From), (Key: i, Period: To, Value: part.To) })
        .ToSeriesBy(row => row.Key, row => row.Period, row => row.Value);

    private static void AssertSharp(Estimate<PercentagePoints> points, IReadOnlyCollection<double> all)
    {
        Assert.Equal(all.Min(), points.Lower!.Value.Value, 1e-9);
        Assert.Equal(all.Max(), points.Upper!.Value.Value, 1e-9);
    }
}
