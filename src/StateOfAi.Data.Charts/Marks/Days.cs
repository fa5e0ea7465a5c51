using NodaTime;

namespace StateOfAi.Data.Charts;

/// <summary>Days on an axis: their number since the year 1.</summary>
internal static class Days
{
    internal const double PerYear = 365.2425;

    internal static double Of(LocalDate day) => day.ToDateOnly().DayNumber;
}
