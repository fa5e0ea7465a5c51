using System.Globalization;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The axis of the numbers: its limits, its ticks, and where a number lies on it.</summary>
internal sealed class NumberAxis
{
    /// <summary>Into how many parts an axis is divided at least, and a short one.</summary>
    private const int FewestSteps = 3, FewestShortSteps = 2, ShortHeight = 260;
    private static readonly int[] StepDigits = [5, 2, 1];

    private readonly Unit? _unit;
    private readonly string? _format;

    /// <param name="ends">The numbers to show.</param>
    /// <param name="unit">Their unit; <see langword="null"/> for plain numbers.</param>
    /// <param name="options">The options, of which the format and the scale matter.</param>
    /// <param name="hasZero">Whether zero must be on the axis, as for bars.</param>
    /// <exception cref="ArgumentException">The scale is logarithmic, and a number is not positive.</exception>
    internal NumberAxis(IEnumerable<double> ends, Unit? unit, ChartOptions options, bool hasZero)
    {
        _unit = unit;
        double[] numbers = [.. ends];
        IsLogarithmic = options.Scale is AxisScale.Logarithmic;
        if (IsLogarithmic && Array.Exists(numbers, number => number <= 0))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{numbers.Min()} is not on a logarithmic axis, which has positive numbers only; use a linear ")
                + "one, or leave such numbers out.", nameof(options));
        }

        if (numbers.Length == 0)
            numbers = IsLogarithmic ? [1, 10] : [0, 1];
        double least = numbers.Min(), most = numbers.Max();
        if (IsLogarithmic)
        {
            (Least, Most, Ticks) = LogarithmicAxis.Of(least, most, unit);
            return;
        }

        // Zero is shown if it is near, so that heights compare.
        if (hasZero || (least > 0 && least < most / 2))
            least = Math.Min(least, 0);
        if (hasZero || (most < 0 && most > least / 2))
            most = Math.Max(most, 0);
        if (least == most)
            (least, most) = least == 0 ? (0, 1) : (Math.Min(least, 0), Math.Max(most, 0));
        double step = StepOf(most - least, options.MostHeight < ShortHeight ? FewestShortSteps : FewestSteps);
        _format = options.NumberFormat ?? FormatOf(Math.Max(Math.Abs(least), Math.Abs(most)), step);
        Least = Math.Floor(Math.Round(least / step, 9)) * step;
        Most = Math.Ceiling(Math.Round(most / step, 9)) * step;
        // A number at the lower end would look like zero.
        if (!hasZero && least == Least && least != 0)
            Least -= step;
        Ticks = [.. Enumerable.Range(0, (int)Math.Round((Most - Least) / step) + 1)
            .Select(place => Least + (place * step))
            .Select(at => Math.Abs(at) < step / 1e6 ? 0 : at)
            .Select(at => new Tick(at, UnitText.Of(at, _unit, at == 0 ? null : _format)))];
    }

    internal bool IsLogarithmic { get; }

    /// <summary>The lower end, on the axis.</summary>
    internal double Least { get; }

    /// <summary>The upper end, on the axis.</summary>
    internal double Most { get; }

    internal Tick[] Ticks { get; }

    /// <summary>Where a number lies on the axis.</summary>
    internal double At(double number) => IsLogarithmic ? Math.Log10(number) : number;

    internal Mark At(Mark mark) => mark.Select(At);

    /// <summary>A step of 1, 2 or 5 times a power of ten that divides a range into at least some parts.</summary>
    private static double StepOf(double range, int fewest)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(range / fewest)));
        return StepDigits.Select(digit => digit * power).First(step => range / step >= fewest || step == power);
    }

    /// <summary>The one scale of all ticks, and as many decimals as the step has.</summary>
    private static string FormatOf(double most, double step)
    {
        (char letter, double scale) = most switch
        {
            >= 1e15 or < 1e-4 => ('G', 1),
            >= 1e12 => ('T', 1e12),
            >= 1e9 => ('B', 1e9),
            >= 1e6 => ('M', 1e6),
            _ => ('F', 1),
        };
        int decimals = Math.Max(0, (int)-Math.Floor(Math.Log10(step / scale) + 1e-9));
        return letter == 'G' ? "G3" : string.Create(CultureInfo.InvariantCulture, $"{letter}{decimals}");
    }
}
