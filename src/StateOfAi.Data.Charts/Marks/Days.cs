using NodaTime;

namespace StateOfAi.Data.Charts;

/// <summary>Days on an axis: their number since the year 1.</summary>
internal static class Days
{
    /// <summary>As in trends of the library.</summary>
    internal const double PerYear = 365.25;

    internal static string Name(double at) =>
        DateOnly.FromDayNumber((int)at).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static double Of(LocalDate day) => day.ToDateOnly().DayNumber;
}
