namespace StateOfAi.Data;

/// <content>The longer period that contains a period.</content>
public sealed partial class TimePeriod
{
    /// <summary>
    /// The day, week, month, quarter, half or year that contains it, in its own calendar: the third quarter for July 2023, the fiscal year for a
    /// fiscal quarter.
    /// </summary>
    /// <param name="grain">The length of the containing period.</param>
    /// <returns>The containing period; the period itself if it has that length.</returns>
    /// <exception cref="ArgumentException">No single period contains it; a year, for example, is not within one quarter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The grain is a span or an as-of date, which have no fixed length.</exception>
    public TimePeriod In(Grain grain)
    {
        if (grain is Grain.AsOf or Grain.Span || !Enum.IsDefined(grain))
            throw new ArgumentOutOfRangeException(nameof(grain), grain, "Expected a day, a week, a month, a quarter, a half or a year.");
        TimePeriod period = grain == Grain
            ? this
            : Calendar is { } calendar && grain is not (Grain.Day or Grain.Week or Grain.Month) ? Fiscal(calendar, grain) : Common(grain);
        return period.Contains(this)
            ? period
            : throw new ArgumentException($"{this} is not within one {grain.ToString().ToLowerInvariant()}.", nameof(grain));
    }

    private TimePeriod Fiscal(FiscalCalendar calendar, Grain grain)
    {
        TimePeriod quarter = calendar.QuarterOf(Start);
        return grain switch
        {
            Grain.Quarter => quarter,
            Grain.Half => calendar.Half(quarter.Year, (quarter.Number + 1) / 2),
            _ => calendar.Year(quarter.Year),
        };
    }

    private TimePeriod Common(Grain grain) => grain switch
    {
        Grain.Day => OfDay(Start),
        Grain.Week => OfWeekOf(Start),
        Grain.Month => OfMonth(Start.Year, Start.Month),
        Grain.Quarter => OfQuarter(Start.Year, (Start.Month + 2) / 3),
        Grain.Half => OfHalf(Start.Year, (Start.Month + 5) / 6),
        _ => OfYear(Start.Year),
    };
}
