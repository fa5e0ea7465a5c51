namespace StateOfAi.Data.Charts;

/// <summary>Counts of values in bins of equal widths, whose edges are round numbers.</summary>
internal sealed class Bins
{
    private const int Most = 50, MostDigitsOfPlaces = 9;
    private static readonly double[] Digits = [1, 2, 2.5, 5, 10];

    /// <param name="values">The values in ascending order; at least one.</param>
    /// <param name="widest">The widest bin, if there are not too many of it; a decade on a logarithmic axis.</param>
    internal Bins(IReadOnlyList<double> values, double widest = double.PositiveInfinity)
    {
        double least = values[0], most = values[^1];
        Width = WidthOf(values, widest);
        First = Math.Floor(Math.Round(least / Width, MostDigitsOfPlaces)) * Width;
        int count = Math.Max(1, (int)Math.Ceiling(Math.Round((most - First) / Width, MostDigitsOfPlaces)));
        // A value at an edge is in the bin above it, so that the largest may need one more.
        if (Math.Round((most - First) / Width, MostDigitsOfPlaces) >= count)
            count++;
        Counts = new int[count];
        foreach (double value in values)
            Counts[Math.Clamp((int)Math.Floor(Math.Round((value - First) / Width, MostDigitsOfPlaces)), 0, count - 1)]++;
    }

    /// <summary>The left edge of the first bin.</summary>
    internal double First { get; }

    /// <summary>The width of each bin.</summary>
    internal double Width { get; }

    internal int[] Counts { get; }

    /// <summary>The right edge of the last bin.</summary>
    internal double Last => First + (Counts.Length * Width);

    /// <summary>The rule of Freedman and Diaconis; where half of the values are equal, which it does not cover, that of Sturges.</summary>
    private static double WidthOf(IReadOnlyList<double> values, double widest)
    {
        double range = values[^1] - values[0], size = Math.Max(Math.Abs(values[0]), Math.Abs(values[^1]));
        // Differences that are only of rounding.
        if (range <= size * 1e-9)
            return Round(size == 0 ? 1 : size / 10);
        double between = Box.At(values, 0.75) - Box.At(values, 0.25);
        double width = between > 0 ? 2 * between / Math.Cbrt(values.Count) : range / (Math.Log2(values.Count) + 1);
        double round = Round(Math.Max(Math.Min(width, widest), range / Most));
        // A round width that is smaller would give too many; two more bins hold what round edges add.
        return range / round > Most - 2 ? Next(round) : round;
    }

    private static double Next(double round)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(round) + 1e-9));
        return Digits.Select(digit => digit * power).First(step => step > round * 1.01);
    }

    private static double Round(double width)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(width)));
        return Digits.Select(digit => digit * power).MinBy(step => Math.Abs(Math.Log(step / width)));
    }
}
