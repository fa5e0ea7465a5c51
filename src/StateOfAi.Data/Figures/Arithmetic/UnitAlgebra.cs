namespace StateOfAi.Data;

/// <summary>
/// The units of products and quotients. Plain numbers, multiples, fractions and percentages scale whatever they stand beside; of the
/// others, a rate times its unit is an amount, and an amount over things, time or a rate of its own gives what is left when like units
/// cancel.
/// </summary>
internal static class UnitAlgebra
{
    /// <summary>
    /// The unit of a result, and which sides are percentages that count as parts in it; without a unit, why there is none.
    /// </summary>
    internal readonly struct Result(
        Unit? unit, bool leftInHundredths = false, bool rightInHundredths = false, UnknownReason reason = default, string why = "")
    {
        internal Unit? Unit { get; } = unit;

        internal bool LeftInHundredths { get; } = leftInHundredths;

        internal bool RightInHundredths { get; } = rightInHundredths;

        internal UnknownReason Reason { get; } = reason;

        internal string Why { get; } = why;
    }

    internal const string WayOut = "ConvertAt converts one of them at a rate of exchange";

    internal static Result Product(Unit? left, Unit? right)
    {
        if (WhyNoAmount(left, right, "product") is { } none)
            return none;
        if (IsScalar(left) && IsScalar(right))
        {
            // Of two percentages one is taken of the other.
            return left == Unit.Percent && right == Unit.Percent ? new(Unit.Percent, leftInHundredths: true) : new(OfScalars(left, right));
        }

        if (IsScalar(left))
            return new(right, leftInHundredths: left == Unit.Percent);
        if (IsScalar(right))
            return new(left, rightInHundredths: right == Unit.Percent);
        (Unit a, Unit? perA) = Parts(left!);
        (Unit b, Unit? perB) = Parts(right!);
        return (perA == b ? Over(a, perB) : perB == a ? Over(b, perA) : null) is { } unit
            ? new(unit)
            : None($"{left} times {right} is no unit; a rate goes with the unit that it is for one of");
    }

    internal static Result Quotient(Unit? left, Unit? right)
    {
        if (WhyNoAmount(left, right, "quotient") is { } none)
            return none;
        if (IsScalar(right) && left != Unit.PercentagePoints)
        {
            bool isOfParts = right == Unit.Percent && left != Unit.Percent;
            return new(right == left || isOfParts && IsScalar(left) ? Unit.Multiple : left ?? Unit.Multiple, rightInHundredths: isOfParts);
        }

        if (left == Unit.PercentagePoints && right is null or { Kind: UnitKind.Multiple or UnitKind.Fraction })
            return new(left);
        if (left == right || (left == Unit.PercentagePoints && right == Unit.Percent))
            return new(Unit.Multiple);
        if (left is not null && AreMoney(left, right!))
            return new(null, reason: UnknownReason.CurrenciesDiffer, why: $"{EstimateArithmetic.UnitsDiffer(left, right!)}; {WayOut}");
        return left is not null && OfAmounts(left, right!) is { } unit ? new(unit)
            : None($"{left?.Code ?? "a plain number"} over {right} is no unit");
    }

    private static Unit? OfAmounts(Unit left, Unit right)
    {
        (Unit a, Unit? perA) = Parts(left);
        (Unit b, Unit? perB) = Parts(right);
        return a == b ? (perB is null ? null : Over(perB, perA))
            : perA == perB ? Over(a, b)
            : null;
    }

    /// <summary>What is left of one unit over another; nothing where there is no such rate.</summary>
    private static Unit? Over(Unit amount, Unit? each) =>
        each is null ? amount
        : amount == each ? Unit.Multiple
        : Unit.IsRate(amount, each) ? Unit.Per(amount, each)
        : null;

    private static (Unit Amount, Unit? Each) Parts(Unit unit) =>
        unit is { Amount: { } amount, Each: { } each } ? (amount, each) : (unit, null);

    private static bool IsScalar(Unit? unit) => unit is null or { Kind: UnitKind.Percent or UnitKind.Multiple or UnitKind.Fraction };

    /// <summary>Percentages stay percentages, and a fraction of a multiple is a multiple.</summary>
    private static Unit OfScalars(Unit? left, Unit? right) =>
        left == Unit.Percent || right == Unit.Percent ? Unit.Percent
        : left == Unit.Multiple || right == Unit.Multiple ? Unit.Multiple
        : left ?? right ?? Unit.Multiple;

    private static bool AreMoney(Unit left, Unit right) => left.Kind is UnitKind.Money && right.Kind is UnitKind.Money;

    private static Result? WhyNoAmount(Unit? left, Unit? right, string result)
    {
        foreach (Unit? unit in (ReadOnlySpan<Unit?>)[left, right])
        {
            if (unit is not null && EstimateArithmetic.WhyNoAmount(unit) is { } places)
                return new(null, reason: UnknownReason.UnitHasNoAmount, why: $"{places} have no {result}");
        }

        return null;
    }

    private static Result None(string why) => new(null, reason: UnknownReason.ResultHasNoUnit, why: why);
}
