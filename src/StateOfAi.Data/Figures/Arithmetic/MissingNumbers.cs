namespace StateOfAi.Data;

/// <summary>Says that numbers are missing: how many, the first row that lacks one, and the way out.</summary>
internal static class MissingNumbers
{
    /// <param name="missing">How many are missing; at least one.</param>
    /// <param name="all">How many there are, missing ones included.</param>
    /// <param name="what">What one of them is called: figure, amount, value.</param>
    /// <param name="first">The first row that lacks its number; left out where the numbers have no rows.</param>
    internal static string Why(long missing, long all, string what, string? first = null)
    {
        string count = all == 1 ? $"the {what} is missing"
            : missing == all ? (all == 2 ? "both" : FormattableString.Invariant($"all {all}")) + $" {what}s are missing"
            : FormattableString.Invariant($"{missing} of {all} {what}s {(missing == 1 ? "is" : "are")} missing");
        return first is null
            ? $"{count}, and a missing {what} is not zero"
            : $"{count} ({(missing == 1 ? "" : "first: ")}{first}), and a missing {what} is not zero; "
                + $"Where(row => row.… is not null) leaves such rows out";
    }

    /// <summary>The same as the reason of an estimate.</summary>
    internal static Estimate<Quantity> Estimate(long missing, long all, string what, string? first = null) =>
        Data.Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, Why(missing, all, what, first));
}
