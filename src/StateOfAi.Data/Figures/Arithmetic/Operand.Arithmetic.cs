namespace StateOfAi.Data;

/// <content>Sums, differences, products and quotients.</content>
public abstract partial class Operand
{
    /// <summary>
    /// The sum of two numbers of one unit. A percentage plus percentage points is a percentage. A plain number can be added only to a
    /// fraction, as in <c>1 - share</c>.
    /// </summary>
    /// <remarks>Exact in decimal if both operands are figures or have up to 15 digits; otherwise in double precision.</remarks>
    public static Estimate<Quantity> operator +(Operand? left, Operand? right)
    {
        if (WhyUnknown(left, right) is { } unknown)
            return unknown;
        (left, right) = Alike(left!, right!);
        return PrintedOf(left) is { } figure && PrintedOf(right) is { } other ? WithWayOut(FigureSum.Of(figure, other), left, right)
            : WithWayOut(EstimateArithmetic.Sum([left.ToEstimate(), Moving(left.ToEstimate(), right.ToEstimate())]), left, right);
    }

    /// <summary>
    /// The left minus the right. The difference of percentages is in percentage points; a percentage minus percentage points is a
    /// percentage.
    /// </summary>
    /// <remarks>
    /// As exact as a sum. A number with bounds that occurs on both sides is treated as two numbers: <c>x - x</c> has bounds around zero.
    /// </remarks>
    public static Estimate<Quantity> operator -(Operand? left, Operand? right)
    {
        if (WhyUnknown(left, right) is { } unknown)
            return unknown;
        (left, right) = Alike(left!, right!);
        if (PrintedOf(left) is { } figure && PrintedOf(right) is { } other)
            return WithWayOut(FigureSum.Difference(figure, other), left, right);
        Estimate<Quantity> from = left.ToEstimate(), taken = right.ToEstimate(), points = Moving(from, taken);
        return points == taken ? WithWayOut(EstimateArithmetic.Difference(from, taken), left, right)
            : (Ends.Of(left) + -Ends.Of(right)).In(Unit.Percent, JointBasis.Of(left.Basis, right.Basis), WhyNone(left, right));
    }

    /// <summary>The number with its sign reversed.</summary>
    public static Estimate<Quantity> operator -(Operand? number)
    {
        if (number is null)
            return MissingNumbers.Estimate(1, 1, "number");
        Estimate<Quantity> estimate = number.ToEstimate();
        return !estimate.IsKnown ? estimate
            : EstimateArithmetic.WhyNoDifference(EstimateArithmetic.UnitOf(estimate))
                ?? (-Ends.Of(number)).In(EstimateArithmetic.UnitOf(estimate), number.Basis, () => WhyNothing.Of([estimate]));
    }

    /// <summary>
    /// The product: anything times a plain number, a multiple, a fraction or a percentage, or a rate times its denominator (dollars per
    /// deal times deals is dollars).
    /// </summary>
    /// <remarks>
    /// Each end of the result is the smallest or largest possible product, whatever the signs; an end without a bound stays open.
    /// </remarks>
    public static Estimate<Quantity> operator *(Operand? left, Operand? right)
    {
        if (WhyUnknown(left, right) is { } unknown)
            return unknown;
        UnitAlgebra.Result result = UnitAlgebra.Product(UnitOf(left!), UnitOf(right!));
        if (result.Unit is null)
            return Unknown(left!, right!, result.Reason, $"{left} times {right}: {result.Why}");
        Ends product = Side(left!, result.LeftInHundredths) * Side(right!, result.RightInHundredths);
        return product.In(result.Unit, JointBasis.Of(left!.Basis, right!.Basis), WhyNone(left!, right!));
    }

