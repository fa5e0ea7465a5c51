namespace StateOfAi.Data.Charts;

/// <summary>A part that the last bar of a stack lacks, where it is largest.</summary>
/// <param name="Part">The place of the part.</param>
/// <param name="Name">Its name.</param>
/// <param name="Period">The period in which it is largest.</param>
/// <param name="From">Its lower end in the bar of that period.</param>
/// <param name="To">Its upper end.</param>
internal sealed record EndedPart(int Part, string Name, TimePeriod Period, double From, double To)
{
    internal static IEnumerable<EndedPart> Of(IReadOnlyList<string> names, SharesStack[] stacks)
    {
        SharesStack? last = stacks.LastOrDefault(stack => stack.IsKnown);
        for (int part = 0; last is not null && part < names.Count; part++)
        {
            if (last.Sizes[part] > 0)
                continue;
            SharesStack largest = stacks.MaxBy(stack => stack.Sizes[part] ?? 0)!;
            double from = largest.Sizes.Take(part).Sum(size => size ?? 0);
            if (largest.Sizes[part] is > 0 and var size)
                yield return new(part, names[part], largest.Period, from, from + size);
        }
    }
}
