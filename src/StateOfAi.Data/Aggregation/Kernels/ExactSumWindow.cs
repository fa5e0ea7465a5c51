namespace StateOfAi.Data;

/// <summary>A window of bits of an <see cref="ExactSumPlan"/>.</summary>
internal sealed class ExactSumWindow
{
    private const int MantissaBits = 52;
    private readonly int _middle;
    private readonly double _highScale;
    private readonly double _lowScale;

    /// <param name="middle">The exponent of the grid of the high parts.</param>
    /// <param name="bottom">The exponent of the grid of the low parts.</param>
    /// <param name="isPlain">Whether there are no low parts.</param>
    internal ExactSumWindow(int middle, int bottom, bool isPlain)
    {
        (_middle, Bottom, IsPlain) = (middle, bottom, isPlain);
        // With 0, (value + 0) - 0 is the value itself.
        Magic = isPlain ? 0 : Math.ScaleB(1.5, MantissaBits + middle);
        (_highScale, _lowScale) = (Scale(middle), Scale(bottom));
    }

    /// <summary>
    /// 1.5 times the power of two at which a double's last bit equals the grid of the high parts: adding and then subtracting it rounds to
    /// the grid.
    /// </summary>
    internal double Magic { get; }

    internal int Bottom { get; }

    /// <summary>Whether plain addition is exact.</summary>
    internal bool IsPlain { get; }

    /// <summary>Splits values into what this window sums and what is left for the next.</summary>
    internal void Split(ReadOnlySpan<double> values, Span<double> here, Span<double> left)
    {
        double magicBelow = Math.ScaleB(1.5, MantissaBits + Bottom);
        for (int i = 0; i < values.Length; i++)
        {
            double high = (values[i] + Magic) - Magic, low = values[i] - high, rest = low - ((low + magicBelow) - magicBelow);
            here[i] = values[i] - rest;
            left[i] = rest;
        }
    }

    /// <summary>A high part, or a plain sum, as an integer in units of its grid.</summary>
    internal long WholeHigh(double part) => IsPlain ? WholeLow(part) : Whole(part, _middle, _highScale);

    /// <summary>A low part as an integer in units of its grid.</summary>
    internal long WholeLow(double part) => Whole(part, Bottom, _lowScale);

    /// <summary>Both parts as one integer in units of the bottom grid.</summary>
    internal Int128 ToInteger(long high, long low) => ((Int128)high << (IsPlain ? 0 : _middle - Bottom)) + low;

    /// <summary>Divides a multiple of the grid by the grid, with one multiplication if the inverse of the grid is a double.</summary>
    private static long Whole(double part, int grid, double scale) =>
        (long)(double.IsFinite(scale) ? part * scale : Math.ScaleB(part, -grid));

    private static double Scale(int grid) => Math.ScaleB(1, -grid);
}
