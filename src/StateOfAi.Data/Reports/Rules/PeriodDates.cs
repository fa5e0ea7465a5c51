namespace StateOfAi.Data;

/// <summary>Checks that an event's date is within its period, because filters and series use the period.</summary>
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
                $"the period is {period.Code}, but the row happened {string.Join(" and ", known)}");
    }
}
