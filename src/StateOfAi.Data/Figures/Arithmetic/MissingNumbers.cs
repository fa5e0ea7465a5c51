namespace StateOfAi.Data;

/// <summary>The message that numbers are missing: how many, the first row without one, and the ways on.</summary>
internal static class MissingNumbers
{
    /// <param name="missing">How many are missing; at least one.</param>
    /// <param name="all">The total, including missing numbers.</param>
    /// <param name="what">The word for one of them: figure, amount, value.</param>
    /// <param name="first">The first row without a number; omitted if the numbers have no rows.</param>
    /// <param name="isSum">Whether the caller is a sum of operands, which takes no statement about missing ones.</param>
    internal static string Why(long missing, long all, string what, string? first = null, bool isSum = false)
    {
        string count = all == 1 ? $"the {what} is missing"
            : missing == all ? (all == 2 ? "both" : FormattableString.Invariant($"all {all}")) + $" {what}s are missing"
            : FormattableString.Invariant($"{missing} of {all} {what}s {(missing == 1 ? "is" : "are")} missing");
        return first is null
            ? $"{count}, and a missing {what} is not zero"
            : $"{count} ({(missing == 1 ? "" : "first: ")}{first}), and a missing {what} is not zero"
                + Advice.Of($"{(isSum ? "ToSum with " : "")}row.… ?? Missing.LeftOut leaves such rows out and says so, "
                    + "and row.… ?? Missing.UpTo(maximum) bounds them");
    }

    /// <summary>The same message as an estimate that is unknown.</summary>
    internal static Estimate<Quantity> Estimate(long missing, long all, string what, string? first = null, bool isSum = false) =>
        Data.Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, Why(missing, all, what, first, isSum));
}
