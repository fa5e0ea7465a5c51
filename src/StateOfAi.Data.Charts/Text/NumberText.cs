namespace StateOfAi.Data.Charts;

/// <summary>Numbers in labels and descriptions, as in tables.</summary>
internal static class NumberText
{
    /// <summary>
    /// A number, its bounds if there is no single number, or that it is not available; the words of the unit are elsewhere.
    /// </summary>
    internal static string Of(Mark mark, Unit? unit, string? format) => Of(mark, value => UnitText.Of(value, unit, format));

    /// <summary>The same with its unit, for texts that stand alone.</summary>
    internal static string InWords(Mark mark, Unit? unit, string? format) => Of(mark, value => UnitText.InWords(value, unit, format));

    private static string Of(Mark mark, Func<double, string> one) => mark switch
    {
        { Point: { } point } => one(point),
        { Lower: { } lower, Upper: { } upper } => Range(one(lower), one(upper)),
        { Lower: { } lower } => $"≥ {one(lower)}",
        { Upper: { } upper } => $"≤ {one(upper)}",
        _ => "not available",
    };

    // A dash before a sign reads as two.
    private static string Range(string lower, string upper) =>
        lower[0] is '-' or '+' || upper[0] is '-' or '+' ? $"{lower} to {upper}" : $"{lower}–{upper}";
}
