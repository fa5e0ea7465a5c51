using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The catalog holds no report of a year.</summary>
public sealed class ReportNotFoundException : KeyNotFoundException
{
    internal ReportNotFoundException(int year, IReadOnlyList<int> years)
        : base(
            string.Create(CultureInfo.InvariantCulture,
                $"There is no report of {year} here. Available years: {string.Join(", ", years)}.")) =>
                (Year, Years) = (year, years);

    /// <summary>The year that was asked for.</summary>
    public int Year { get; }

    /// <summary>The available years.</summary>
    public IReadOnlyList<int> Years { get; }
}
