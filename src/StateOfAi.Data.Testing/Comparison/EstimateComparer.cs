namespace StateOfAi.Data.Testing;

/// <summary>
/// Compares estimates after rounding: bounds, point, unit and, for an unknown value, the reason. Rounding makes equality transitive, which
/// sets and dictionaries need; a maximum distance would not, because two numbers can both be close to a third but not to each other.
/// </summary>
/// <typeparam name="T">The scale.</typeparam>
public sealed class EstimateComparer<T> : IEqualityComparer<Estimate<T>>
    where T : struct, IComparable<T>
{
    private readonly RoundingRule _rule;

    /// <summary>Creates a comparer for estimates after rounding.</summary>
    /// <param name="rule">The rounding: <see cref="RoundingRule.SignificantDigits"/>, <see cref="RoundingRule.Decimals"/> or
    /// <see cref="RoundingRule.Exact"/>.</param>
    /// <exception cref="ArgumentException">The rule does not round.</exception>
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
