namespace StateOfAi.Data;

/// <summary>
/// The plausible range of a figure by its unit, to catch typing errors. Wide enough for anything printed about AI, yet far within the
/// range of a decimal, so that sums never overflow.
/// </summary>
internal static class NumberLimits
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2100;

    // More than the population of Earth.
    private const decimal People = 10_000_000_000m;

    internal static (decimal Least, decimal Most) Of(Unit unit) => unit.Kind switch
    {
        UnitKind.Money => (0, unit == Unit.Usd || unit == Unit.Eur || unit == Unit.Gbp ? 1e15m : 1e19m),
        UnitKind.Percent => (-10_000, 10_000),
        UnitKind.PercentagePoints => (-100, 100),
        UnitKind.Fraction => (0, 1),
        UnitKind.Multiple => (0, 1000),
        UnitKind.Count when unit == Unit.Flop => (0, 1e27m),
        UnitKind.Count when unit == Unit.Tokens => (0, 1e18m),
        UnitKind.Count => (0, unit.Code is "user" or "person" or "developer" or "author" or "plaintiff" ? People : 1e15m),
        UnitKind.Duration => (0, unit == Unit.Years ? 1000 : 1e6m),
        UnitKind.Performance => (0, 1e27m),
        UnitKind.Power => (0, 1e13m),
        UnitKind.Energy => (0, 1e18m),
        UnitKind.Data => (0, 1e24m),
        UnitKind.Rank => (1, 1e6m),
        UnitKind.CalendarYear => (FirstYear, LastYear),
        _ => (-1e15m, 1e15m),
    };

    /// <summary>
    /// Whether only whole numbers make sense: nobody counts half a company. Nothing is known about the things of a custom unit.
    /// </summary>
    internal static bool AreWhole(Unit unit) => unit.Kind switch
    {
        UnitKind.Count => unit.IsBuiltIn && unit != Unit.IndexPoints && unit != Unit.H100Equivalents,
        UnitKind.Data or UnitKind.Rank or UnitKind.CalendarYear => true,
        _ => false,
    };

    /// <summary>What is wrong with the years of a date or period; <see langword="null"/> if nothing is.</summary>
    internal static string? YearProblem(int first, int last) =>
        first >= FirstYear && last <= LastYear
            ? null
            : $"years must be between {FirstYear} and {LastYear}, found {(first < FirstYear ? first : last):0000}";
}
