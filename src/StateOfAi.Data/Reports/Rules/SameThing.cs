namespace StateOfAi.Data;

/// <summary>
/// Decides whether a row of a dataset and a row of a report are about the same thing: either the dataset's row refers to the other
/// (<see cref="Row.ReportRow"/>), or both have the same type and matching parties, time and size.
/// </summary>
internal static class SameThing
{
    internal static bool Are(Row row, Row ofReport) =>
        ReferenceEquals(row.ReportRow, ofReport) || (row.ReportRow is null && (row, ofReport) switch
        {
            (Acquisition left, Acquisition right) => left.Acquirer == right.Acquirer && left.Target == right.Target,
            (FundingRound left, FundingRound right) => IsSameRound(left, right),
            (ContentLicense left, ContentLicense right) =>
                Meet(left.Licensors, right.Licensors) && Meet(left.Licensees, right.Licensees) && MayMeet(left.Period, right.Period),
            (LegalMatter left, LegalMatter right) =>
                left.Docket is not null && right.Docket is not null ? left.Docket == right.Docket : IsSameMatter(left, right),
            _ => false,
        });

    private static bool IsSameRound(FundingRound left, FundingRound right) =>
        left.Organization is not null && left.Organization == right.Organization && left.IsAdditive && right.IsAdditive
        && left.Kind is RoundKind.Debt == right.Kind is RoundKind.Debt && left.Period.Overlaps(right.Period)
        && left.Amount is not null && right.Amount is not null && Statement.CanBothHold(left.Amount, right.Amount);

    private static bool IsSameMatter(LegalMatter left, LegalMatter right) =>
        left.Kind == right.Kind && Meet(left.Defendants, right.Defendants)
        && (Meet(left.Plaintiffs, right.Plaintiffs) || left.PlaintiffNames.Intersect(right.PlaintiffNames, StringComparer.Ordinal).Any())
        && left.Jurisdictions.ToHashSet().SetEquals(right.Jurisdictions);

    private static bool Meet(IEnumerable<Row> some, IEnumerable<Row> others) => some.Intersect(others).Any();

    private static bool MayMeet(TimePeriod? one, TimePeriod? other) => one is null || other is null || one.Overlaps(other);
}
