namespace StateOfAi.Data.Charts;

/// <summary>Numbers that readers compare have one prefix: "547 W" and "1,030 W" instead of "1.03 kW".</summary>
internal static class OneScale
{
    /// <summary>Written out, numbers from ten on lose nothing that matters, and longer ones are hard to read.</summary>
    private const double Least = 10, Most = 100_000;

    private static readonly (string Format, double Scale)[] Scales = [("F0", 1), ("K0", 1e3), ("M0", 1e6), ("B0", 1e9), ("T0", 1e12)];

    /// <summary>The options, with the format of one scale if the numbers would have several and fit on it.</summary>
    /// <param name="options">The options; a format that they have stays.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="numbers">The numbers.</param>
    internal static ChartOptions WithOneScale(this ChartOptions options, Unit? unit, IEnumerable<double> numbers)
    {
        double[] sizes = [.. numbers.Where(number => number != 0).Select(Math.Abs)];
        if (options.NumberFormat is not null || unit is null || sizes.Select(size => PrefixOf(size, unit)).Distinct().Count() < 2)
            return options;
        string? format = Array.Find(Scales, one => sizes.Max() < Most * one.Scale && sizes.Max() - sizes.Min() >= Least * one.Scale
            && Array.TrueForAll(sizes, size => size >= Least * one.Scale || size % one.Scale == 0)).Format;
        return format is null ? options : options with { NumberFormat = format };
    }

    /// <summary>The unit with its prefix, such as "kW"; empty without one.</summary>
    private static string PrefixOf(double number, Unit unit)
    {
        string text = UnitText.Of(number, unit, null);
        return text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..] is var word && word.Length < text.Length ? word : "";
    }
}
