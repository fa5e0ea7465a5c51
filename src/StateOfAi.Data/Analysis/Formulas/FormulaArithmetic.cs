namespace StateOfAi.Data;

/// <summary>
/// What formulas have beyond the arithmetic of <see cref="Operand"/>: quotients over positive divisors, powers, shares and single ends.
/// Each operation is as narrow as the bounds of its two parts allow; it takes them for independent of each other, so that a formula in
/// which a number with bounds occurs twice may get bounds wider than they need be, never narrower.
/// </summary>
internal static class FormulaArithmetic
{
    // Any unit with sums and ratios does: the units of formulas are kept beside the numbers.
    private static readonly Unit Plain = Unit.Fraction;

    internal static Estimate<Quantity> Number(double value) => Estimate.Exactly(new Quantity(value, Plain));

    internal static Estimate<Quantity> Number<T>(Estimate<T> estimate, Func<T, double> value)
        where T : struct, IComparable<T> => estimate.Select(number => new Quantity(value(number), Plain));

    /// <summary>The same numbers under a rising conversion; what is too small for a double is open.</summary>
    internal static Estimate<Quantity> Rising(Estimate<Quantity> number, Func<double, double> convert) =>
        number.Select(quantity =>
            new Quantity(convert(quantity.Value) is var result && double.IsSubnormal(result) ? double.PositiveInfinity : result, Plain));

    internal static Estimate<Quantity> Quotient(Estimate<Quantity> end, Estimate<Quantity> start) =>
        Number(EstimateArithmetic.Ratio(end, start), multiple => multiple.Value);

    /// <summary>
    /// A number that is not negative to the power of another. Its logarithm times the exponent is a product, so that the corners hold all
    /// of it.
    /// </summary>
    internal static Estimate<Quantity> Power(Estimate<Quantity> number, Estimate<Quantity> exponent)
    {
        if ((number.Lower ?? number.Point ?? number.Upper) is { Value: < 0 })
            return Estimate.Unknown<Quantity>(UnknownReason.EndIsNegative,
                $"the number is {number}, and there is no power of one below zero");
        if (number.Lower is { Value: 0 } && (exponent.Lower ?? exponent.Point) is not { Value: >= 0 } && exponent.IsKnown)
            return Estimate.Unknown<Quantity>(UnknownReason.BaseMayNotBePositive,
                $"the number is {number}, and a power below zero needs a positive one");
        return Corners(number, exponent,
            static (a, b) => Math.Pow(a, b) is var power && power == 0 && a > 0 && double.IsFinite(a) && double.IsFinite(b)
                ? double.Epsilon
                : power, least: 0);
    }

    /// <summary>A part over itself and the others, without the part being taken for two numbers.</summary>
    internal static Estimate<Quantity> Share(Estimate<Quantity> part, Estimate<Quantity> others)
    {
        foreach (Estimate<Quantity> amount in (ReadOnlySpan<Estimate<Quantity>>)[part, others])
        {
            if (amount.Reason is { })
                return amount;
            if ((amount.Lower ?? amount.Point ?? amount.Upper) is { Value: < 0 })
                return Estimate.Unknown<Quantity>(UnknownReason.PartIsNegative,
                    $"a part is {amount}, and shares are of parts that are not negative");
        }

        Extent one = Extent.Of(part), rest = Extent.Of(others);
        return one.Most + rest.Most == 0
            ? Estimate.Unknown<Quantity>(UnknownReason.WholeIsZero, "the parts are zero together, and zero has no parts")
            : Number(ShareArithmetic.OfSum(one, rest), share => share.Value).WithBasis(JointBasis.Of(part.Basis, others.Basis));
    }

    /// <summary>One bound, taken for the number.</summary>
    internal static Estimate<Quantity> End(Estimate<Quantity> number, Func<Estimate<Quantity>, Quantity?> end, string which) =>
        !number.IsKnown ? number
        : end(number) is { } bound ? Estimate.Exactly(bound).WithBasis(number.Basis)
        : Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the number is {number}, which has no {which} bound");

    /// <summary>
    /// A result that is smallest and largest where its parts are. An end that only open ends give stays open, and so does one that is too
    /// small for a double, which the operation gives as one without all its digits and never as zero.
    /// </summary>
    private static Estimate<Quantity> Corners(Estimate<Quantity> left, Estimate<Quantity> right, Func<double, double, double> of,
        double least = double.NegativeInfinity)
    {
        if (!left.IsKnown || !right.IsKnown)
            return left.IsKnown ? right : left;
        double leftLower = left.Lower?.Value ?? least, leftUpper = left.Upper?.Value ?? double.PositiveInfinity;
        double rightLower = right.Lower?.Value ?? double.NegativeInfinity, rightUpper = right.Upper?.Value ?? double.PositiveInfinity;
        double[] corners = [of(leftLower, rightLower), of(leftLower, rightUpper), of(leftUpper, rightLower), of(leftUpper, rightUpper)];
        double lower = corners.Min(), upper = corners.Max();
        // A power comes as near to zero as one likes where an end is open, which says no more than its sign.
        bool isOpen = least == 0 && lower == 0 && left.Lower is not { Value: 0 };
        return EstimateArithmetic.Known(
            isOpen ? null : In(lower),
            left.Point is { } a && right.Point is { } b ? In(of(a.Value, b.Value)) : null,
            In(upper),
            () => WhyNothing.Of([left, right])).WithBasis(JointBasis.Of(left.Basis, right.Basis));

        static Quantity? In(double end) => end == 0 || double.IsNormal(end) ? new Quantity(end, Plain) : null;
    }
}
