using System.Globalization;

namespace StateOfAi.Data;

/// <summary>What the writer of an unknown unit may have meant, for messages about data files.</summary>
internal static class UnitSpelling
{
    private const int MostNear = 3, LongestNear = 30;

    /// <summary>What is wrong with the code of a unit, and the way out.</summary>
    /// <param name="code">The code.</param>
    /// <param name="number">The number in the unit; <see langword="null"/> if there is none.</param>
    internal static string Problem(string code, decimal? number) => $"'{code}' is not a unit; " + (MeantOrNull(code, number) ??
        "expected a code such as USD, percent or gpu, or an object with 'singular' and 'plural' for anything else that is counted");

    /// <summary>The way out if the text is near to a unit; otherwise <see langword="null"/>.</summary>
    internal static string? MeantOrNull(string code, decimal? number)
    {
        if (BaseOrNull(code, number) is { } basic)
            return $"data files take base units: write {basic}";
        if (code.Length > LongestNear)
            return null;
        if (Currency.TryParse(code.ToUpperInvariant(), null, out Currency? currency) && currency.Code != code)
            return $"write {currency.Code}";
        if (Unit.AllKnown.FirstOrDefault(unit => ((string[])[unit.Code, unit.Singular, unit.Plural])
            .Contains(code, StringComparer.OrdinalIgnoreCase)) is { } same)
            return $"write {same.Code}";
        string[] near = [.. Unit.AllKnown.Select(unit => (unit.Code, Distance: Spelling.Distance(unit.Code, code)))
            .Where(unit => unit.Distance <= Math.Max(code.Length / 4, 1) && code.Length > 2).OrderBy(unit => unit.Distance).Take(MostNear)
            .Select(unit => unit.Code)];
        return near.Length == 0 ? null : $"did you mean {string.Join(" or ", near)}?";
    }

    // MW is a million watts.
    private static string? BaseOrNull(string code, decimal? number)
    {
        foreach (Unit unit in Unit.AllKnown.Where(unit => unit.Symbol is not null && code.EndsWith(unit.Symbol, StringComparison.Ordinal)))
        {
            string before = code[..^unit.Symbol!.Length];
            if (Array.Find([.. MetricPrefix.Decimal, .. MetricPrefix.Binary], prefix => prefix.Symbol == before) is not { } known)
                continue;
            return number is { } value && Math.Abs(value) < decimal.MaxValue / known.Size
                ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(value * known.Size, 6):0.######} with the unit {unit.Code}")
                : string.Create(CultureInfo.InvariantCulture, $"{unit.Code}, and {known.Size:0} for 1 {code}");
        }

        return null;
    }
}
