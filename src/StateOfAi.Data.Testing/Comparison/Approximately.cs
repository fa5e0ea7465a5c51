namespace StateOfAi.Data.Testing;

/// <summary>
/// Compares computed values with a tolerance: bounds with bounds, points with points, and where there is no value the reasons. Works with
/// any test framework.
/// </summary>
public static class Approximately
{
    /// <summary>Checks that an estimate is another but for a tolerance.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="tolerance">How far points and bounds may be apart.</param>
    /// <exception cref="ApproximationException">It is not; the exception has every difference.</exception>
    public static void Equal<T>(Estimate<T> expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T> => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>Checks that the point of an estimate is a number but for a tolerance, whatever its bounds.</summary>
    /// <param name="expected">The number on the scale of the estimate: 62.6 for a percentage of 62.6 %.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="tolerance">How far they may be apart.</param>
    /// <exception cref="ApproximationException">It is not, or there is no point.</exception>
    public static void Equal<T>(double expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(tolerance);
        ThrowIfAny(
            ValueDifferences.OfNumber("point", expected, actual.Point is { } point ? ScaleNumber.Of(point) : null, actual.ToString(),
                tolerance));
    }

    /// <summary>Checks that a figure is another but for a tolerance: qualifier and unit are to be the same.</summary>
    /// <param name="expected">What is expected; <see langword="null"/> where none is.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="tolerance">How far the numbers may be apart.</param>
    /// <exception cref="ApproximationException">It is not; the exception has every difference.</exception>
    public static void Equal(Figure? expected, Figure? actual, Tolerance tolerance) => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>Checks that a series is another but for a tolerance: it has the same periods, and each value is the same.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="tolerance">How far points and bounds may be apart.</param>
    /// <exception cref="ApproximationException">It is not; the exception has the difference of every period.</exception>
    public static void Equal(Series expected, Series actual, Tolerance tolerance) => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>
    /// Checks that shares are others but for a tolerance: the same parts with the same shares and amounts, and the same rest.
    /// </summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="tolerance">How far points and bounds may be apart; of shares as fractions, of amounts in their unit.</param>
    /// <exception cref="ApproximationException">They are not; the exception has the difference of every part.</exception>
    public static void Equal<TKey>(MarketShares<TKey> expected, MarketShares<TKey> actual, Tolerance tolerance)
        where TKey : notnull => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>The differences of two estimates beyond a tolerance; empty when they are equal but for it.</summary>
    /// <inheritdoc cref="Equal{T}(Estimate{T}, Estimate{T}, Tolerance)"/>
    public static IReadOnlyList<string> Differences<T>(Estimate<T> expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(tolerance);
        return [.. ValueDifferences.OfEstimates("", expected, actual, tolerance)];
    }

    /// <summary>The differences of two figures beyond a tolerance; empty when they are equal but for it.</summary>
    /// <inheritdoc cref="Equal(Figure, Figure, Tolerance)"/>
    public static IReadOnlyList<string> Differences(Figure? expected, Figure? actual, Tolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        return [.. ValueDifferences.OfFigures(expected, actual, tolerance)];
    }

    /// <summary>The differences of two series beyond a tolerance; empty when they are equal but for it.</summary>
    /// <inheritdoc cref="Equal(Series, Series, Tolerance)"/>
    public static IReadOnlyList<string> Differences(Series expected, Series actual, Tolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(tolerance);
        return [
            .. ValueDifferences.ByKey(expected, actual, point => point.Period,
                (key, left, right) => ValueDifferences.OfEstimates($"{key}: ", left.Value, right.Value, tolerance))];
    }

    /// <summary>The differences of two sets of shares beyond a tolerance; empty when they are equal but for it.</summary>
    /// <inheritdoc cref="Equal{TKey}(MarketShares{TKey}, MarketShares{TKey}, Tolerance)"/>
    public static IReadOnlyList<string> Differences<TKey>(MarketShares<TKey> expected, MarketShares<TKey> actual, Tolerance tolerance)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(tolerance);
        return
        [
            .. ValueDifferences.ByKey(expected, actual, part => part.Key, (key, left, right) =>
                ValueDifferences.OfEstimates($"{key}, share: ", left.Share, right.Share, tolerance)
                    .Concat(ValueDifferences.OfEstimates($"{key}, amount: ", left.Amount, right.Amount, tolerance))),
            .. ValueDifferences.OfEstimates("rest: ", expected.Rest, actual.Rest, tolerance),
        ];
    }

    private static void ThrowIfAny(IEnumerable<string> differences)
    {
        string[] all = [.. differences];
        if (all.Length > 0)
            throw new ApproximationException(all);
    }
}
