namespace StateOfAi.Data;

/// <summary>What happened on a date has that date in its period: the period is what a filter or a series goes by.</summary>
internal static class PeriodDates
{
    internal static IEnumerable<Breach> Check(Row row) => row switch
    {
        Acquisition deal => Fit(deal.Period, deal.Announced, deal.Completed),
        FundingRound round => Fit(round.Period, round.Date),
        LegalMatter matter => Fit(matter.Period, matter.Filed, matter.Decided),
        ContentLicense license => Fit(license.Period, license.SignedOn, license.AnnouncedOn, license.ReportedOn),
        _ => [],
    };

    private static IEnumerable<Breach> Fit(TimePeriod? period, params PartialDate?[] dates)
    {
        PartialDate[] known = [.. dates.OfType<PartialDate>()];
        if (period is not null && known.Length > 0 && !Array.Exists(known, date => period.Overlaps(TimePeriod.OfDate(date))))
            yield return new("period", RuleId.PeriodFits,
                $"the period is {period.Code}, and the row happened {string.Join(" and ", known)}");
    }
}
