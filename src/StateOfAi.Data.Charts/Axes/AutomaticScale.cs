namespace StateOfAi.Data.Charts;

/// <summary>The scale of charts of many numbers, if the options have none.</summary>
internal static class AutomaticScale
{
    /// <summary>The factor from which a linear axis would press most numbers into its beginning.</summary>
    private const double LogarithmicFrom = 1000;

    /// <summary>The options with a scale.</summary>
    /// <param name="options">The options.</param>
    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest number.</param>
    internal static ChartOptions Chosen(this ChartOptions options, double least, double most) => options.Scale is not AxisScale.Automatic
        ? options
        : options with { Scale = least > 0 && most / least > LogarithmicFrom ? AxisScale.Logarithmic : AxisScale.Linear };
}
