namespace StateOfAi.Data.Testing;

/// <summary>
/// Estimates are equal when they are the same once rounded: bounds, point, unit, and the reason where there is no value. Equality by
/// rounding is one that sets and dictionaries can rely on; equality within a distance is not, since two numbers may each be near a third
/// and not near each other.
/// </summary>
/// <typeparam name="T">The scale.</typeparam>
public sealed class EstimateComparer<T> : IEqualityComparer<Estimate<T>>
    where T : struct, IComparable<T>
{
    private readonly RoundingRule _rule;

    /// <summary>Compares estimates once rounded.</summary>
    /// <param name="rule">How they are rounded: <see cref="RoundingRule.SignificantDigits"/>, <see cref="RoundingRule.Decimals"/> or
    /// <see cref="RoundingRule.Exact"/>.</param>
    /// <exception cref="ArgumentException">The rule is one of those that do not round.</exception>
    public EstimateComparer(RoundingRule rule) => _rule = Tolerance.Rounding(rule);

    /// <inheritdoc/>
    public bool Equals(Estimate<T>? x, Estimate<T>? y) => x is null || y is null ? x is null && y is null : Key(x) == Key(y);

    /// <inheritdoc/>
    public int GetHashCode(Estimate<T> obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return Key(obj).GetHashCode();
    }

    private (double? Lower, double? Point, double? Upper, Unit? Unit, UnknownReason? Reason) Key(Estimate<T> estimate) =>
        (Rounded(estimate.Lower), Rounded(estimate.Point), Rounded(estimate.Upper), ScaleNumber.UnitOf(estimate), estimate.Reason);

    private double? Rounded(T? value) => value is { } number ? _rule.Round(ScaleNumber.Of(number)) : null;
}
