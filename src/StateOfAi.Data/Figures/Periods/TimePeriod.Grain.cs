namespace StateOfAi.Data;

/// <content>The longer period that a period lies in.</content>
public sealed partial class TimePeriod
{
    /// <summary>
    /// The day, month, quarter, half or year that all its days lie in, of its own calendar: of July 2023 the third quarter, of a fiscal
    /// quarter the fiscal year.
    /// </summary>
    /// <param name="grain">How long it is to be.</param>
    /// <exception cref="ArgumentException">It reaches into two of them, as a year does into two quarters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As-of dates and spans are of no length of their own.</exception>
    public TimePeriod In(Grain grain)
    {
        if (grain is Grain.AsOf or Grain.Span || !Enum.IsDefined(grain))
            throw new ArgumentOutOfRangeException(nameof(grain), grain, "A period lies in a day, a month, a quarter, a half or a year.");
        TimePeriod period = grain == Grain
            ? this
            : Calendar is { } calendar && grain is not (Grain.Day or Grain.Month) ? Fiscal(calendar, grain) : Common(grain);
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
        Grain.Month => OfMonth(Start.Year, Start.Month),
        Grain.Quarter => OfQuarter(Start.Year, (Start.Month + 2) / 3),
        Grain.Half => OfHalf(Start.Year, (Start.Month + 5) / 6),
        _ => OfYear(Start.Year),
    };
}
