namespace StateOfAi.Data;

/// <summary>Checks whole numbers that are not figures: years of editions, and positions counted from 1.</summary>
internal static class WholeNumbers
{
    internal static IEnumerable<Breach> Check(Row row) => row switch
    {
        Section section => [.. FromOne("order", section.Order), .. FromOne("slideCount", section.SlideCount)],
        Slide slide => FromOne("order", slide.Order),
        Source source => [.. FromOne("footnote", source.Footnote), .. FromOne("chartVersion", source.ChartVersion)],
        ReportEdition edition => Year("year", edition.Year),
        Observation observation => [.. Year("edition", observation.Edition), .. FromOne("slide", observation.Slide)],
        Prediction prediction => [.. Year("edition", prediction.Edition), .. FromOne("slide", prediction.Slide)],
        Deal deal => [.. Year("edition", deal.Edition), .. FromOne("slide", deal.Slide)],
        PredictionTally tally => Year("edition", tally.Edition),
        GradedPrediction graded =>
            [.. Year("edition", graded.Edition), .. Year("gradedIn", graded.GradedIn), .. FromOne("number", graded.Number)],
        _ => [],
    };

    private static IEnumerable<Breach> FromOne(string field, int? number)
    {
        if (number is < 1 or > 100_000)
            yield return new(field, RuleId.WithinReason,
                FormattableString.Invariant($"'{field}' must be at least 1 and below 100,000, found {number}"));
    }

    private static IEnumerable<Breach> Year(string field, int? year)
    {
        if (year is { } number && NumberLimits.YearProblem(number, number) is { } problem)
            yield return new(field, RuleId.YearWithinReason, problem);
    }
}
