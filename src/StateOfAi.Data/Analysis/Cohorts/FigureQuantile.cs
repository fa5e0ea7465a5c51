namespace StateOfAi.Data;

/// <summary>
/// The quantile of figures with bounds. A quantile never falls where a value rises, so the quantile of all lower ends is its lower bound and
/// that of all upper ends its upper bound, and both are reached.
/// </summary>
internal static class FigureQuantile
{
    internal static Estimate<Quantity> Of(IReadOnlyList<Figure?> figures, double probability)
    {
        // What forbids a sum of one unit forbids a quantile too, but multiples have an order.
        if (FigureSum.WhyNot(figures) is { } unknown)
            return unknown;
        Unit unit = figures[0]!.Unit;
        if (EstimateArithmetic.WhyNoDifference(unit) is { } refused)
            return refused;
        Estimate<Quantity>[] values = [.. figures.Select(figure => figure!.ToEstimate())];
        Quantity? point = values.All(value => value.Point is not null) ? At(value => value.Point, 0) : null;
        return EstimateArithmetic.Known(At(value => value.Lower, double.NegativeInfinity), point, At(value => value.Upper, double.PositiveInfinity));

        Quantity? At(Func<Estimate<Quantity>, Quantity?> end, double open) =>
            SortedNumbers.Quantile([.. values.Select(value => end(value)?.Value ?? open).Order()], probability) is var found && double.IsFinite(found) ? new(found, unit) : null;
    }
}
