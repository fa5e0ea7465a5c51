namespace StateOfAi.Data;

/// <summary>
/// Interval arithmetic over estimates (Moore, Kearfott and Cloud, Introduction to Interval Analysis, SIAM 2009, ch. 2): each end of the
/// result is the smallest or largest value that the true values allow. An end without a bound stays open. An "about" has no bounds, and
/// neither does a result computed from it. Ends are doubles rounded to nearest, accurate to about 15 digits; an end that overflows or
/// underflows stays open.
/// </summary>
internal static class EstimateArithmetic
{
    /// <summary>The sum of at least one estimate; unknown if any term is.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="areParts">Whether the terms are parts of a whole, so that a term with only an upper bound is not negative.</param>
    internal static Estimate<Quantity> Sum(IReadOnlyList<Estimate<Quantity>> terms, bool areParts = false)
    {
        if (terms.Count == 0)
            return Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there is nothing to add up");
        foreach (Estimate<Quantity> term in terms)
        {
            if (Unknown<Quantity>(terms[0], term) is { } unknown)
                return unknown;
        }

        // Figures are added in decimal, which keeps their printed digits.
        if (terms.All(term => term.Printed is not null))
        {
            Figure?[] figures = [.. terms.Select(term => term.Printed)];
            return areParts ? FigureSum.OfParts(figures) : FigureSum.Of(figures);
        }

        Unit unit = UnitOf(terms[0]);
        if (WhyNoSum(unit, terms.Count) is { } refused)
            return refused;
        // With only upper bounds, the sum has no lower bound.
        bool isHeld = areParts && terms.Any(term => term.Lower is not null);
        // For exact numbers all three ends are the same, so compute them once.
        bool areExact = terms.All(term => term.IsExact);
        Quantity? point = Total(term => term.Point);
        Quantity? lower = areExact ? point
            : Total(term => term.Lower ?? (isHeld && term.Upper is { Value: >= 0 } ? new Quantity(0, unit) : null));
        Quantity? upper = areExact ? point : Total(term => term.Upper);
        return Known(lower, point, upper, () => WhyNothing.Of(terms)).WithBasis(JointBasis.Of(terms));

        Quantity? Total(Func<Estimate<Quantity>, Quantity?> end)
        {
            var numbers = new double[terms.Count];
            for (int i = 0; i < numbers.Length; i++)
            {
                if (end(terms[i]) is not { } number)
                    return null;
                numbers[i] = number.Value;
            }

            return new(End.Sum(numbers) ?? ExactSum.Of(numbers).Total, unit);
        }
    }

    /// <summary>The left minus the right; for percentages, in percentage points.</summary>
    internal static Estimate<Quantity> Difference(Estimate<Quantity> left, Estimate<Quantity> right)
    {
        if (Unknown<Quantity>(left, right) is { } unknown)
            return unknown;
        if (WhyNoDifference(UnitOf(left)) is { } refused)
            return refused;
        if (left.Printed is { } figure && right.Printed is { } other)
            return FigureSum.Difference(figure, other);
        Unit unit = UnitOfDifference(UnitOf(left));
        // For exact numbers all three ends are the same, so compute them once.
        Quantity? point = Less(left.Point, right.Point);
        bool isExact = point is not null && left.Lower == left.Upper && right.Lower == right.Upper;
        Quantity? lower = isExact ? point : Less(left.Lower, right.Upper), upper = isExact ? point : Less(left.Upper, right.Lower);
        return Known(lower, point, upper, () => WhyNothing.Of([left, right]))
            .WithBasis(JointBasis.Of(left.Basis, right.Basis));

        Quantity? Less(Quantity? from, Quantity? taken) =>
            from is { } a && taken is { } b ? new((End.Of(a.Value) + -End.Of(b.Value)).Value, unit) : null;
    }

    /// <summary>
    /// The end divided by the base. A base with only an upper bound is assumed to be positive, since a ratio has no meaning otherwise. With
    /// a base that has only a lower bound, the ratio can be arbitrarily close to zero, which says nothing beyond its sign, so that end
    /// stays open.
    /// </summary>
    internal static Estimate<Multiple> Ratio(Estimate<Quantity> end, Estimate<Quantity> start)
    {
        if (Unknown<Multiple>(end, start) is { } unknown)
            return unknown;
        if (WhyNoAmount(UnitOf(start)) is { } places)
            return Estimate.Unknown<Multiple>(UnknownReason.UnitHasNoAmount, $"{places} have no ratio");
        if (BaseProblem(start) is { } problem)
            return Estimate.Unknown<Multiple>(problem, $"the base is {start}, and a ratio needs a positive base");
        // A negative end is lowest over the smallest base, a positive end over the largest.
        return Known(
            Over(end.Lower, end.Lower?.Value < 0 ? start.Lower : start.Upper),
            Over(end.Point, start.Point),
            Over(end.Upper, end.Upper?.Value < 0 ? start.Upper : start.Lower),
            () => WhyNothing.Of([end, start])).WithBasis(JointBasis.Of(end.Basis, start.Basis));

        // Zero over any base is zero.
        static Multiple? Over(Quantity? above, Quantity? below) =>
            above is { Value: 0 } ? new(0) : above is { } a && below is { } b && Normal(a.Value / b.Value) is { } ratio ? new(ratio) : null;
    }

