namespace StateOfAi.Data.Charts;

/// <summary>Numbers in labels and descriptions, as in tables.</summary>
internal static class NumberText
{
    /// <summary>A number, its bounds if there is no single number, or that it is not available.</summary>
    internal static string Of(Mark mark, Unit? unit, string? format) => mark switch
    {
        { Point: { } point } => One(point, unit, format),
        { Lower: { } lower, Upper: { } upper } => Range(One(lower, unit, format), One(upper, unit, format)),
        { Lower: { } lower } => $"≥ {One(lower, unit, format)}",
        { Upper: { } upper } => $"≤ {One(upper, unit, format)}",
        _ => "not available",
    };

    // A dash before a sign reads as two.
    private static string Range(string lower, string upper) =>
        lower[0] is '-' or '+' || upper[0] is '-' or '+' ? $"{lower} to {upper}" : $"{lower}–{upper}";

    private static string One(double value, Unit? unit, string? format) => UnitText.Of(value, unit, format);
}
