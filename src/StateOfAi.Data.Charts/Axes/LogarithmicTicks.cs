using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Ticks of a logarithmic axis: at 1, 2 and 5 times the powers of ten where they fit, or at some of these powers.</summary>
internal static class LogarithmicTicks
{
    private const double LeastBetween = 10, Rounding = 1e-9;
    private static readonly int[][] Digits = [[1, 2, 5], [1, 3], [1]];

    /// <param name="least">The lower end of the axis, as a power of ten.</param>
    /// <param name="most">The upper end of the axis, as a power of ten.</param>
    /// <param name="unit">The unit; <see langword="null"/> for plain numbers.</param>
    /// <param name="pixels">The width of the axis.</param>
    internal static Tick[] Of(double least, double most, Unit? unit, double pixels)
    {
        double perDecade = pixels / (most - least);
        Tick[] ticks = [];
        foreach (int[] digits in Digits)
        {
            ticks = [.. At(digits, least, most).Select(number => new Tick(Math.Log10(number), UnitText.Of(number, unit, null)))];
            if (Fit(ticks, perDecade))
                return ticks;
        }

        return Rows.Thinned(ticks, perDecade);
    }

    private static IEnumerable<double> At(int[] digits, double least, double most) =>
        Enumerable.Range((int)Math.Floor(least), (int)Math.Ceiling(most) - (int)Math.Floor(least) + 1)
            .SelectMany(decade => digits.Select(digit => digit * Math.Pow(10, decade)))
            .Where(number => Math.Log10(number) >= least - Rounding && Math.Log10(number) <= most + Rounding);

    private static bool Fit(Tick[] ticks, double pixels) => ticks.Zip(ticks.Skip(1), (one, next) =>
        ((next.Position - one.Position) * pixels) - ((RowNames.WidthOf(one.Label) + RowNames.WidthOf(next.Label)) / 2))
        .All(between => between >= LeastBetween);
}
