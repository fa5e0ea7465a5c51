namespace StateOfAi.Data;

/// <summary>
/// The default format of a column: a common scale and number of decimals if its numbers are within a factor of 1,000; otherwise each number
/// has its own.
/// </summary>
internal static class ColumnFormat
{
    // From here on a double has no digits after the point.
    private const double MostExact = 1e15;

    private const double WidestFactor = 1000;

    private static readonly (char Letter, double Size)[] Scales = [('T', 1e12), ('B', 1e9), ('M', 1e6)];

    // If a figure has more decimals than this, each figure keeps its digits.
    private const int MostDecimals = 3;

    /// <summary>The format; <see langword="null"/> if each number has its own.</summary>
    /// <param name="values">The cells of the column.</param>
    /// <param name="unit">The unit of all cells; <see langword="null"/> if they have none or differ.</param>
    /// <param name="signed">Whether rises have a plus sign.</param>
    /// <param name="factor">What the numbers are multiplied by when they are shown.</param>
    internal static string? Of(IEnumerable<object?> values, Unit? unit, bool signed = false, int factor = 1)
    {
        // Integers alone may be years, which are not grouped.
        if (values.OfType<object>().All(value => CellValue.IsBareNumber(value) && value is not (double or float or decimal)))
            return signed ? "+" : null;
        // A count beside amounts, as in the fields of a sample, says nothing about their digits.
        if (unit is null && values.Any(value => value is not null && CellNumber.Of(value) is { Unit: not null }))
            return signed ? "+" : null;
        var ends = new List<(double Value, decimal? Typed)>();
        foreach (object value in values.OfType<object>())
        {
            if (CellValue.IsBareNumber(value))
                ends.Add((Convert.ToDouble(value, null), value is double or float ? null : Convert.ToDecimal(value, null)));
            else if (CellNumber.Of(value is Estimate<Quantity> { Printed: { } printed } ? printed : value) is { } number)
                ends.AddRange(EndsOf(number));
        }

        if (factor != 1)
            ends = ends.ConvertAll(end => (end.Value * factor, end.Typed * factor));
        ends.RemoveAll(end => end.Value is 0 || !double.IsFinite(end.Value));
        string sign = signed || unit?.Kind is UnitKind.PercentagePoints ? "+" : "";
        bool isComputed = ends.Exists(end => end.Typed is null);
        if (unit?.Kind is UnitKind.CalendarYear or UnitKind.Rank || ends.Count == 0)
            return signed ? "+" : null;
        if (unit?.Kind is UnitKind.Percent or UnitKind.PercentagePoints && isComputed)
            return ends.TrueForAll(end => end.Typed is null && Math.Abs(end.Value) >= 10) && ends.Exists(end => Math.Abs(end.Value) >= 1000)
                ? "N0" + sign
                : Percentages(ends.Max(end => DecimalsOf(end, 1)), ends.Max(end => end.Typed is null ? 0 : DecimalsOf(end, 1)), sign);
        double largest = ends.Max(end => Math.Abs(end.Value)), smallest = ends.Min(end => Math.Abs(end.Value));
        if (largest / smallest > WidestFactor || largest >= (double)DigitText.LeastWithExponent && ScalesOf(unit)[0].Size < largest / 1000)
            return signed ? "+" : null;
        (char letter, double size) = Shortens(unit) ? ScaleOf(largest, smallest, ScalesOf(unit)) : ('N', 1);
        int decimals = Decimals(size);
        // 828.709M and 1,212.9M, since 0.828709B has too many decimals.
        if (decimals > MostDecimals && letter is not 'N' && Lower(letter, ScalesOf(unit)) is { } lower && largest < size * 10
            && Decimals(lower.Size) <= MostDecimals)
            (letter, size, decimals) = (lower.Letter, lower.Size, Decimals(lower.Size));
        // "77.540" might be read as 77,540, so a zero is not added in third place.
        if (decimals == MostDecimals && letter is 'N' && unit is not null
            && ends.Exists(end => Math.Abs(end.Value) is >= 1 and < 1000 && DecimalsOf(end, 1) < MostDecimals))
            return signed ? "+" : null;
        // Large numbers that are not abbreviated keep their own format of three significant digits.
        return decimals > MostDecimals || (isComputed && unit is not null && letter is 'N' && largest >= 1e4) ? signed ? "+" : null
            : NumberFormat.OfScale(letter, Math.Max(decimals, 0), sign.Length > 0);

        int Decimals(double size) => Math.Max(
            // No more than the numbers have: integers have none.
            isComputed
                ? Math.Min(
                    // Three digits of the largest, and at least two of the smallest.
                    Math.Max(2 - Exponent(largest / size), 1 - Exponent(smallest / size)),
                    ends.Max(end => DecimalsOf(end, size)))
                : 0,
            ends.Max(end => end.Typed is null ? 0 : DecimalsOf(end, size)));
    }

    private static IEnumerable<(double Value, decimal? Typed)> EndsOf(CellNumber number) =>
        new[] { number.Value, number.Low, number.High }.OfType<object>().Select(end => (Convert.ToDouble(end, null), end as decimal?));

    /// <summary>One decimal of computed percentages, and as many as the printed ones have.</summary>
    private static string? Percentages(int needed, int typed, string sign) => typed > MostDecimals
        ? sign.Length > 0 ? sign : null
        : "N" + Math.Max(Math.Min(needed, 1), typed).ToString(System.Globalization.CultureInfo.InvariantCulture) + sign;

    internal static bool Shortens(Unit? unit) =>
        (unit?.Amount ?? unit) is { Kind: UnitKind.Money or UnitKind.Count } or { Symbol: not null };

    private static (char Letter, double Size)[] ScalesOf(Unit? unit) => (unit?.Amount ?? unit) is { Symbol: not null } metric
        ? [.. MetricPrefix.Of(metric).Select(prefix => (prefix.Letter, (double)prefix.Size)), ('N', 1)]
        : Scales;

    private static (char Letter, double Size)? Lower(char letter, (char Letter, double Size)[] scales) =>
        Array.FindIndex(scales, scale => scale.Letter == letter) is >= 0 and var place && place + 1 < scales.Length
            ? scales[place + 1]
            : null;

    // The scale of the largest, or the next below it where the smallest would begin with a zero: 1,800B and 175B, not 1.8T and 0.175T.
    private static (char Letter, double Size) ScaleOf(double largest, double smallest, (char Letter, double Size)[] scales)
    {
        int place = Array.FindIndex(scales, scale => largest >= scale.Size);
        return place < 0 ? ('N', 1)
            : smallest < scales[place].Size && place + 1 < scales.Length && largest < scales[place].Size * 10 ? scales[place + 1]
            : scales[place];
    }

    private static int Exponent(double value) => (int)Math.Floor(Math.Log10(value));

    private static int DecimalsOf((double Value, decimal? Typed) end, double size)
    {
        decimal scaled;
        if (end.Typed is { } number)
        {
            scaled = number / (decimal)size;
            // What division loses is a digit too many.
            if (scaled * (decimal)size != number)
                return MostDecimals + 1;
        }
        else
        {
            double shown = end.Value / size;
            if (Math.Abs(shown) >= MostExact)
                return 0;
            scaled = (decimal)shown;
            // The conversion keeps 28 decimals.
            if (scaled is 0)
                return MostDecimals + 1;
        }

        int decimals = 0;
        while (decimals <= MostDecimals && decimal.Round(scaled, decimals) != scaled)
            decimals++;
        return decimals;
    }
}
