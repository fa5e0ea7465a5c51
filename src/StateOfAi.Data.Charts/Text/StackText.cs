namespace StateOfAi.Data.Charts;

/// <summary>Words about stacked shares.</summary>
internal static class StackText
{
    private const int MostNamed = 4;

    /// <summary>What a reader of the bars must know.</summary>
    internal static List<string> Notes<TKey>(MarketSharesByPeriod<TKey> shares, SharesStack[] stacks, HashSet<TimePeriod> observed)
        where TKey : notnull
    {
        List<string> notes = [];
        if (stacks.Any(stack => stack.IsKnown && !observed.Contains(stack.Period)))
            notes.Add(Bars.PaleIsProjected);
        TimePeriod[] missing = [.. stacks.Where(stack => !stack.IsKnown).Select(stack => stack.Period)];
        if (missing.Length > 0)
            notes.Add($"Not available: {Missing.Names(missing)}.");
        MarketShare<TKey>[] drawn = [.. shares.Values.SelectMany(period => period).Where(share => share.Percent.IsKnown)];
        bool isScaled = stacks.Any(stack => stack.IsScaled);
        if (Array.Exists(drawn, share => share.Percent.Point is null))
            notes.Add($"Where only bounds are known, a part is as high as their middle{(isScaled ? ", scaled to 100% together" : "")}.");
        if (Array.Exists(drawn, share => Mark.Of(share.Percent) is { IsMoreThan: true } or { IsLessThan: true }))
            notes.Add("A part with one bound is as high as that.");
        int unknown = shares.Values.SelectMany(period => period).Count(share => !share.Percent.IsKnown)
            - missing.Sum(period => shares[period].Count);
        if (unknown > 0)
            notes.Add(FormattableString.Invariant($"{unknown} {(unknown == 1 ? "share is" : "shares are")} not available."));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    /// <summary>What is seen: the largest parts of the first and of the last period, and what is missing.</summary>
    internal static string Describe(
        string title, StackParts parts, SharesStack[] stacks, HashSet<TimePeriod> observed, ChartOptions options)
    {
        SharesStack[] known = [.. stacks.Where(stack => stack.IsKnown)];
        string start = $"Stacked bar chart of {Counted.Of(stacks.Length, "period")}: {title}.";
        if (known.Length == 0)
            return $"{start} No share is known.";
        List<string> sentences = [start, Of(known[0])];
        if (known.Length > 1)
            sentences.Add(Of(known[^1]));
        if (known.Length < stacks.Length)
            sentences.Add($"{Missing.Names([.. stacks.Where(stack => !stack.IsKnown).Select(stack => stack.Period)])}: not available.");
        int bounds = known.Sum(stack => stack.Marks.Count(mark => mark is { IsKnown: true, Point: null }));
        if (bounds > 0)
            sentences.Add($"Only bounds are known of {Counted.Of(bounds, "share")}.");
        return string.Join(' ', sentences);

        string Of(SharesStack stack)
        {
            int[] places = [.. Enumerable.Range(0, parts.Names.Count).Where(part => stack.Sizes[part] is not null)
                .OrderByDescending(part => stack.Sizes[part])];
            return $"{stack.Period.ShortName}{(observed.Contains(stack.Period) ? "" : " (projected)")}: "
                + string.Join(", ", places.Take(MostNamed).Select(part => $"{parts.Names[part]} {Size(stack, part)}"))
                + (places.Length > MostNamed ? FormattableString.Invariant($" and {places.Length - MostNamed} more.") : ".");
        }

        string Size(SharesStack stack, int part) => NumberText.Of(
            stack.Marks[part] is { IsKnown: true, Point: null } bounds ? bounds : new(null, stack.Sizes[part], null),
            Unit.Percent, options.NumberFormat);
    }
}
