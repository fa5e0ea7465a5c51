namespace StateOfAi.Data.Tests;

/// <summary>Published data that several tests compute with.</summary>
internal static class StatisticExamples
{
    /// <summary>
    /// Student (1908), The probable error of a mean: extra hours of sleep with the first and the second drug, as in R's data set sleep.
    /// </summary>
    public static Sample FirstDrug { get; } = Sample.Of([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], Unit.Hours);

    public static Sample SecondDrug { get; } = Sample.Of([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4], Unit.Hours);

    public static Sample Users(params double[] values) => Sample.Of(values, Unit.Users);

    /// <summary>Six significant digits, as most publications print fewer.</summary>
    public static double Round(this Estimate<double> estimate) =>
        double.Parse(estimate.Value.ToString("G6", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture);
}