    /// <summary>
    /// The quotient: anything divided by a plain number, a multiple, a fraction or a percentage; an amount divided by an amount in the same
    /// unit, which is a multiple; or an amount divided by a count or a duration, which is a rate (dollars divided by deals is dollars per
    /// deal).
    /// </summary>
    /// <remarks>
    /// Unknown if the divisor is zero (<see cref="UnknownReason.BaseIsZero"/>) or if its bounds include zero
    /// (<see cref="UnknownReason.BaseMayNotBePositive"/>). A divisor with only an upper bound ("up to") is assumed to be positive.
    /// </remarks>
    public static Estimate<Quantity> operator /(Operand? left, Operand? right)
    {
        if (WhyUnknown(left, right) is { } unknown)
            return unknown;
        UnitAlgebra.Result result = UnitAlgebra.Quotient(UnitOf(left!), UnitOf(right!));
        if (result.Unit is null)
            return Unknown(left!, right!, result.Reason, $"{left} over {right}: {result.Why}");
        Ends divisor = Side(right!, result.RightInHundredths);
        // Only the point of an "about" is known.
        bool isAbout = double.IsInfinity(divisor.Lower.Value) && double.IsInfinity(divisor.Upper.Value);
        if (!isAbout && double.IsInfinity(divisor.Lower.Value) && divisor.Upper.Value > 0)
            divisor = divisor with { Lower = End.Zero };
        else if (divisor.Point is { Value: 0 })
            return Unknown(left!, right!, UnknownReason.BaseIsZero, $"{left} over {right}: the divisor is zero");
        else if (!isAbout && divisor.Lower.Value <= 0 && divisor.Upper.Value >= 0)
            return Unknown(left!, right!, UnknownReason.BaseMayNotBePositive, $"{left} over {right}: the divisor may be zero");
        Ends divided = Side(left!, result.LeftInHundredths);
        Ends quotient = !isAbout ? divided / divisor
            : new(Ends.Open(-1), divisor.Point is { } about && divided.Point is { } point ? point / about : null, Ends.Open(1));
        return quotient.In(result.Unit, JointBasis.Of(left!.Basis, right!.Basis), WhyNone(left!, right!));
    }

    /// <summary>The figure that a number was read from; <see langword="null"/> for a computed number.</summary>
    private static Figure? PrintedOf(Operand number) => number as Figure ?? (number as Estimate<Quantity>)?.Printed;

    /// <summary>The unit of a known number; <see langword="null"/> for a plain number.</summary>
    private static Unit? UnitOf(Operand number) => number is PlainNumber ? null : EstimateArithmetic.UnitOf(number.ToEstimate());

    private static Ends Side(Operand number, bool inHundredths) => inHundredths ? Ends.Of(number).Hundredths() : Ends.Of(number);

    /// <summary>Treats a plain number as a fraction if the other operand is one.</summary>
    private static (Operand Left, Operand Right) Alike(Operand left, Operand right) => (left, right) switch
    {
        (PlainNumber plain, not PlainNumber) when UnitOf(right) == Unit.Fraction => (plain.In(Unit.Fraction), right),
        (not PlainNumber, PlainNumber plain) when UnitOf(left) == Unit.Fraction => (left, plain.In(Unit.Fraction)),
        _ => (left, right),
    };

    /// <summary>Converts percentage points to percent if they are added to a percentage.</summary>
    private static Estimate<Quantity> Moving(Estimate<Quantity> moved, Estimate<Quantity> by) =>
        EstimateArithmetic.UnitOf(moved) == Unit.Percent && EstimateArithmetic.UnitOf(by) == Unit.PercentagePoints
            ? by.Select(points => new Quantity(points.Value, Unit.Percent))
            : by;

    private static Estimate<Quantity>? WhyUnknown(Operand? left, Operand? right)
    {
        if (left is null || right is null)
        {
            return MissingNumbers.Estimate(left is null && right is null ? 2 : 1, 2, "number")
                .WithBasis(JointBasis.Of(left?.Basis, right?.Basis));
        }

        foreach (Operand number in (ReadOnlySpan<Operand>)[left, right])
        {
            if (number.ToEstimate() is { Reason: { } reason, Why: { } why })
                return Unknown(left, right, reason, why);
        }

        return null;
    }

    private static Estimate<Quantity> Unknown(Operand left, Operand right, UnknownReason reason, string why) =>
        Estimate.Unknown<Quantity>(reason, why).WithBasis(JointBasis.Of(left.Basis, right.Basis));

    private static Func<string> WhyNone(Operand left, Operand right) => () => WhyNothing.Of([left.ToEstimate(), right.ToEstimate()]);

    private static Estimate<Quantity> WithWayOut(Estimate<Quantity> result, Operand left, Operand right) => result.Reason switch
    {
        UnknownReason.CurrenciesDiffer =>
            Unknown(left, right, UnknownReason.CurrenciesDiffer, $"{result.Why}{Advice.Of(UnitAlgebra.WayOut)}"),
        UnknownReason.UnitsDiffer when left is PlainNumber || right is PlainNumber => Unknown(
            left, right, UnknownReason.UnitsDiffer,
            $"{left} and {right}: one of them has no unit{Advice.Of("use new Quantity(number, unit) to give it one")}"),
        _ => result,
    };
}
