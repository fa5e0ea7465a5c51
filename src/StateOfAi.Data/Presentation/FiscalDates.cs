namespace StateOfAi.Data;

/// <summary>Notes on the days that fiscal periods cover, one per table, since the names of the periods do not tell.</summary>
internal static class FiscalDates
{
    /// <summary>One note per fiscal calendar.</summary>
    internal static IEnumerable<string> NotesOn(IEnumerable<TimePeriod> periods) =>
        periods.Where(period => period.Calendar is not null).GroupBy(period => period.Calendar!.Id, NoteOn);

    /// <summary>Notes on periods that are shown under others, one per calendar, with the latest as the example.</summary>
    internal static IEnumerable<string> NotesOnAligned(IEnumerable<(TimePeriod Period, TimePeriod Under)> aligned) =>
        aligned.Where(pair => !pair.Period.Equals(pair.Under)).Distinct().GroupBy(pair => pair.Period.Calendar?.Id).Select(pairs =>
        {
            (TimePeriod period, TimePeriod under) = pairs.MaxBy(pair => pair.Period.End);
            string name = $"{(period.Calendar is { } calendar ? $"{calendar.Name} " : "")}{period.ShortName}";
            return $"{name} ({PartialDate.OfDay(period.Start)} to {PartialDate.OfDay(period.End)}) is shown under {under.ShortName}"
                + (pairs.Count() > 1 ? ", and the other periods likewise." : ".");
        });

    private static string NoteOn(string calendar, IEnumerable<TimePeriod> periods)
    {
        TimePeriod first = periods.MinBy(period => period.Start)!, last = periods.MaxBy(period => period.End)!;
        string begins = $"{first.Calendar!.Name} {first.ShortName}", ends = last.ShortName;
        return first.Equals(last)
            ? $"{begins} covers {PartialDate.OfDay(first.Start)} to {PartialDate.OfDay(last.End)}."
            : $"{begins} begins on {PartialDate.OfDay(first.Start)}, and {ends} ends on {PartialDate.OfDay(last.End)}.";
    }
}
