namespace StateOfAi.Data.Charts;

/// <summary>Numbers of groups.</summary>
internal static class GroupsPicture
{
    internal static ChartContent Of<TKey, TValue>(
        Groups<TKey, TValue> groups, Func<TValue, Number?> value, Unit? unit, ChartOptions options)
    {
        (TKey Key, Estimate<Quantity>? Value)[] all = [.. groups.Select(group => (group.Key, value(group.Value)?.ToEstimate(unit)))];
        if (all.Length == 0)
            throw new ArgumentException("There are no groups, so there is nothing to draw.", nameof(groups));
        Unit? own = all.Select(one => one.Value?.Lower?.Unit ?? one.Value?.Upper?.Unit ?? one.Value?.Point?.Unit)
            .FirstOrDefault(found => found is not null) ?? unit;
        string title = options.Title ?? GroupTitle.Of(groups);
        ISourced from = Resting.On(all.Select(one => one.Value).OfType<ISourced>());
        Mark[] marks = [.. all.Select(one => Mark.Of(one.Value))];
        options = options.WithOneScale(own, Extent.Of(marks).Ends);
        return typeof(TKey) == typeof(TimePeriod)
            ? OfPeriods([.. all.Zip(marks, (one, mark) => new PeriodMark((TimePeriod)(object)one.Key!, mark, false))],
                title, own, from, options)
            : OfParts([.. all.Zip(marks, (one, mark) => new NamedMark(KeyName.Of(one.Key), mark))], title, own, from, options);
    }

    private static ChartContent OfPeriods(PeriodMark[] marks, string title, Unit? unit, ISourced from, ChartOptions options)
    {
        PeriodLine[] lines = [new("", marks) { MissingPeriods = AbsentPeriods.Between([.. marks.Select(mark => mark.Period)]) }];
        return new(
            new(title, Subtitle.Of(unit, [.. marks.Select(mark => mark.Period.Grain)], title, options.Scale),
                SeriesPicture.Notes(lines, options), Description.OfLines(title, lines, unit, options)),
            from, [new(SeriesPicture.Draw(lines, unit, options))]);
    }

    private static ChartContent OfParts(NamedMark[] parts, string title, Unit? unit, ISourced from, ChartOptions options)
    {
        NamedMark[] ordered = parts.Length <= Bars.MostOf(options) ? parts
            : [.. parts.OrderByDescending(part => part.Value.Size ?? double.NegativeInfinity)];
        NamedMark[] shown = [.. ordered.Take(Bars.MostOf(options))];
        List<string> notes = [];
        if (shown.Length < parts.Length)
            notes.Add(FormattableString.Invariant($"The {shown.Length} largest of {parts.Length} groups."));
        if (shown.Any(part => part.Value is { IsKnown: true, Point: null }))
            notes.Add(Bars.NearerToZero);
        return new(
            new(title, Subtitle.Of(unit, [], title), notes.Count > 1 ? [string.Join(" ", notes)] : notes,
                Description.OfParts(title, ordered, unit, options)),
            from, [new(Bars.Draw(shown, unit, options))])
        {
            EnoughHeight = Rows.EnoughFor(shown.Length),
        };
    }
}
