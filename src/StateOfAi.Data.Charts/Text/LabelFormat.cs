namespace StateOfAi.Data.Charts;

/// <summary>The format of the numbers of a picture, which have the same number of decimals if that is short.</summary>
internal static class LabelFormat
{
    private const double MostWithDecimals = 1000;

    /// <returns>The format of the options, one for all, or <see langword="null"/> for that of each number.</returns>
    internal static string? Of(IEnumerable<Mark> marks, Unit? unit, ChartOptions options)
    {
        if (options.NumberFormat is not null || unit?.Kind is not (UnitKind.Percent or UnitKind.PercentagePoints))
            return options.NumberFormat;
        double[] numbers = [.. marks.SelectMany(mark => mark.All)];
        return Array.Exists(numbers, number => Math.Abs(number) >= MostWithDecimals) ? null
            : Array.TrueForAll(numbers, number => Math.Abs(number - Math.Round(number)) < 1e-9) ? "F0"
            : "F1";
    }
}
