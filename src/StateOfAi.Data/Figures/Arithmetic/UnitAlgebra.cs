namespace StateOfAi.Data;

/// <summary>
/// The units of products and quotients. Plain numbers, multiples, fractions and percentages scale the other operand. Otherwise units
/// cancel: a rate times its denominator is an amount, and an amount divided by a count, a duration or a matching rate has the unit that
/// remains.
/// </summary>
internal static class UnitAlgebra
{
    /// <summary>
    /// The unit of a result, and which operands are percentages to be treated as fractions; if there is no unit, the reason.
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

    internal const string WayOut = "use ConvertAt to convert one of them at an exchange rate";

    internal static Result Product(Unit? left, Unit? right)
    {
        if (WhyNoAmount(left, right, "product") is { } none)
            return none;
        if (IsScalar(left) && IsScalar(right))
        {
            // A percentage of a percentage is a percentage.
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
            : None($"{left} times {right} is not a unit; multiply a rate by the unit after its slash");
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
            return new(null, reason: UnknownReason.CurrenciesDiffer,
                why: $"{EstimateArithmetic.UnitsDiffer(left, right!)}{Advice.Of(WayOut)}");
        return left is not null && OfAmounts(left, right!) is { } unit ? new(unit)
            : None($"{left?.Code ?? "a plain number"} over {right} is not a unit");
    }

    private static Unit? OfAmounts(Unit left, Unit right)
    {
        (Unit a, Unit? perA) = Parts(left);
        (Unit b, Unit? perB) = Parts(right);
        return a == b ? (perB is null ? null : Over(perB, perA))
            : perA == perB ? Over(a, b)
            : null;
    }

    /// <summary>The unit of one unit divided by another; <see langword="null"/> if there is no such rate.</summary>
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
