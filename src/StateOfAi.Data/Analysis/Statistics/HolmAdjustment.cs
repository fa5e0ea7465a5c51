using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// P values adjusted for how many tests were made, by S. Holm's step-down method (Scandinavian Journal of Statistics 6, 1979, 65): calling
/// those significant that stay below 0.05 is wrong about any of them in at most 5 % of all cases, however the tests depend on each other.
/// </summary>
public static class HolmAdjustment
{
    /// <summary>
    /// The adjusted p values, in the order given: the smallest times the number of tests, the next times one fewer, and so on, none below
    /// the one before it or above 1.
    /// </summary>
    /// <param name="pValues">The p values, from 0 to 1. One that is not known stays so and is not counted, as that test was not
    /// made.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p value is known and is no single number from 0 to 1; the message says which,
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

    /// <summary>The adjusted p values of plain numbers, in the order given.</summary>
    /// <param name="pValues">The p values, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is NaN or not from 0 to 1; the message says which, counted from 0.</exception>
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
