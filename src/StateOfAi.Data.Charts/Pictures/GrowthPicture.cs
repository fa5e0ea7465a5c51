namespace StateOfAi.Data.Charts;

/// <summary>Growth rates as vertical bars over their periods.</summary>
internal static class GrowthPicture
{
    internal static ChartContent Of(ResultList<Growth> growth, ChartOptions options)
    {
        if (growth.Count == 0)
            throw new ArgumentException("The list has no growth, so there is nothing to draw.", nameof(growth));
        HashSet<Growth> observed = [.. growth.WithoutProjections()];
        PeriodMark[] marks = [.. growth.Where(each => each.ToPeriod is not null).OrderBy(each => each.ToPeriod!.Start)
            .ThenBy(each => each.ToPeriod!.End)
            .SkipWhile(each => !each.From.IsKnown && growth.Any(other => other.Percent.IsKnown))
            .Select(each => new PeriodMark(each.ToPeriod!, Mark.Of(each.Percent), !observed.Contains(each)))];
        if (marks.Length == 0)
            throw new ArgumentException("No growth has a period, so none has a place over time.", nameof(growth));
        if (marks.GroupBy(mark => mark.Period).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
        {
            throw new ArgumentException(
                $"More than one growth ends in {twice.ShortName}, so that bars would cover each other; choose the growth of one series.",
                nameof(growth));
        }

        string title = options.Title ?? ((ITabular)growth).ToView().Title ?? $"Growth, {Titles.OfPeriods(marks)}";
        return new(
            new(title, "Change in " + Subtitle.Words(Unit.Percent, [.. marks.Select(mark => mark.Period.Grain)], title, AxisScale.Linear), Notes(marks, growth),
                Description.OfPeriodBars(title, marks, Unit.Percent, options)),
            growth, [new(PeriodBars.Draw(marks, Unit.Percent, options))]);
    }

    private static List<string> Notes(PeriodMark[] marks, ResultList<Growth> growth)
    {
        List<string> notes = [];
        if (marks.Any(mark => mark.IsProjected))
            notes.Add("Dashed and light: projected.");
        if (marks.Any(mark => !mark.Value.IsKnown))
            notes.Add($"Not available: {Missing.Names([.. marks.Where(mark => !mark.Value.IsKnown).Select(mark => mark.Period)])}.");
        if (marks.Any(mark => mark.Value is { IsKnown: true, Point: null }))
            notes.Add("Where only bounds are known, a bar ends at the one nearer to zero.");
        if (new PeriodPlaces(marks.Select(mark => mark.Period), new()).AreNarrowed)
            notes.Add("The periods overlap: bars are at their middles.");
        if (growth.Count(each => each.ToPeriod is null) is > 0 and var without)
            notes.Add(FormattableString.Invariant($"{without} without a period {(without == 1 ? "is" : "are")} left out."));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }
}
