namespace StateOfAi.Data;

/// <summary>Keeps NaN out of computed numbers and infinity out of estimates, where an open end is <see langword="null"/>.</summary>
internal static class Real
{
    internal static double Number(double value) => double.IsNaN(value)
        ? throw new ArgumentException("NaN is not a number; if there is no value, use Estimate.Unknown with the reason.", nameof(value))
        : value;

    internal static bool IsFinite<T>(T value)
        where T : struct
    {
        return value switch
        {
            double number => double.IsFinite(number),
            Quantity quantity => double.IsFinite(quantity.Value),
            Percent percent => double.IsFinite(percent.Value),
            PercentagePoints points => double.IsFinite(points.Value),
            Fraction part => double.IsFinite(part.Value),
            Multiple multiple => double.IsFinite(multiple.Value),
            _ => true,
        };
    }
}
