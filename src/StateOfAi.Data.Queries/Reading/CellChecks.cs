namespace StateOfAi.Data.Queries;

/// <summary>
/// Checks the numbers of a group against each other, since engines and providers compute some wrongly without a word: integers that
/// overflow, texts that are compared, converters that are dropped, rows that change between two queries.
/// </summary>
internal static class CellChecks
{
    private const double Rounding = 1e-9;

    /// <exception cref="OverflowException">A sum of integers is not that of its numbers.</exception>
    internal static void Overflow<TKey>(TKey key, double? sum, double? check)
    {
        // An overflow is off by 2^64 or more; rounding of doubles by far less.
        if (sum is { } whole && check is { } about && Math.Abs(whole - about) > long.MaxValue / 2.0)
        {
            throw new OverflowException(
                FormattableString.Invariant($"The sum of the integers of '{key}' is about {about:G6}, beyond 64 bits, and the engine gave ")
                + FormattableString.Invariant($"{whole:G6}; cast the value to decimal or double."));
        }
    }

    /// <exception cref="InvalidDataException">Decimals, which an engine keeps as texts, came in the order of texts.</exception>
    internal static void Order<TKey>(TKey key, (double? Sum, double? Least, double? Most) numbers, double? least, double? most)
    {
        if (Differ(numbers.Least, least) || Differ(numbers.Most, most))
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"The engine's decimals of '{key}' are from {numbers.Least:G6} to {numbers.Most:G6}, but as ")
                + FormattableString.Invariant($"doubles from {least:G6} to {most:G6}: it keeps them as texts, or converts them. ")
                + "Store them as numbers, or cast the value to double.");
        }
    }

    /// <exception cref="InvalidDataException">
    /// The mean is not between the extremes, or the standard deviation exceeds what such extremes allow: n / (4 (n - 1)) times the square
    /// of the range, by the inequality of Popoviciu.
    /// </exception>
    internal static void Spread<TKey>(TKey key, long count, (double? Sum, double? Least, double? Most) numbers, double? variance)
    {
        if (numbers is not ({ } sum, { } least, { } most) || !double.IsFinite(sum) || !double.IsFinite(most - least))
            return;
        double mean = sum / count, range = most - least, slack = Rounding * Math.Max(Math.Abs(least), Math.Abs(most));
        if (mean < least - slack || mean > most + slack)
            throw Contradiction(key, FormattableString.Invariant($"a mean of {mean:G6}"), least, most);
        if (variance > (range * range * count / (4.0 * (count - 1)) * (1 + Rounding)) + (slack * slack))
            throw Contradiction(key, FormattableString.Invariant($"a standard deviation of {Math.Sqrt(variance.Value):G6}"), least, most);
    }

    /// <exception cref="InvalidDataException">A quantile is not between the extremes.</exception>
    internal static void Quantile<TKey>(TKey key, double quantile, double? least, double? most)
    {
        double slack = Rounding * Math.Max(Math.Abs(least ?? 0), Math.Abs(most ?? 0));
        if (quantile < least - slack || quantile > most + slack)
            throw Contradiction(key, FormattableString.Invariant($"a quantile of {quantile:G6}"), least, most);
    }

    private static InvalidDataException Contradiction<TKey>(TKey key, string what, double? least, double? most) => new(
        FormattableString.Invariant($"The engine gave {what} of numbers from {least:G6} to {most:G6} for '{key}'. The rows changed ")
        + "between two queries, or the provider computes the value differently in sums, as with a value converter, or the quantile is of "
        + "other numbers.");

    private static bool Differ(double? number, double? check) => check is { } expected && number is { } actual
        && Math.Abs(actual - expected) > Rounding * Math.Max(Math.Abs(actual), Math.Abs(expected));
}
