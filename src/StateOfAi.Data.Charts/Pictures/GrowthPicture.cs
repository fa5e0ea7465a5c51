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
            new(title, SubtitleOf(growth), Notes(marks, growth),
                Description.OfPeriodBars(title, marks, Unit.Percent, options)),
            growth, [new(PeriodBars.Draw(marks, Unit.Percent, options))]);
    }

    /// <summary>Over what time numbers changed, where it is the same for all.</summary>
    private static string SubtitleOf(ResultList<Growth> growth)
    {
        Growth[] over = [.. growth.Where(each => each is { FromPeriod: not null, ToPeriod: not null })];
        Grain[] grains = [.. over.Select(each => each.ToPeriod!.Grain).Distinct()];
        return over.Length > 0 && Array.TrueForAll(over, each => Math.Round(each.FromPeriod!.YearsUntil(each.ToPeriod!), 1) == 1)
            ? "Change in percent from a year earlier"
            : grains is [var grain] && grain.Singular() is { } one
                && Array.TrueForAll(over, each => each.FromPeriod!.Grain == grain && each.FromPeriod.Next() == each.ToPeriod)
                ? $"Change in percent from the {one} before"
                : "Change in percent";
    }

    /// <summary>Those over another time than most, which bars beside each other do not show.</summary>
    private static string? OverOtherTimes(ResultList<Growth> growth)
    {
        var lengths = growth.Where(each => each is { FromPeriod: not null, ToPeriod: not null })
            .GroupBy(each => Math.Round(each.FromPeriod!.YearsUntil(each.ToPeriod!), 1))
            .OrderByDescending(group => group.Count()).ToArray();
        return lengths.Length < 2 ? null : $"Over another time than most: {string.Join(", ", lengths.Skip(1).SelectMany(group => group)
            .Select(each => $"{each.ToPeriod!.ShortName} from {each.FromPeriod!.ShortName}"))}.";
    }

    private static List<string> Notes(PeriodMark[] marks, ResultList<Growth> growth)
    {
        List<string> notes = [];
        if (marks.Any(mark => mark.IsProjected))
            notes.Add("Dashed or light: projected.");
        TimePeriod[] missing = [.. marks.Where(mark => !mark.Value.IsKnown).Select(mark => mark.Period)
            .Concat(AbsentPeriods.Between([.. marks.Select(mark => mark.Period)])).OrderBy(period => period.Start)];
        if (missing.Length > 0)
            notes.Add($"Not available: {Missing.Names(missing)}.");
        if (marks.Any(mark => mark.Value is { IsKnown: true, Point: null }))
            notes.Add(Bars.NearerToZero);
        if (OverOtherTimes(growth) is { } others)
            notes.Add(others);
        if (new PeriodPlaces(marks.Select(mark => mark.Period), new()).AreNarrowed)
            notes.Add("The periods overlap: bars are at their middles.");
        if (growth.Count(each => each.ToPeriod is null) is > 0 and var without)
            notes.Add(FormattableString.Invariant($"{without} without a period {(without == 1 ? "is" : "are")} left out."));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }
}
