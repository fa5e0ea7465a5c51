namespace StateOfAi.Data.Charts;

/// <summary>A period from which a whole is divided otherwise: some parts begin, and others have ended.</summary>
/// <param name="Before">The last period with the earlier parts.</param>
/// <param name="From">The first period with the later parts.</param>
/// <param name="New">The parts that begin.</param>
/// <param name="Ended">The parts that have ended.</param>
internal sealed record ChangedParts(TimePeriod Before, TimePeriod From, IReadOnlyList<string> New, IReadOnlyList<string> Ended)
{
    /// <summary>Parts below it come and go without a change of what is counted, in percent.</summary>
    private const double Noticeable = 1;

    /// <summary>More changes are the usual coming and going of parts.</summary>
    private const int Most = 2;

    /// <summary>The changes; none if parts come and go all the time.</summary>
    internal static IReadOnlyList<ChangedParts> Of(IReadOnlyList<string> names, IReadOnlyList<SharesStack> stacks)
    {
        SharesStack[] known = [.. stacks.Where(stack => stack.IsKnown)];
        List<ChangedParts> changes = [];
        for (int place = 1; place < known.Length; place++)
        {
            SharesStack[] earlier = known[..place], later = known[place..];
            int[] begun = Only(later, earlier), ended = Only(earlier, later);
            if (Array.Exists(begun, part => known[place].Sizes[part] > Noticeable)
                && Array.Exists(ended, part => known[place - 1].Sizes[part] > Noticeable))
            {
                changes.Add(new(known[place - 1].Period, known[place].Period,
                    Array.ConvertAll(begun, part => names[part]), Array.ConvertAll(ended, part => names[part])));
            }

            int[] Only(SharesStack[] there, SharesStack[] notThere) => [.. Enumerable.Range(0, names.Count).Where(part =>
                (there == later ? there[0] : there[^1]).Sizes[part] is not null
                && Array.TrueForAll(notThere, stack => stack.Sizes[part] is null))];
        }

        return changes.Count > Most ? [] : changes;
    }

    public override string ToString() => $"Dashed line: the parts differ. {Titles.Names([.. Ended])} only until {Before.ShortName}, "
        + $"{Titles.Names([.. New])} only from {From.ShortName}.";
}
