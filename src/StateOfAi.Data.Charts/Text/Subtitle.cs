namespace StateOfAi.Data.Charts;

/// <summary>The line below the title: the unit, and the length of the periods.</summary>
internal static class Subtitle
{
    /// <param name="unit">The unit.</param>
    /// <param name="grains">The lengths of the periods.</param>
    /// <param name="title">The title, which may say the same.</param>
    /// <param name="scale">How the axis is divided.</param>
    internal static string Of(Unit? unit, IReadOnlyCollection<Grain> grains, string title, AxisScale scale = AxisScale.Automatic) =>
        Words(unit, grains, title, scale) is { Length: > 0 } words ? Capital(words) : "";

    /// <summary>The same within a line.</summary>
    internal static string Words(Unit? unit, IReadOnlyCollection<Grain> grains, string title, AxisScale scale)
    {
        string? name = UnitText.NameOf(unit);
        string? by = grains.Distinct().ToArray() is [var grain] && NameOf(grain) is { } known
            && !title.Contains(known, StringComparison.OrdinalIgnoreCase) ? known : null;
        return string.Join(", ", new[] { name, by, scale is AxisScale.Logarithmic ? "logarithmic scale" : null }.OfType<string>());
    }

    private static string? NameOf(Grain grain) => grain switch
    {
        Grain.Day => "daily",
        Grain.Week => "weekly",
        Grain.Month => "monthly",
        Grain.Quarter => "quarterly",
        Grain.Half => "by half-year",
        Grain.Year => "yearly",
        _ => null,
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
