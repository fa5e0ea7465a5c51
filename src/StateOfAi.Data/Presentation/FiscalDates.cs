namespace StateOfAi.Data;

/// <summary>Notes on the days that fiscal periods cover, one per table, since the names of the periods do not tell.</summary>
internal static class FiscalDates
{
    /// <summary>One note per fiscal calendar.</summary>
    internal static IEnumerable<string> NotesOn(IEnumerable<TimePeriod> periods) =>
        periods.Where(period => period.Calendar is not null).GroupBy(period => period.Calendar!.Id, NoteOn);

    /// <summary>A doubt about rows whose periods are shown under others, with the latest as the example.</summary>
    internal static string DoubtOnAligned(IReadOnlyCollection<(TimePeriod Period, TimePeriod Under)> aligned)
    {
        (TimePeriod period, TimePeriod under) = aligned.MaxBy(pair => pair.Period.End);
        string company = period.Calendar is { } calendar ? $"{calendar.Name} " : "",
            days = $"{period.ShortName} ({PartialDate.OfDay(period.Start)} to {PartialDate.OfDay(period.End)})";
        return aligned.Distinct().Count() == 1
            ? $"{company}{days} is shown under {under.ShortName}."
            : $"{company}periods are shown under others: {days} under {under.ShortName}, and so on.";
    }

    private static string NoteOn(string calendar, IEnumerable<TimePeriod> periods)
    {
        TimePeriod first = periods.MinBy(period => period.Start)!, last = periods.MaxBy(period => period.End)!;
        string begins = $"{first.Calendar!.Name} {first.ShortName}", ends = last.ShortName;
        return first.Equals(last)
            ? $"{begins} covers {PartialDate.OfDay(first.Start)} to {PartialDate.OfDay(last.End)}."
            : $"{begins} begins on {PartialDate.OfDay(first.Start)}, and {ends} ends on {PartialDate.OfDay(last.End)}.";
    }
}