    internal static Unit UnitOfDifference(Unit unit) =>
        unit == Unit.Percent ? Unit.PercentagePoints : unit == Unit.CalendarYear ? Unit.Years : unit;

    internal static Estimate<Quantity>? WhyNoSum(Unit unit, int terms) =>
        terms <= 1 ? null
        : WhyNoAmount(unit) is { } places ? Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount, $"{places} have no sum")
        : unit.Kind is UnitKind.Multiple
            ? Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount, "multiples have no sum: each has its own base")
        : null;

    /// <summary>
    /// Why numbers of several rows have no total. Two prices of one thing may be added, as in a price and a surcharge, but not those of
    /// different things.
    /// </summary>
    internal static Estimate<Quantity>? WhyNoTotal(Unit unit, long terms) => WhyNoSum(unit, (int)Math.Min(terms, int.MaxValue))
        ?? (terms > 1 && WhyNoParts(unit) is { } why ? Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount, why) : null);

    /// <summary>Why numbers in a unit are not parts of a whole; <see langword="null"/> if they may be.</summary>
    internal static string? WhyNoParts(Unit unit) => unit switch
    {
        { Kind: UnitKind.Rank or UnitKind.Multiple or UnitKind.CalendarYear } => $"{unit.Plural} cannot be divided into parts",
        _ when unit == Unit.IndexPoints => "index points are not amounts: they neither add up nor have parts",
        { Kind: UnitKind.Rate, Amount: { } of, Each: { } each } when each.Kind is not UnitKind.Duration || !IsAmount(of) =>
            $"'{unit}' is not an amount: prices and other rates of different things neither add up nor have parts",
        _ => null,
    };

    private static bool IsAmount(Unit unit) => unit != Unit.IndexPoints
        && unit.Kind is not (UnitKind.Percent or UnitKind.PercentagePoints or UnitKind.Fraction or UnitKind.Multiple);

    internal static Estimate<Quantity>? WhyNoDifference(Unit unit) => unit.Kind is UnitKind.Rank
        ? Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount, $"{WhyNoAmount(unit)} have no difference")
        : null;

    internal static UnknownReason? WhyUnitsDiffer(Unit left, Unit right) =>
        left == right ? null
        : AreMoney(left, right) ? UnknownReason.CurrenciesDiffer
        : UnknownReason.UnitsDiffer;

    internal static string UnitsDiffer(Unit left, Unit right) =>
        $"the {(AreMoney(left, right) ? "currencies" : "units")} differ ({left} and {right})";

    internal static Unit UnitOf(Estimate<Quantity> estimate) => (estimate.Point ?? estimate.Lower ?? estimate.Upper)!.Value.Unit;

    /// <summary>An estimate from the bounds and the point that are known; unknown if none is.</summary>
    internal static Estimate<T> Known<T>(T? lower, T? point, T? upper)
        where T : struct, IComparable<T> => new(lower, point, upper, null, null);

    /// <summary>The same, with the reason in words if none is known.</summary>
    internal static Estimate<T> Known<T>(T? lower, T? point, T? upper, Func<string> why)
        where T : struct, IComparable<T> =>
            Known(lower, point, upper) is { IsKnown: true } known ? known : Estimate.Unknown<T>(UnknownReason.BoundsTooWide, why());

    /// <summary>A number computed from exact numbers; unknown if it overflows a double.</summary>
    internal static Estimate<T> Computed<T>(T value)
        where T : struct, IComparable<T> => new(value, value, value, null, null);

    /// <summary>
    /// A product or quotient of nonzero numbers; <see langword="null"/> if it overflows a double, or is so small that it loses precision or
    /// becomes zero.
    /// </summary>
    internal static double? Normal(double result) => double.IsNormal(result) ? result : null;

    private static Estimate<T>? Unknown<T>(Estimate<Quantity> left, Estimate<Quantity> right)
        where T : struct, IComparable<T>
    {
        foreach (Estimate<Quantity> estimate in (ReadOnlySpan<Estimate<Quantity>>)[left, right])
        {
            if (estimate.Reason is { } reason)
                return Estimate.Unknown<T>(reason, estimate.Why!);
        }

        return WhyUnitsDiffer(UnitOf(left), UnitOf(right)) is { } why
            ? Estimate.Unknown<T>(why, $"{left} and {right}: {UnitsDiffer(UnitOf(left), UnitOf(right))}")
            : null;
    }

    internal static string? WhyNoAmount(Unit unit) => unit.Kind switch
    {
        UnitKind.Rank => "places in an order",
        UnitKind.CalendarYear => "calendar years",
        _ => null,
    };

    private static UnknownReason? BaseProblem(Estimate<Quantity> start)
    {
        if (start.Point is { } point && point.Value <= 0)
            return point.Value == 0 ? UnknownReason.BaseIsZero : UnknownReason.BaseIsNegative;
        if (start.Upper is { } upper && upper.Value <= 0)
            return upper.Value == 0 ? UnknownReason.BaseMayNotBePositive : UnknownReason.BaseIsNegative;
        return start.Lower is { } lower && lower.Value <= 0 ? UnknownReason.BaseMayNotBePositive : null;
    }

    private static bool AreMoney(Unit left, Unit right) => left.Kind is UnitKind.Money && right.Kind is UnitKind.Money;
}
