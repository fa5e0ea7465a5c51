namespace StateOfAi.Data.Queries.Tests;

/// <summary>Compares answers of engines with those of rows in memory.</summary>
internal static class Same
{
    internal const double OfSums = 1e-11;
    internal const double OfVariances = 1e-9;

    /// <summary>The same number with the same bounds, or unknown for the same reason.</summary>
    internal static void Estimates<T>(
        Estimate<T> expected, Estimate<T> actual, Func<T, double> number, string where, double within = OfSums)
        where T : struct, IComparable<T>
    {
        Assert.True(expected.Reason == actual.Reason, $"{where}: {expected} and {actual}");
        Ends(expected.Lower, actual.Lower, "lower");
        Ends(expected.Point, actual.Point, "point");
        Ends(expected.Upper, actual.Upper, "upper");

        void Ends(T? left, T? right, string end)
        {
            Assert.True(left is null == right is null, $"{where}, {end}: {expected} and {actual}");
            if (left is { } one && right is { } other)
                Numbers(number(one), number(other), $"{where}, {end}", within);
        }
    }

    internal static void Quantities(Estimate<Quantity> expected, Estimate<Quantity> actual, string where, double within = OfSums) =>
        Estimates(expected, actual, quantity => quantity.Value, where, within);

    internal static void Fractions(Estimate<Fraction> expected, Estimate<Fraction> actual, string where) =>
        Estimates(expected, actual, fraction => fraction.Value, where);

    internal static void Numbers(double expected, double actual, string where, double within = OfSums) =>
        Assert.True(
            expected == actual || Math.Abs(expected - actual) <= within * Math.Abs(expected), $"{where}: {expected:R} and {actual:R}");

    internal static void Shares<TKey>(MarketShares<TKey> expected, MarketShares<TKey> actual, string where)
        where TKey : notnull
    {
        Assert.Equal(expected.Select(share => share.Key).ToHashSet(), actual.Select(share => share.Key).ToHashSet());
        Quantities(expected.Whole, actual.Whole, $"{where}, whole");
        foreach (MarketShare<TKey> share in expected)
        {
            MarketShare<TKey> other = actual[share.Key];
            Assert.Equal(share.Rank, other.Rank);
            Quantities(share.Amount, other.Amount, $"{where}, {share.Key}");
            Fractions(share.Share, other.Share, $"{where}, share of {share.Key}");
        }
    }

    internal static void Series(Series expected, Series actual, string where)
    {
        Assert.Equal(expected.Select(point => point.Period), actual.Select(point => point.Period));
        foreach ((SeriesPoint one, SeriesPoint other) in expected.Zip(actual))
            Quantities(one.Value, other.Value, $"{where}, {one.Period}");
    }
}
