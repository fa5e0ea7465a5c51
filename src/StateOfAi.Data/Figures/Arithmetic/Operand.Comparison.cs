namespace StateOfAi.Data;

/// <content>Which of two numbers is larger.</content>
public abstract partial class Operand
{
    /// <summary>
    /// What can be said of the order of two numbers: below zero where this one is smaller and above zero where it is larger, whatever the
    /// true values within their bounds; 0 where both are one number, and the same; <see langword="null"/> where bounds overlap or an end is
    /// open, so that either may be the larger. <c>a.CompareWith(b) &gt; 0</c> is true only where <c>a</c> is surely larger.
    /// </summary>
    /// <remarks>
    /// A bound that is excluded ("more than") decides also where it is met. To sort a list of figures, use <see cref="Figure.SortOrder"/>.
    /// </remarks>
    /// <param name="other">The number to compare with, of the same unit.</param>
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
