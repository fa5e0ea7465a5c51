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

    /// <summary>The same within a sentence, such as "between $1B and $2B".</summary>
    internal static string InSentence(Mark mark, Unit? unit, string? format)
    {
        return mark switch
        {
            { Point: { } point } => Text(point),
            { Lower: { } lower, Upper: { } upper } => $"between {Text(lower)} and {Text(upper)}",
            { Lower: { } lower } => $"at least {Text(lower)}",
            { Upper: { } upper } => $"at most {Text(upper)}",
            _ => "not available",
        };

        string Text(double value) => UnitText.InWords(value, unit, format);
    }

    private static string Of(Mark mark, Func<double, string> one) => mark switch
    {
        { Point: { } point } => one(point),
        { Lower: { } lower, Upper: { } upper } => Range(one(lower), one(upper)),
        { Lower: { } lower } => $"≥ {one(lower)}",
        { Upper: { } upper } => $"≤ {one(upper)}",
        _ => "not available",
    };

    private static string Range(string lower, string upper)
    {
        // The unit is written once.
        int words = upper.IndexOf(' ', StringComparison.Ordinal);
        if (words > 0 && lower.EndsWith(upper[words..], StringComparison.Ordinal))
            lower = lower[..^(upper.Length - words)];
        // A dash before a sign reads as two.
        return lower[0] is '-' or '+' || upper[0] is '-' or '+' ? $"{lower} to {upper}" : $"{lower}–{upper}";
    }
}
