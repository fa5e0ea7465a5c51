using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Where a logarithmic axis begins and ends, and what is written on it.</summary>
internal static class LogarithmicAxis
{
    private const int MostNames = 8, MostDecadesWithSteps = 3;
    private static readonly int[] Steps = [1, 2, 5], PowersOnly = [1];

    /// <param name="least">The smallest number.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The ends, and the ticks, in logarithms to base ten.</returns>
    internal static (double Least, double Most, Tick[] Ticks) Of(double least, double most, Unit? unit)
    {
        int[] digits = Math.Log10(most / least) <= MostDecadesWithSteps ? Steps : PowersOnly;
        (int first, int last) = ((int)Math.Ceiling(Math.Log10(least)) - 1, (int)Math.Ceiling(Math.Log10(most)));
        (int Decade, int Digit)[] places = [.. Enumerable.Range(first, last - first + 1)
            .SelectMany(decade => digits.Select(digit => (decade, digit)))];
        const double rounding = 1e-9;
        // A number at the lower end would look like none.
        int from = Math.Max(0, Array.FindLastIndex(places, place => At(place) < Math.Log10(least) - rounding));
        int to = Array.FindIndex(places, place => At(place) >= Math.Log10(most) - rounding);
        // One number alone has an axis too.
        if (from == to)
            (from, to) = (Math.Max(0, from - 1), Math.Min(places.Length - 1, to + 1));
        if (from == to)
            return Of(least, least * 10, unit);
        int every = (to - from) / MostNames + 1;
        (int Decade, int Digit)[] named = [.. places[from..(to + 1)].Where((_, place) => place % every == 0)];
        string[] names = Array.ConvertAll(named, place => UnitText.Of(place.Digit * Math.Pow(10, place.Decade), unit, null));
        // Some with a prefix and some with an exponent are hard to compare.
        if (Array.Exists(names, name => name.Contains('e', StringComparison.Ordinal)))
            names = Array.ConvertAll(named, place => FormattableString.Invariant($"{place.Digit}e{place.Decade}"));
        return (At(places[from]), At(places[to]), [.. named.Zip(names, (place, name) => new Tick(At(place), name))]);
    }

    private static double At((int Decade, int Digit) place) => place.Decade + Math.Log10(place.Digit);
}
