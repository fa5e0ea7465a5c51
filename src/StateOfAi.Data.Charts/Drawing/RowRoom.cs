using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>The height that the title and the footnotes of a picture leave for its rows.</summary>
internal static class RowRoom
{
    /// <summary>The height of a row with two lines, in pixels.</summary>
    internal const float TwoLines = 34;

    /// <summary>What is above and below rows within a plot: the key, the axis, and what is free around them, in pixels.</summary>
    private const float InPlot = 54;

    /// <param name="text">The title and the notes.</param>
    /// <param name="from">What the footnotes tell.</param>
    /// <param name="options">The options.</param>
    internal static float Of(ChartText text, ISourced from, ChartOptions options)
    {
        float width = options.Width - (2 * Page.Margin);
        float footnotes = Footnotes.Of(text.Notes, from, options)
            .Sum(note => Height(note, ChartFonts.Regular, Page.FootnoteSize, int.MaxValue));
        return options.MostHeight - (2 * Page.Margin) - InPlot - Math.Min(footnotes, options.MostHeight * Page.MostForFootnotes)
            - Height(text.Title, ChartFonts.SemiBold, Page.TitleSize, 2) - Height(text.Subtitle, ChartFonts.Regular, Page.SubtitleSize, 2);

        float Height(string words, SKTypeface typeface, float size, int lines)
        {
            using var block = new TextBlock(words, typeface, size, width, lines);
            return block.Height;
        }
    }
}
