namespace StateOfAi.Data;

/// <summary>
/// The arithmetic of formulas beyond that of <see cref="Operand"/>: quotients over positive divisors, powers, shares and single bounds.
/// Each result is as narrow as the bounds of its two operands allow, assuming that they are independent; a formula that uses a number with
/// bounds twice may therefore get wider bounds than necessary, but never narrower ones.
/// </summary>
internal static class FormulaArithmetic
{
    // Any unit with sums and ratios will do: the units of formulas are tracked separately.
    private static readonly Unit Plain = Unit.Fraction;

    internal static Estimate<Quantity> Number(double value) => Estimate.Exactly(new Quantity(value, Plain));

    internal static Estimate<Quantity> Number<T>(Estimate<T> estimate, Func<T, double> value)
        where T : struct, IComparable<T> => estimate.Select(number => new Quantity(value(number), Plain));

    /// <summary>The same number under an increasing conversion; a bound too small for a double becomes open.</summary>
    internal static Estimate<Quantity> Rising(Estimate<Quantity> number, Func<double, double> convert) =>
        number.Select(quantity =>
            new Quantity(convert(quantity.Value) is var result && double.IsSubnormal(result) ? double.PositiveInfinity : result, Plain));

    internal static Estimate<Quantity> Quotient(Estimate<Quantity> end, Estimate<Quantity> start) =>
        Number(EstimateArithmetic.Ratio(end, start), multiple => multiple.Value);

    /// <summary>
    /// A nonnegative number raised to a power. Its logarithm times the exponent is a product, so the extremes are at the corners.
    /// </summary>
    internal static Estimate<Quantity> Power(Estimate<Quantity> number, Estimate<Quantity> exponent)
    {
        if ((number.Lower ?? number.Point ?? number.Upper) is { Value: < 0 })
            return Estimate.Unknown<Quantity>(UnknownReason.EndIsNegative,
                $"the number is {number}, and a negative number cannot be raised to a power");
        if (number.Lower is { Value: 0 } && (exponent.Lower ?? exponent.Point) is not { Value: >= 0 } && exponent.IsKnown)
            return Estimate.Unknown<Quantity>(UnknownReason.BaseMayNotBePositive,
                $"the number is {number}, and a negative power needs a positive number");
        return Corners(number, exponent,
            static (a, b) => Math.Pow(a, b) is var power && power == 0 && a > 0 && double.IsFinite(a) && double.IsFinite(b)
                ? double.Epsilon
                : power, least: 0);
    }

    /// <summary>A part divided by the sum of itself and the others, counting the part as one number rather than two.</summary>
    internal static Estimate<Quantity> Share(Estimate<Quantity> part, Estimate<Quantity> others)
    {
        foreach (Estimate<Quantity> amount in (ReadOnlySpan<Estimate<Quantity>>)[part, others])
        {
            if (amount.Reason is { })
                return amount;
            if ((amount.Lower ?? amount.Point ?? amount.Upper) is { Value: < 0 })
                return Estimate.Unknown<Quantity>(UnknownReason.PartIsNegative,
                    $"a part is {amount}, and shares need parts that are not negative");
        }

        Extent one = Extent.Of(part), rest = Extent.Of(others);
        return one.Most + rest.Most == 0
            ? Estimate.Unknown<Quantity>(UnknownReason.WholeIsZero, "the parts add up to zero, and zero has no shares")
            : Number(ShareArithmetic.OfSum(one, rest), share => share.Value).WithBasis(JointBasis.Of(part.Basis, others.Basis));
    }

    /// <summary>One bound as an exact number.</summary>
    internal static Estimate<Quantity> End(Estimate<Quantity> number, Func<Estimate<Quantity>, Quantity?> end, string which) =>
        !number.IsKnown ? number
        : end(number) is { } bound ? Estimate.Exactly(bound).WithBasis(number.Basis)
        : Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the number is {number}, which has no {which} bound");

    /// <summary>
    /// A result that has its extremes where its operands have theirs. An end that results only from open ends stays open, as does one too
    /// small for a double, which the operation returns with reduced precision, never as zero.
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
        // With an open end, a power comes arbitrarily close to zero, which tells no more than its sign.
        bool isOpen = least == 0 && lower == 0 && left.Lower is not { Value: 0 };
        return EstimateArithmetic.Known(
            isOpen ? null : In(lower),
            left.Point is { } a && right.Point is { } b ? In(of(a.Value, b.Value)) : null,
            In(upper),
            () => WhyNothing.Of([left, right])).WithBasis(JointBasis.Of(left.Basis, right.Basis));

        static Quantity? In(double end) => end == 0 || double.IsNormal(end) ? new Quantity(end, Plain) : null;
    }
}
