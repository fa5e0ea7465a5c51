using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Adjusts p values for multiple tests by S. Holm's step-down method (Scandinavian Journal of Statistics 6, 1979, 65): if you call those
/// below 0.05 significant, the probability of any false positive is at most 5%, whatever the dependence between the tests.
/// </summary>
public static class HolmAdjustment
{
    /// <summary>
    /// Adjusts p values: the smallest is multiplied by the number of tests, the next by one fewer, and so on; none becomes smaller than the
    /// one before it or greater than 1.
    /// </summary>
    /// <param name="pValues">The p values, from 0 to 1. An unknown one stays unknown and does not count as a test.</param>
    /// <returns>The adjusted p values, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A known p value is not a single number from 0 to 1; the message names its position,
    /// counted from 0.</exception>
    public static IReadOnlyList<Estimate<double>> Of(IEnumerable<Estimate<double>> pValues)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        Estimate<double>[] raw = [.. pValues];
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i].IsKnown && raw[i].Point is not (>= 0 and <= 1))
                throw OutOfRange(i, raw[i], raw[i].ToString(), nameof(pValues));
        }

        Estimate<double>[] adjusted = [.. raw];
        int[] rising = [.. Enumerable.Range(0, raw.Length).Where(i => raw[i].IsKnown).OrderBy(i => raw[i].Value)];
        double least = 0;
        for (int i = 0; i < rising.Length; i++)
        {
            Estimate<double> one = raw[rising[i]];
            least = Math.Min(1, Math.Max(least, one.Value * (rising.Length - i)));
            adjusted[rising[i]] = one.IsExact ? Estimate.Exactly(least) : Estimate.About(least);
        }

        return adjusted.AsReadOnly();
    }

    /// <summary>Adjusts p values given as plain numbers.</summary>
    /// <param name="pValues">The p values, from 0 to 1.</param>
    /// <returns>The adjusted p values, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p value is NaN or not between 0 and 1; the message names its position, counted from
    /// 0.</exception>
    public static IReadOnlyList<double> Of(IEnumerable<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        return [
            .. Of(
                pValues.Select((value, i) => value is >= 0 and <= 1
                    ? Estimate.Exactly(value)
                    : throw OutOfRange(i, value, value.ToString(CultureInfo.InvariantCulture), nameof(pValues))))
                        .Select(value => value.Value)];
    }

    private static ArgumentOutOfRangeException OutOfRange(int place, object value, string text, string parameter) =>
        new(parameter, value, string.Create(CultureInfo.InvariantCulture, $"A p value is a number from 0 to 1, found {text} at {place}."));
}
