namespace StateOfAi.Data.Tests;

/// <summary>Short spellings of series, written as <c>period=figure; period=figure</c>; a ? stands for a missing figure.</summary>
internal static class SeriesOf
{
    /// <summary>
    /// NVIDIA's data center revenue in millions of dollars; from the segment notes of its 10-Q and 10-K filings, fourth quarters as the
    /// year less nine months.
    /// </summary>
    public static Series DataCenter { get; } = Quarters(2022, 2048, 2366, 2936, 3263, 3750, 3806, 3833, 3616, 4284, 10323, 14514, 18404);

    /// <summary>NVIDIA's revenue by platform, from the same filings, in the second quarters of fiscal 2023 and 2024.</summary>
    public static SeriesByKey<string> Platforms { get; } = new (string Platform, int Year, int Millions)[]
    {
        ("data center", 2023, 3806), ("gaming", 2023, 2042), ("visualization", 2023, 496), ("automotive", 2023, 220), ("OEM", 2023, 140),
        ("data center", 2024, 10323), ("gaming", 2024, 2486), ("visualization", 2024, 379), ("automotive", 2024, 253), ("OEM", 2024, 66),
    }.ToSeriesBy(row => row.Platform, row => FiscalCalendar.Nvidia.Quarter(row.Year, 2), row => row.Millions * 1_000_000m, Unit.Usd);

    public static Series Text(string text, string? vintage = null, string? scope = null) =>
        Points(text).ToSeries(vintage is null ? null : PartialDate.Parse(vintage), scope);

    public static IEnumerable<PeriodValue> Points(string text) =>
        text.Split("; ").Select(point => point.Split('=')).Select(point => Printed.At(point[0], point[1] == "?" ? null : point[1]));

    public static TimePeriod P(string code) => TimePeriod.Parse(code);

    /// <summary>Years from 2000 on.</summary>
    public static Series Years(params IEnumerable<Figure?> values) =>
        values.Select((value, i) => (Period: TimePeriod.OfYear(2000 + i), Value: value)).ToSeries(row => row.Period, row => row.Value);

    private static Series Quarters(int firstYear, params int[] millions) => millions
        .Select((value, i) => (Period: FiscalCalendar.Nvidia.Quarter(firstYear + (i / 4), (i % 4) + 1), Value: value))
        .ToSeries(row => row.Period, row => row.Value * 1_000_000m, Unit.Usd);
}
