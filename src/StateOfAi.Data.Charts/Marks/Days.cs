using NodaTime;

namespace StateOfAi.Data.Charts;

/// <summary>Days on an axis: their number since the year 1.</summary>
internal static class Days
{
    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>As in trends of the library.</summary>
    internal const double PerYear = 365.25;

    internal static string Name(double at) =>
        DayAt(at).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static LocalDate DayAt(double at) => First.PlusDays((int)Math.Floor(at));

    internal static double Of(LocalDate day) => Period.DaysBetween(First, day);
}
