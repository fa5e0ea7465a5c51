using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Names that fit beside the rows of a picture.</summary>
internal static class RowNames
{
    private const string Cut = "…", Comma = ", ";

    /// <summary>Wraps a name into lines, and cuts its middle, since long names often differ at their ends.</summary>
    /// <param name="name">The name; one with line breaks was fitted already, and stays.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="lines">The most lines.</param>
    internal static string Fit(string name, float width, int lines)
    {
        using var font = new SKFont(ChartFonts.Regular, Plots.TickSize) { Subpixel = true };
        if (name.Contains('\n', StringComparison.Ordinal) || FallbackText.Width(name, font) <= width)
            return name;
        return lines > 1 && TwoLines(name, font, width) is { } wrapped ? wrapped : Shortened(name, font, width);
    }

    /// <summary>Wraps and cuts names, so that different ones stay different.</summary>
    /// <param name="names">The names.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="lines">The most lines of each.</param>
    internal static string[] FitAll(IReadOnlyList<string> names, float width, int lines)
    {
        string[] fitted = [.. names.Select(name => Fit(name, width, lines))];
        foreach (int[] places in Enumerable.Range(0, fitted.Length).GroupBy(place => fitted[place]).Select(alike => alike.ToArray()))
        {
            string[] alike = [.. places.Select(place => names[place]).Distinct()];
            // Those that look alike lose the words with which all of them begin.
            int shared = alike.Length < 2 ? 0 : SharedWords(alike);
            foreach (int place in places.Where(_ => shared > 0))
                fitted[place] = Fit(Cut + names[place][shared..], width, lines);
        }

        return fitted;
    }

    /// <summary>What all names have after their last comma, such as a year; empty if they differ, or if there is only one.</summary>
    internal static string SharedEnd(IReadOnlyList<string> names)
    {
        string[] ends = [.. names.Select(name => name.LastIndexOf(Comma, StringComparison.Ordinal) is > 0 and var at ? name[at..] : "")
            .Distinct()];
        return names.Count > 1 && ends is [var shared] ? shared : "";
    }

    /// <summary>The length of the words with which all names begin.</summary>
    private static int SharedWords(string[] names)
    {
        int same = 0;
        while (Array.TrueForAll(names, name => same < name.Length && name[same] == names[0][same]))
            same++;
        return names[0].LastIndexOf(' ', Math.Min(same, names[0].Length) - 1 is > 0 and var last ? last : 0) + 1;
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
        while (kept > 2 && FallbackText.Width(Without(kept), font) > width)
            kept--;
        return Without(kept);

        string Without(int length) => $"{name[..((length + 1) / 2)].TrimEnd()}{Cut}{name[^(length / 2)..].TrimStart()}";
    }
}
