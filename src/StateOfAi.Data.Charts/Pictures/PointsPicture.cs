namespace StateOfAi.Data.Charts;

/// <summary>
/// Percentage points by which parts changed, or that they contributed, as bars from the largest gain to the largest loss.
/// </summary>
internal static class PointsPicture
{
    private const string Signed = "+";

    internal static ChartContent Of<TKey>(ShareShift<TKey> shift, ChartOptions options)
        where TKey : notnull
    {
        CheckAny(shift.Count, "The shift has no parts", nameof(shift));
        (string, Estimate<PercentagePoints>)[] parts = [.. shift.Select(change => (KeyName.Of(change.Key), change.Points))];
        string title = options.Title ?? ((ITabular)shift).ToView().Title ?? "Changes in market shares";
        List<string> notes = [];
        Add(notes, "Only in the later period", shift.Entrants);
        Add(notes, "Only in the earlier one", shift.Leavers);
        return Of(parts, shift.Rest is { IsExact: true, Point.Value: 0 } ? null : shift.Rest, shift,
            new(title, "Percentage points", notes, ""), options);
    }

    internal static ChartContent Of<TKey>(ResultList<ShareChange<TKey>> changes, ChartOptions options)
        where TKey : notnull
    {
        CheckAny(changes.Count, "The list has no changes", nameof(changes));
        string title = options.Title ?? ((ITabular)changes).ToView().Title ?? "Changes in market shares";
        return Of([.. changes.Select(change => (KeyName.Of(change.Key), change.Points))], null, changes,
            new(title, "Percentage points", [], ""), options);
    }

    internal static ChartContent Of<TKey>(GrowthContributions<TKey> contributions, ChartOptions options)
        where TKey : notnull
    {
        CheckAny(contributions.Count, "No part has a number at either end", nameof(contributions));
        Growth whole = contributions.Whole;
        string title = options.Title ?? ((ITabular)contributions).ToView().Title ?? "Contributions to growth"
            + (whole is { FromPeriod: { } from, ToPeriod: { } to } ? $", {from.ShortName} to {to.ShortName}" : "");
        string all = whole.Percent.IsKnown
            ? $"Percentage points of the growth of the whole, which is {NumberText.Of(Mark.Of(whole.Percent), Unit.Percent, Signed)}"
            : "Percentage points; the growth of the whole is not available";
        List<string> notes = contributions.LeftOut.Count == 0
            ? []
            : [FormattableString.Invariant($"Left out, absent at both ends: {Names([.. contributions.LeftOut.Select(KeyName.Of)])}.")];
        return Of([.. contributions.Select(part => (KeyName.Of(part.Key), part.Points))],
            contributions.Rest is { IsExact: true, Point.Value: 0 } ? null : contributions.Rest, contributions,
            new(title, all, notes, ""), options);
    }

    private static ChartContent Of((string Name, Estimate<PercentagePoints> Points)[] all, Estimate<PercentagePoints>? rest,
        ISourced from, ChartText text, ChartOptions options)
    {
        ChartOptions signed = options with { NumberFormat = options.NumberFormat ?? Signed };
        NamedMark[] parts = [.. all.Select(part => NamedMark.Of(part.Name, part.Points))
            .OrderByDescending(part => part.Value.Size ?? double.NegativeInfinity)];
        List<string> notes = [.. text.Notes];
        if (parts.Count(part => !part.Value.IsKnown) is > 0 and var missing)
            notes.Add(FormattableString.Invariant($"{missing} of {parts.Length} changes {(missing == 1 ? "is" : "are")} not available."));
        NamedMark? left = rest is null ? null : new NamedMark("(the rest)", Mark.Of(rest)) { IsRest = true };
        string description = Description.OfParts(text.Title, Largest(parts), Unit.PercentagePoints, signed)
            + (text.Subtitle.Contains(' ', StringComparison.Ordinal) && text.Subtitle != "Percentage points" ? $" {text.Subtitle}." : "");
        NamedMark[] shown = Shown(all, parts, left, Bars.MostOf(options));
        if (Array.Exists(shown, bar => bar.IsProjected))
            notes.Add(Bars.PaleIsProjected);
        if (Array.Exists(shown, bar => bar.Value is { IsKnown: true, Point: null }))
            notes.Add(Bars.NearerToZero);
        return new(
            text with { Notes = notes.Count > 1 ? [string.Join(" ", notes)] : notes, Description = description }, from,
            [new(Bars.Draw(shown, Unit.PercentagePoints, signed, LabelOf(shown, options)))])
        {
            EnoughHeight = Rows.EnoughFor(shown.Length),
        };
    }

    private static string? LabelOf(NamedMark[] shown, ChartOptions options) => options.NumberFormat is null
        && LabelFormat.Of(shown.Select(bar => bar.Value), Unit.PercentagePoints, options) is { } format ? format + Signed : null;

    /// <summary>The parts that changed most, gains and losses, for a description.</summary>
    private static NamedMark[] Largest(NamedMark[] parts) => [.. parts.OrderByDescending(part => Math.Abs(part.Value.Size ?? 0))];

    private static NamedMark[] Shown((string Name, Estimate<PercentagePoints> Points)[] all, NamedMark[] parts, NamedMark? rest,
        int mostBars)
    {
        int most = mostBars - (rest is null ? 0 : 1);
        HashSet<string> named = [.. Largest(parts).Take(parts.Length <= most ? parts.Length : most - 1).Select(part => part.Name)];
        List<NamedMark> shown = [.. parts.Where(part => named.Contains(part.Name))];
        if (shown.Count < parts.Length)
        {
            Operand others = all.Where(part => !named.Contains(part.Name))
                .Aggregate((Operand)Figure.Exact(0, Unit.PercentagePoints), (sum, part) => sum + part.Points);
            shown.Add(new(FormattableString.Invariant($"{parts.Length - shown.Count} others"), Mark.Of(others)) { IsRest = true });
        }

        if (rest is { } left)
            shown.Add(left);
        return [.. shown];
    }

    private static void Add<TKey>(List<string> notes, string what, ResultList<ShareChange<TKey>> changes)
        where TKey : notnull
    {
        if (changes.Count > 0)
            notes.Add($"{what}: {Names([.. changes.Select(change => KeyName.Of(change.Key))])}.");
    }

    private static string Names(string[] names)
    {
        const int most = 4;
        int named = names.Length <= most + 1 ? names.Length : most;
        return string.Join(", ", names.Take(named))
            + (names.Length > named ? FormattableString.Invariant($" and {names.Length - named} more") : "");
    }

    private static void CheckAny(int count, string none, string parameter)
    {
        if (count == 0)
            throw new ArgumentException($"{none}, so there is nothing to draw.", parameter);
    }
}
