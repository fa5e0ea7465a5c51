using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Thrown when the catalog has no report for a year.</summary>
public sealed class ReportNotFoundException : KeyNotFoundException
{
    internal ReportNotFoundException(int year, IReadOnlyList<int> years)
        : base(
            string.Create(CultureInfo.InvariantCulture,
                $"No report for {year}. Available: {string.Join(", ", years)}.")) =>
                (Year, Years) = (year, years);

    /// <summary>The year that was asked for.</summary>
    public int Year { get; }

    /// <summary>The available years.</summary>
    public IReadOnlyList<int> Years { get; }
}
