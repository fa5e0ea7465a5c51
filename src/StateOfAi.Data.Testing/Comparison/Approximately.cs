namespace StateOfAi.Data.Testing;

/// <summary>
/// Compares computed values within a tolerance: bounds with bounds, points with points, and, for unknown values, the reasons. Works with
/// any test framework.
/// </summary>
/// <example><code>
/// Approximately.Equal(116.6, growth.Percent, Tolerance.Absolute(0.05));
/// </code></example>
public static class Approximately
{
    /// <summary>Checks that two estimates are equal within a tolerance.</summary>
    /// <param name="expected">The expected estimate.</param>
    /// <param name="actual">The actual estimate.</param>
    /// <param name="tolerance">How far apart points and bounds may be.</param>
    /// <exception cref="ApproximationException">They are not equal; the exception lists every difference.</exception>
    public static void Equal<T>(Estimate<T> expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T> => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>Checks that the point of an estimate equals a number within a tolerance, whatever its bounds.</summary>
    /// <param name="expected">The expected number on the scale of the estimate: 62.6 for a percentage of 62.6%.</param>
    /// <param name="actual">The actual estimate.</param>
    /// <param name="tolerance">How far apart they may be.</param>
    /// <exception cref="ApproximationException">They are not equal, or the estimate has no point.</exception>
    public static void Equal<T>(double expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(tolerance);
        ThrowIfAny(
            ValueDifferences.OfNumber("point", expected, actual.Point is { } point ? ScaleNumber.Of(point) : null, actual.ToString(),
                tolerance));
    }

    /// <summary>Checks that two figures are equal within a tolerance; qualifier and unit must be the same.</summary>
    /// <param name="expected">The expected figure; <see langword="null"/> if none is expected.</param>
    /// <param name="actual">The actual figure.</param>
    /// <param name="tolerance">How far apart the numbers may be.</param>
    /// <exception cref="ApproximationException">They are not equal; the exception lists every difference.</exception>
    public static void Equal(Figure? expected, Figure? actual, Tolerance tolerance) => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>Checks that two series are equal within a tolerance: they have the same periods, with equal values.</summary>
    /// <param name="expected">The expected series.</param>
    /// <param name="actual">The actual series.</param>
    /// <param name="tolerance">How far apart points and bounds may be.</param>
    /// <exception cref="ApproximationException">They are not equal; the exception lists the differences of every period.</exception>
    public static void Equal(Series expected, Series actual, Tolerance tolerance) => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>
    /// Checks that two sets of shares are equal within a tolerance: the same parts with equal shares and amounts, and an equal rest.
    /// </summary>
    /// <param name="expected">The expected shares.</param>
    /// <param name="actual">The actual shares.</param>
    /// <param name="tolerance">How far apart points and bounds may be: for shares as fractions, for amounts in their unit.</param>
    /// <exception cref="ApproximationException">They are not equal; the exception lists the differences of every part.</exception>
    public static void Equal<TKey>(MarketShares<TKey> expected, MarketShares<TKey> actual, Tolerance tolerance)
        where TKey : notnull => ThrowIfAny(Differences(expected, actual, tolerance));

    /// <summary>Lists the differences of two estimates beyond a tolerance.</summary>
    /// <returns>The differences; empty if the estimates are equal within the tolerance.</returns>
    /// <inheritdoc cref="Equal{T}(Estimate{T}, Estimate{T}, Tolerance)"/>
    public static IReadOnlyList<string> Differences<T>(Estimate<T> expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(tolerance);
        return [.. ValueDifferences.OfEstimates("", expected, actual, tolerance)];
    }

    /// <summary>Lists the differences of two figures beyond a tolerance.</summary>
    /// <returns>The differences; empty if the figures are equal within the tolerance.</returns>
    /// <inheritdoc cref="Equal(Figure, Figure, Tolerance)"/>
    public static IReadOnlyList<string> Differences(Figure? expected, Figure? actual, Tolerance tolerance)
    {
        ArgumentNullException.ThrowIfNull(tolerance);
        return [.. ValueDifferences.OfFigures(expected, actual, tolerance)];
    }

    /// <summary>Lists the differences of two series beyond a tolerance.</summary>
    /// <returns>The differences; empty if the series are equal within the tolerance.</returns>
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

    /// <summary>Lists the differences of two sets of shares beyond a tolerance.</summary>
    /// <returns>The differences; empty if the shares are equal within the tolerance.</returns>
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
