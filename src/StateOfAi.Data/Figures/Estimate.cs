namespace StateOfAi.Data;

/// <summary>Creates estimates, the results of arithmetic on figures.</summary>
public static class Estimate
{
    /// <summary>Creates an exact value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>An estimate with the value as its point and both bounds.</returns>
    /// <exception cref="ArgumentException">The value is infinite, or the default quantity, which has no unit.</exception>
    public static Estimate<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => new(Checked(value), value, value, null, null);

    /// <summary>Creates a value near a point, with unknown tolerance.</summary>
    /// <param name="point">The point.</param>
    /// <returns>An estimate with a point and no bounds.</returns>
    /// <exception cref="ArgumentException">The point is infinite, or the default quantity, which has no unit.</exception>
    public static Estimate<T> About<T>(T point)
        where T : struct, IComparable<T> => new(null, Checked(point), null, null, null);

    /// <summary>Creates a value within closed bounds; an end that is <see langword="null"/> is open.</summary>
    /// <param name="lower">The lower bound, included.</param>
    /// <param name="upper">The upper bound, included.</param>
    /// <param name="point">The best single value, if there is one.</param>
    /// <returns>The estimate. Equal bounds are also the point.</returns>
    /// <exception cref="ArgumentException">The lower bound is above the upper, the point is outside, all three are <see langword="null"/>,
    /// or one is infinite or the default quantity, which has no unit.</exception>
    /// <exception cref="UnitMismatchException">The quantities have different units.</exception>
    /// <example>
    /// <code>
    /// Estimate&lt;Percent&gt; share = Estimate.Between&lt;Percent&gt;(new Percent(20), new Percent(25));     // 20% to 25%
    /// </code>
    /// </example>
    public static Estimate<T> Between<T>(T? lower, T? upper, T? point = null)
        where T : struct, IComparable<T>
    {
        if (lower is null && upper is null && point is null)
            throw new ArgumentException(
                "An estimate needs a bound or a point; if there is no value, use Unknown with the reason.");
        foreach (T? part in (ReadOnlySpan<T?>)[lower, upper, point])
            _ = part is { } given ? Checked(given) : default;
        if (lower is { } low && upper is { } high && low.CompareTo(high) > 0)
            throw new ArgumentException($"The lower bound {low} is above the upper bound {high}.", nameof(lower));
        if ((lower is { } least && point is { } p && p.CompareTo(least) < 0)
            || (upper is { } most && point is { } q && q.CompareTo(most) > 0))
            throw new ArgumentException($"The point {point} is outside its bounds {lower} to {upper}.", nameof(point));
        return new(lower, point, upper, null, null);
    }

    /// <summary>Creates an estimate without a value, with the reason.</summary>
    /// <param name="reason">The reason, for code.</param>
    /// <param name="explanation">The reason in words, with the numbers.</param>
    /// <returns>An unknown estimate.</returns>
    public static Estimate<T> Unknown<T>(UnknownReason reason, string explanation)
        where T : struct, IComparable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(explanation);
        return new(null, null, null, reason, explanation);
    }

    private static T Checked<T>(T value)
        where T : struct =>
            value is Quantity { Unit: null }
                ? throw new ArgumentException("The default quantity has no unit, so it is not a value.", nameof(value))
            : Real.IsFinite(value) ? value
            : throw new ArgumentException($"{value} is not a value; use null for an end without a bound.", nameof(value));
}
