namespace StateOfAi.Data;

/// <summary>Sums and differences of figures with their bounds, exact in decimal before they become estimates.</summary>
internal static class FigureSum
{
    internal static Estimate<Quantity> Of(IReadOnlyList<Figure?> figures)
    {
        if ((WhyNot(figures) ?? EstimateArithmetic.WhyNoSum(figures[0]!.Unit, figures.Count)) is { } unknown)
            return unknown;
        Unit unit = figures[0]!.Unit;
        return EstimateArithmetic.Known(Total(figure => figure.Low), Total(Point), Total(figure => figure.High));

        Quantity? Total(Func<Figure, decimal?> end) => In(unit, figures.Aggregate((decimal?)0, (sum, figure) => sum + end(figure!)));
    }

    /// <summary>A percentage moved up by percentage points is a percentage; anything else is the sum of both.</summary>
    internal static Estimate<Quantity> Of(Figure? left, Figure? right) => Of([left, Moving(left, right) ?? right]);

    /// <summary>The left less the right; percentages give percentage points, and a percentage moved down by points is a percentage.</summary>
    internal static Estimate<Quantity> Difference(Figure? left, Figure? right)
    {
        if (Moving(left, right) is { } points)
            return Difference(left!, points, Unit.Percent);
        if ((WhyNot([left, right]) ?? EstimateArithmetic.WhyNoDifference(left!.Unit)) is { } unknown)
            return unknown;
        return Difference(left!, right!, EstimateArithmetic.UnitOfDifference(left!.Unit));
    }

    private static Estimate<Quantity> Difference(Figure left, Figure right, Unit unit) =>
        EstimateArithmetic.Known(In(unit, left.Low - right.High), In(unit, Point(left) - Point(right)), In(unit, left.High - right.Low));

    /// <summary>Percentage points that move a percentage, on its scale; <see langword="null"/> where it is not that.</summary>
    private static Figure? Moving(Figure? left, Figure? right) =>
        left?.Unit == Unit.Percent && right?.Unit == Unit.PercentagePoints ? right!.WithUnit(Unit.Percent) : null;

    internal static Estimate<Quantity>? WhyNot(IReadOnlyList<Figure?> figures)
    {
        if (figures.Count == 0)
            return Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there are no figures to add up");
        int missing = figures.Count(figure => figure is null);
        if (missing > 0)
            return Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{missing} of {figures.Count} figures {(missing == 1 ? "is" : "are")} missing, and a missing figure is not zero");
        Figure first = figures[0]!;
        foreach (Figure? figure in figures)
        {
            if (EstimateArithmetic.WhyUnitsDiffer(first.Unit, figure!.Unit) is { } reason)
                return Estimate.Unknown<Quantity>(reason, $"{first} and {figure}: {EstimateArithmetic.UnitsDiffer(first.Unit, figure.Unit)}");
        }

        return null;
    }

    private static decimal? Point(Figure figure) => figure.Qualifier is Qualifier.Exact or Qualifier.About ? figure.Value : null;

    private static Quantity? In(Unit unit, decimal? value) => value is { } number ? new Quantity((double)number, unit) : null;
}
