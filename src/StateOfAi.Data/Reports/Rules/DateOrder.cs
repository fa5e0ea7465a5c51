using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Finds dates of a row that are certainly in the wrong order.</summary>
internal static class DateOrder
{
    internal static IEnumerable<Breach> Check(Row row) => row switch
    {
        Acquisition deal => Pair(("announced", deal.Announced, "it was announced"), ("completed", deal.Completed, "completed")),
        Chip chip => Pair(("announced", chip.Announced, "it was announced"), ("released", chip.Released, "released")),
        Product product =>
        [
            .. Pair(("announced", product.Announced, "it was announced"), ("released", product.Released, "released")),
            .. Oldest("milestones", product.Milestones.Select(milestone => milestone.Date)),
        ],
        Organization organization =>
        [
            .. Oldest("milestones", organization.Milestones.Select(milestone => milestone.Date)),
            .. Oldest("names", organization.Names.Select(name => name.From)),
        ],
        LegalMatter matter =>
        [
            .. Pair(("filed", matter.Filed, "it was filed"), ("decided", matter.Decided, "decided")),
            .. Pair(("decided", matter.Decided, "it was decided"), ("statusAsOf", matter.StatusAsOf, "with a status as of")),
            .. Pair(("filed", matter.Filed, "it was filed"), ("statusAsOf", matter.StatusAsOf, "with a status as of")),
        ],
        GpuCluster { SupersededBy.FirstOperational: var later } phase =>
            Pair(("firstOperational", phase.FirstOperational, "it was operational"), ("supersededBy", later, "superseded by a phase of")),
        ApiPrice price =>
        [
            .. Pair(("validFrom", price.ValidFrom, "it applied"), ("validTo", price.ValidTo, "ended")),
            .. Pair(("firstSeen", price.FirstSeen, "it was first seen"), ("lastSeen", price.LastSeen, "last seen")),
        ],
        Source source => Pair(("date", source.Date, "it was published"), ("accessed", source.Accessed, "read")),
        ReportEdition edition when edition.Published.Year != edition.Year =>
            [new("published", RuleId.DatesInOrder,
                string.Create(CultureInfo.InvariantCulture, $"the edition of {edition.Year} was published {edition.Published}"), "year")],
        GradedPrediction { Edition: var made, GradedIn: var graded } when graded < made =>
            [new("gradedIn", RuleId.DatesInOrder,
                string.Create(CultureInfo.InvariantCulture, $"graded in {graded}, before it was made in {made}"), "edition")],
        GrowthClaim claim => Base(claim.ComparedWith, claim.Period),
        Observation observation => Base(observation.ComparedWith, observation.Period),
        _ => [],
    };

    private static IEnumerable<Breach> Pair((string Field, PartialDate? Date, string Words) first,
        (string Field, PartialDate? Date, string Words) later)
    {
        if (first.Date is { } early && later.Date is { } late && late.IsSurelyBefore(early))
            yield return new(first.Field, RuleId.DatesInOrder, $"{later.Words} {late}, before {first.Words} {early}", later.Field);
    }

    private static IEnumerable<Breach> Oldest(string field, IEnumerable<PartialDate> dates)
    {
        PartialDate? before = null;
        foreach (PartialDate date in dates)
        {
            if (before is { } earlier && date.IsSurelyBefore(earlier))
                yield return new(field, RuleId.DatesInOrder, $"the oldest must come first, found {date} after {earlier}");
            before = date;
        }
    }

    private static IEnumerable<Breach> Base(TimePeriod? comparedWith, TimePeriod? period)
    {
        if (comparedWith is null || period is null)
            yield break;
        // A change over a span may be compared with the level on its first day.
        bool isFirstDay = comparedWith.Start == period.Start && comparedWith.Grain is Grain.AsOf && period.Grain is not Grain.AsOf;
        if (comparedWith.Start >= period.Start && !isFirstDay)
            yield return new("comparedWith", RuleId.DatesInOrder,
                $"{period.Code} is compared with {comparedWith.Code}, which does not begin earlier", "period");
    }
}
