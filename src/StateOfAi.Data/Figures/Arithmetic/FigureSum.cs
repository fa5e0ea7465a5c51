namespace StateOfAi.Data;

/// <summary>Sums and differences of figures with their bounds, exact in decimal within its range, before they become estimates.</summary>
internal static class FigureSum
{
    internal static Estimate<Quantity> Of(IReadOnlyList<Figure?> figures) => Of(figures, areParts: false);

    /// <summary>The sum of parts of a whole; a part with only an upper bound is not negative.</summary>
    internal static Estimate<Quantity> OfParts(IReadOnlyList<Figure?> figures) => Of(figures, areParts: true);

    private static Estimate<Quantity> Of(IReadOnlyList<Figure?> figures, bool areParts)
    {
        if ((WhyNot(figures) ?? EstimateArithmetic.WhyNoSum(figures[0]!.Unit, figures.Count)) is { } unknown)
            return unknown.WithBasis(JointBasis.Of(figures));
        Unit unit = figures[0]!.Unit;
        // With only upper bounds, the sum has no lower bound.
        bool isHeld = areParts && figures.Any(figure => figure!.Lower is not null);
        return EstimateArithmetic.Known(
            Total(figure => figure.Lower ?? (isHeld && figure.Upper >= 0 ? 0 : null)),
            Total(figure => figure.Value),
            Total(figure => figure.Upper),
            () => WhyNothing.Of(Estimates(figures)))
            .WithBasis(JointBasis.Of(figures));

        Quantity? Total(Func<Figure, decimal?> end)
        {
            DecimalSum sum = default;
            foreach (Figure? figure in figures)
            {
                if (end(figure!) is not { } number)
                    return null;
                sum += number;
            }

            return new Quantity(sum.Value, unit);
        }
    }

    /// <summary>A percentage plus percentage points is a percentage; otherwise the plain sum.</summary>
    internal static Estimate<Quantity> Of(Figure? left, Figure? right) => Of([left, Moving(left, right) ?? right]);

    /// <summary>
    /// The left minus the right; the difference of percentages is in percentage points, and a percentage minus points is a percentage.
    /// </summary>
    internal static Estimate<Quantity> Difference(Figure? left, Figure? right)
    {
        if (Moving(left, right) is { } points)
            return Difference(left!, points, Unit.Percent);
        if ((WhyNot([left, right]) ?? EstimateArithmetic.WhyNoDifference(left!.Unit)) is { } unknown)
            return unknown.WithBasis(JointBasis.Of(left?.Basis, right?.Basis));
        return Difference(left!, right!, EstimateArithmetic.UnitOfDifference(left!.Unit));
    }

    private static Estimate<Quantity> Difference(Figure left, Figure right, Unit unit) =>
        EstimateArithmetic.Known(
            Less(left.Lower, right.Upper, unit),
            Less(left.Value, right.Value, unit),
            Less(left.Upper, right.Lower, unit),
            () => WhyNothing.Of(Estimates([left, right])))
            .WithBasis(JointBasis.Of(left.Basis, right.Basis));

    /// <summary>Percentage points that are added to a percentage, in percent; <see langword="null"/> in any other case.</summary>
    private static Figure? Moving(Figure? left, Figure? right) =>
        left?.Unit == Unit.Percent && right?.Unit == Unit.PercentagePoints ? right!.WithUnit(Unit.Percent) : null;

    internal static Estimate<Quantity>? WhyNot(IReadOnlyList<Figure?> figures)
    {
        if (figures.Count == 0)
            return Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there are no figures to add up");
        int missing = figures.Count(figure => figure is null);
        if (missing > 0)
            return MissingNumbers.Estimate(missing, figures.Count, "figure");
        Figure first = figures[0]!;
        foreach (Figure? figure in figures)
        {
            if (EstimateArithmetic.WhyUnitsDiffer(first.Unit, figure!.Unit) is { } reason)
                return Estimate.Unknown<Quantity>(reason,
                    $"{first} and {figure}: {EstimateArithmetic.UnitsDiffer(first.Unit, figure.Unit)}");
        }

        return null;
    }

    private static Quantity? Less(decimal? from, decimal? taken, Unit unit) =>
        from is { } a && taken is { } b ? new Quantity((default(DecimalSum) + a + -b).Value, unit) : null;

    private static Estimate<Quantity>[] Estimates(IReadOnlyList<Figure?> figures) => [.. figures.Select(figure => figure!.ToEstimate())];
}
