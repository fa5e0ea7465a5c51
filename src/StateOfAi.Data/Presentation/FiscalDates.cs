namespace StateOfAi.Data;

/// <summary>Notes on the days that fiscal periods cover, one per table, since the names of the periods do not tell.</summary>
internal static class FiscalDates
{
    /// <summary>One note per fiscal calendar.</summary>
    internal static IEnumerable<string> NotesOn(IEnumerable<TimePeriod> periods) =>
        periods.Where(period => period.Calendar is not null).GroupBy(period => period.Calendar!.Id, NoteOn);

    private static string NoteOn(string calendar, IEnumerable<TimePeriod> periods)
    {
        TimePeriod first = periods.MinBy(period => period.Start)!, last = periods.MaxBy(period => period.End)!;
        string begins = $"{first.Calendar!.Name} {first.ShortName}", ends = last.ShortName;
        return first.Equals(last)
            ? $"{begins} covers {PartialDate.OfDay(first.Start)} to {PartialDate.OfDay(last.End)}."
            : $"{begins} begins on {PartialDate.OfDay(first.Start)}, and {ends} ends on {PartialDate.OfDay(last.End)}.";
    }
}
