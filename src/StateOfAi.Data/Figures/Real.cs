namespace StateOfAi.Data;

/// <summary>Keeps NaN out of computed numbers, where it would pass for one.</summary>
internal static class Real
{
    internal static double Number(double value) => double.IsNaN(value)
        ? throw new ArgumentException("NaN is no number; a value that cannot be had is Estimate.Unknown with the reason.", nameof(value))
        : value;
}
