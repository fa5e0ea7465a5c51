namespace StateOfAi.Data;

/// <summary>Sums of figures with their bounds, exact in decimal before they become estimates.</summary>
internal static class FigureSum
{
    internal static Estimate<Quantity> Of(IReadOnlyList<Figure?> figures)
    {
        if (figures.Count == 0)
            return Estimate.Unknown<Quantity>(UnknownReason.NoValues, "there are no figures to add up");
        int missing = figures.Count(figure => figure is null);
        if (missing > 0)
            return Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{missing} of {figures.Count} figures are missing, and a missing figure is not zero");
        foreach (Figure? figure in figures)
        {
            if (EstimateArithmetic.WhyUnitsDiffer(figures[0]!.Unit, figure!.Unit) is { } reason)
                return Estimate.Unknown<Quantity>(reason, $"{figures[0]} and {figure} cannot be added: {EstimateArithmetic.UnitsDiffer(figures[0]!.Unit, figure.Unit)}");
        }

        Unit unit = figures[0]!.Unit;
        return EstimateArithmetic.Known(Total(figure => figure.Low), Total(figure => figure.Qualifier is Qualifier.Exact or Qualifier.About ? figure.Value : null), Total(figure => figure.High));

        Quantity? Total(Func<Figure, decimal?> end) =>
            figures.Aggregate((decimal?)0, (sum, figure) => sum + end(figure!)) is { } total ? new Quantity((double)total, unit) : null;
    }
}
