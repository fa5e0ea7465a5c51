using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Names that fit beside the rows of a picture.</summary>
internal static class RowNames
{
    /// <summary>Wraps a name into lines, and cuts its middle, since long names often differ at their ends.</summary>
    /// <param name="name">The name.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="lines">The most lines.</param>
    internal static string Fit(string name, float width, int lines)
    {
        using var font = new SKFont(ChartFonts.Regular, Plots.TickSize) { Subpixel = true };
        if (FallbackText.Width(name, font) <= width)
            return name;
        return lines > 1 && TwoLines(name, font, width) is { } wrapped ? wrapped : Shortened(name, font, width);
    }

    /// <summary>The width of text in pixels.</summary>
    internal static float WidthOf(string text)
    {
        using var font = new SKFont(ChartFonts.Regular, Plots.TickSize) { Subpixel = true };
        return text.Split('\n').Max(line => FallbackText.Width(line, font));
    }

    private static string? TwoLines(string name, SKFont font, float width)
    {
        // The last space at which the first line fits.
        for (int space = name.LastIndexOf(' '); space > 0; space = name.LastIndexOf(' ', space - 1))
        {
            if (FallbackText.Width(name[..space], font) <= width)
                return $"{name[..space]}\n{Shortened(name[(space + 1)..], font, width)}";
        }

        return null;
    }

    private static string Shortened(string name, SKFont font, float width)
    {
        if (FallbackText.Width(name, font) <= width)
            return name;
        int kept = name.Length - 1;
        while (kept > 2 && FallbackText.Width(Cut(kept), font) > width)
            kept--;
        return Cut(kept);

        string Cut(int length) => $"{name[..((length + 1) / 2)].TrimEnd()}…{name[^(length / 2)..].TrimStart()}";
    }
}
