namespace StateOfAi.Data;

/// <summary>Makes estimates: what arithmetic over figures gives when some of them are bounds.</summary>
public static class Estimate
{
    /// <summary>A value that is known as a point, with no room on either side.</summary>
    /// <exception cref="ArgumentException">The value is infinite, or the default quantity, which has no unit.</exception>
    public static Estimate<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => new(Checked(value), value, value, null, null);

    /// <summary>A value near a point, of unknown tolerance: no bounds.</summary>
    /// <exception cref="ArgumentException">The point is infinite, or the default quantity, which has no unit.</exception>
    public static Estimate<T> About<T>(T point)
        where T : struct, IComparable<T> => new(null, Checked(point), null, null, null);

    /// <summary>A value within closed bounds; an end that is <see langword="null"/> is open.</summary>
    /// <param name="lower">The value is not below this.</param>
    /// <param name="upper">The value is not above this.</param>
    /// <param name="point">The best single value, where there is one.</param>
    /// <exception cref="ArgumentException">The lower bound is above the upper, the point is outside, all three are <see langword="null"/>,
    /// or one is infinite or the default quantity, which has no unit.</exception>
    /// <exception cref="UnitMismatchException">Quantities of different units.</exception>
    public static Estimate<T> Between<T>(T? lower, T? upper, T? point = null)
        where T : struct, IComparable<T>
    {
        if (lower is null && upper is null && point is null)
            throw new ArgumentException(
                "An estimate needs a bound or a point; for a value that cannot be had use Unknown with the reason.");
        foreach (T? part in (ReadOnlySpan<T?>)[lower, upper, point])
            _ = part is { } given ? Checked(given) : default;
        if (lower is { } low && upper is { } high && low.CompareTo(high) > 0)
            throw new ArgumentException($"The lower bound {low} is above the upper bound {high}.", nameof(lower));
        if ((lower is { } least && point is { } p && p.CompareTo(least) < 0)
            || (upper is { } most && point is { } q && q.CompareTo(most) > 0))
            throw new ArgumentException($"The point {point} is outside its bounds {lower} to {upper}.", nameof(point));
        return new(lower, point, upper, null, null);
    }

    /// <summary>No value, and why.</summary>
    /// <param name="reason">The reason to switch on.</param>
    /// <param name="explanation">The reason in words, with the numbers at hand.</param>
    public static Estimate<T> Unknown<T>(UnknownReason reason, string explanation)
        where T : struct, IComparable<T>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(explanation);
        return new(null, null, null, reason, explanation);
    }

    private static T Checked<T>(T value)
        where T : struct =>
            value is Quantity { Unit: null }
                ? throw new ArgumentException("The default quantity has no unit, so it is no number of anything.", nameof(value))
            : Real.IsFinite(value) ? value
            : throw new ArgumentException($"{value} is no value; an end that nothing bounds is null.", nameof(value));
}
