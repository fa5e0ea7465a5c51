using NodaTime;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The axis of the periods, in days, so that fiscal periods have their true lengths and places.</summary>
internal sealed class TimeAxis
{
    private const double PixelsPerLetter = 7.5, LeastBetween = 14, LongInDays = 3 * Days.PerYear;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <summary>January of the year 1 and December of the year 9999, between which months and years have names.</summary>
    private const int FirstMonth = 12, LastMonth = (9999 * 12) + 11;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    /// <param name="periods">The periods to show; at least one.</param>
    /// <param name="pixels">The width of the axis.</param>
    internal TimeAxis(IEnumerable<TimePeriod> periods, double pixels)
    {
        TimePeriod[] shown = InOrder([.. periods]);
        First = shown.Min(MiddleOf);
        Last = shown.Max(MiddleOf);
        double pixelsPerDay = pixels / Math.Max(Last - First, 1);
        bool areDays = Array.TrueForAll(shown, period => period.Grain is Grain.Day or Grain.Span or Grain.AsOf);
        // Few days are named; many, or far ones, lie between the beginnings of months or years.
        bool canBeNamed = shown.Length * PixelsPerLetter < pixels && !(areDays && Last - First > LongInDays);
        Tick[] named = canBeNamed
            ? [.. Fitting([.. shown.Select(period => (MiddleOf(period), period.ShortName))], pixelsPerDay)]
            : [];
        AreBeginnings = areDays && named.Length == 0;
        Ticks = named.Length > 0 ? named : AreBeginnings ? OfBeginnings(shown, pixelsPerDay) : OfYears(shown, pixelsPerDay);
    }

    /// <summary>The middle of the first period.</summary>
    internal double First { get; }

    /// <summary>The middle of the last period.</summary>
    internal double Last { get; }

    internal Tick[] Ticks { get; }

    /// <summary>Whether ticks are at the beginnings of the months or years that they name, and not at their middles.</summary>
    internal bool AreBeginnings { get; }

    /// <summary>Without duplicates, in order; most are so already.</summary>
    private static TimePeriod[] InOrder(TimePeriod[] periods)
    {
        for (int place = 1; place < periods.Length; place++)
        {
            if (periods[place].Start <= periods[place - 1].Start)
                return [.. periods.Distinct().OrderBy(period => period.Start).ThenBy(period => period.End)];
        }

        return periods;
    }

    private static double MiddleOf(TimePeriod period) => (Days.Of(period.Start) + Days.Of(period.End) + 1) / 2;

    /// <summary>A tick for each, if their names fit beside each other.</summary>
    private static IEnumerable<Tick> Fitting((double At, string Name)[] names, double pixelsPerDay)
    {
        for (int place = 1; place < names.Length; place++)
        {
            double needed = ((names[place].Name.Length + names[place - 1].Name.Length) / 2.0 * PixelsPerLetter) + LeastBetween;
            if ((names[place].At - names[place - 1].At) * pixelsPerDay < needed)
                return [];
        }

        return names.Select(name => new Tick(name.At, name.Name));
    }

    /// <summary>The first days of months or years, among days that are too many to be named.</summary>
    private static Tick[] OfBeginnings(TimePeriod[] days, double pixelsPerDay)
    {
        LocalDate first = Days.DayAt(days.Min(MiddleOf)), last = Days.DayAt(days.Max(MiddleOf));
        foreach (int step in MonthSteps)
        {
            // Months count from January of the year 0, so that steps begin with a year or a part of one.
            int from = (first.Year * 12) + first.Month - 1;
            LocalDate[] beginnings = [.. Enumerable.Range(0, (((last.Year - first.Year) * 12) + last.Month - first.Month + step) / step)
                .Select(place => ((from + step - 1) / step * step) + (place * step))
                .Where(month => month is >= FirstMonth and <= LastMonth)
                .Select(month => new LocalDate(month / 12, (month % 12) + 1, 1)).Where(day => day >= first && day <= last)];
            string NameOf(LocalDate day) =>
                (step % 12 == 0 ? TimePeriod.OfYear(day.Year) : TimePeriod.OfMonth(day.Year, day.Month)).ShortName;
            if (beginnings.Length > 1 && Fitting([.. beginnings.Select(day => (Days.Of(day), NameOf(day)))], pixelsPerDay).ToArray()
                is { Length: > 0 } ticks)
            {
                return ticks;
            }
        }

        return [.. new[] { days[0], days[^1] }.Distinct().Select(day => new Tick(MiddleOf(day), day.ShortName))];
    }

    private static Tick[] OfYears(TimePeriod[] periods, double pixelsPerDay)
    {
        // The name of a year is below the middle of its periods.
        (TimePeriod Year, double At)[] years = [.. periods.GroupBy(YearOf)
            .Select(year => (year.Key, (year.Min(MiddleOf) + year.Max(MiddleOf)) / 2)).OrderBy(year => year.Item2)];
        foreach (int step in Steps)
        {
            (double, string)[] names = [.. years.Where(year => year.Year.Year % step == 0).Select(year => (year.At, year.Year.ShortName))];
            if (names.Length > 0 && Fitting(names, pixelsPerDay).ToArray() is { Length: > 0 } ticks)
                return ticks;
        }

        return [new(MiddleOf(periods[^1]), periods[^1].ShortName)];
    }

    private static TimePeriod YearOf(TimePeriod period) => period.Grain is Grain.Year ? period
        : period.Grain is Grain.Quarter or Grain.Half or Grain.Month ? period.In(Grain.Year)
        : TimePeriod.OfYear(period.End.Year);
}
