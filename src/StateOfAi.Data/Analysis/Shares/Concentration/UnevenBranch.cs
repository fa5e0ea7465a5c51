namespace StateOfAi.Data;

/// <summary>
/// A subset of all divisions in <see cref="UnevenSearch"/>: bounds of all parts, with the rest last if there is one, and of the whole.
/// </summary>
internal sealed class UnevenBranch(double[] lowers, double[] uppers, double from, double to)
{
    internal double[] Lowers { get; } = lowers;

    internal double[] Uppers { get; } = uppers;

    internal double From { get; } = from;

    internal double To { get; } = to;

    /// <summary>
    /// The largest possible piece of the rest; <see langword="null"/> if there is no rest. With a rest, the whole is a single number.
    /// </summary>
    internal double? RestLimit { get; init; }

    /// <summary>The part to divide, and where; <see langword="null"/> if the bound is attained.</summary>
    internal (int Item, double At)? Split { get; set; }

    /// <summary>Whether a part is a rest divided into pieces of one size, whose squares add up to no more than a line.</summary>
    internal bool IsLine(int item) => RestLimit is { } limit && double.IsFinite(limit) && item == Lowers.Length - 1;

    /// <summary>The rest is what the others leave of the whole.</summary>
    internal void FitRest()
    {
        if (RestLimit is null)
            return;
        int rest = Lowers.Length - 1;
        Lowers[rest] = Math.Max(Lowers[rest], To - Uppers.AsSpan(0, rest).ToArray().Sum());
        Uppers[rest] = Math.Max(Lowers[rest], Math.Min(Uppers[rest], To - Lowers.AsSpan(0, rest).ToArray().Sum()));
    }

    /// <summary>
    /// The two branches that divide a part. Without a rest, the greatest measure has all parts at an end, so one branch has the part at its
    /// lower end and the other at its upper; among equal ranges, the first are assumed to be the larger. With a rest, one part may be
    /// between its ends.
    /// </summary>
    internal UnevenBranch[] Divided()
    {
        (int item, double at) = Split!.Value;
        (double low, double high) = (Lowers[item], Uppers[item]);
        if (RestLimit is not null)
            return [With(other => other == item, low, at), With(other => other == item, at, high)];
        bool IsEqual(int other) => Lowers[other] == low && Uppers[other] == high;
        return [With(other => other >= item && IsEqual(other), low, low), With(other => other <= item && IsEqual(other), high, high)];
    }

    private UnevenBranch With(Func<int, bool> changes, double low, double high) => new(
        [.. Lowers.Select((lower, i) => changes(i) ? low : lower)], [.. Uppers.Select((upper, i) => changes(i) ? high : upper)], From, To)
    {
        RestLimit = RestLimit,
    };
}
