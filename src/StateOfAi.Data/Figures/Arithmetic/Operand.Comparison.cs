namespace StateOfAi.Data;

/// <content>Which of two numbers is larger.</content>
public abstract partial class Operand
{
    /// <summary>
    /// Compares two numbers, taking their bounds into account. <c>a.CompareWith(b) &gt; 0</c> is true only if <c>a</c> is certainly larger.
    /// </summary>
    /// <remarks>
    /// An excluded bound also decides if the bounds are equal: "more than 5" is larger than 5. To sort a list of figures, use
    /// <see cref="Figure.SortOrder"/>.
    /// </remarks>
    /// <param name="other">The number to compare with, in the same unit.</param>
    /// <returns>
    /// Negative if this number is certainly smaller, positive if it is certainly larger, 0 if both are the same single number;
    /// <see langword="null"/> if bounds overlap or are open so that either could be larger, or if a number is unknown.
    /// </returns>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public int? CompareWith(Operand other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Estimate<Quantity> left = ToEstimate(), right = other.ToEstimate();
        if (!left.IsKnown || !right.IsKnown)
            return null;
        if (EstimateArithmetic.UnitOf(left) is var unit && EstimateArithmetic.UnitOf(right) is var its && unit != its)
            throw new UnitMismatchException(unit, its);
        Ends one = Ends.Of(this), two = Ends.Of(other);
        if (Order(one.Lower, one.Upper) == 0 && Order(two.Lower, two.Upper) == 0 && Order(one.Lower, two.Lower) == 0)
            return 0;
        return IsBelow(one.Upper, PrintedOf(this), two.Lower, PrintedOf(other)) ? -1
            : IsBelow(two.Upper, PrintedOf(other), one.Lower, PrintedOf(this)) ? 1
            : null;
    }

    private static int Order(End left, End right) =>
        left.Decimal is { } a && right.Decimal is { } b ? a.CompareTo(b) : left.Value.CompareTo(right.Value);

    private static bool IsBelow(End upper, Figure? printedUpper, End lower, Figure? printedLower)
    {
        int order = Order(upper, lower);
        bool isExcluded = printedUpper is { Qualifier: Qualifier.LessThan } || printedLower is { Qualifier: Qualifier.MoreThan };
        return order < 0 || (order == 0 && isExcluded);
    }
}
