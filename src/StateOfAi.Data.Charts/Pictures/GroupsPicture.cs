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
        string title = options.Title ?? ((ITabular)groups).ToView().Title ?? "Groups";
        ISourced from = Resting.On(all.Select(one => one.Value).OfType<ISourced>());
        return typeof(TKey) == typeof(TimePeriod)
            ? OfPeriods([.. all.Select(one => new PeriodMark((TimePeriod)(object)one.Key!, Mark.Of(one.Value), false))],
                title, own, from, options)
            : OfParts([.. all.Select(one => new NamedMark(KeyName.Of(one.Key), Mark.Of(one.Value)))], title, own, from, options);
    }

    private static ChartContent OfPeriods(PeriodMark[] marks, string title, Unit? unit, ISourced from, ChartOptions options)
    {
        PeriodLine[] lines = [new("", marks)];
        return new(
            new(title, Subtitle.Of(unit, [.. marks.Select(mark => mark.Period.Grain)], title, options.Scale), SeriesPicture.Notes(lines, options),
                Description.OfLines(title, lines, unit, options)),
            from, [new(SeriesPicture.Draw(lines, unit, options))]);
    }

    private static ChartContent OfParts(NamedMark[] parts, string title, Unit? unit, ISourced from, ChartOptions options)
    {
        NamedMark[] shown = parts.Length <= Bars.MostOf(options) ? parts
            : [.. parts.OrderByDescending(part => part.Value.Size ?? double.NegativeInfinity).Take(Bars.MostOf(options))];
        string[] notes = shown.Length == parts.Length ? []
            : [FormattableString.Invariant($"The {shown.Length} largest of {parts.Length} groups.")];
        return new(new(title, Subtitle.Of(unit, [], title), notes, Description.OfParts(title, shown, unit, options)), from,
            [new(Bars.Draw(shown, unit, options))]) { EnoughHeight = Rows.EnoughFor(shown.Length) };
    }
}
