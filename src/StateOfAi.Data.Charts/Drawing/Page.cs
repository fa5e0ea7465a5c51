using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Draws the whole picture: the title, the plots below it, and the footnotes.</summary>
internal sealed class Page(SKCanvas canvas, SKSizeI size, ChartColors colors)
{
    internal const float Margin = 16, TitleSize = 17, SubtitleSize = 12.5f, FootnoteSize = 10.5f;

    /// <summary>The part of the height that footnotes may take.</summary>
    internal const float MostForFootnotes = 0.33f;

    private const float HeadingSize = 12.5f, MostInRow = 2;

    internal void Draw(ChartContent content, IReadOnlyList<string> footnotes)
    {
        canvas.Clear(colors.Background.ToSKColor());
        float width = size.Width - (2 * Margin);
        using var title = new TextBlock(content.Text.Title, ChartFonts.SemiBold, TitleSize, width, 2, isBalanced: true);
        using var subtitle = new TextBlock(content.Text.Subtitle, ChartFonts.Regular, SubtitleSize, width, 2);
        float top = title.Draw(canvas, Margin, Margin - 4, colors.Text);
        top = subtitle.Draw(canvas, Margin, top + 1, colors.Muted) + 4;
        float bottom = DrawFootnotes(footnotes, width);
        DrawPanels(content.Panels, new(Margin, top, size.Width - Margin, Math.Max(bottom - 6, top + 1)));
    }

    /// <summary>Draws the footnotes at the bottom. If they are too long, the longest is cut, so that the source stays.</summary>
    /// <returns>Their top.</returns>
    private float DrawFootnotes(IReadOnlyList<string> footnotes, float width)
    {
        int[] lines = [.. footnotes.Select(note => LinesOf(note))];
        int most = (int)(size.Height * MostForFootnotes / (FootnoteSize * TextBlock.Spacing));
        while (lines.Sum() > most && lines.Max() > 1)
            lines[Array.IndexOf(lines, lines.Max())]--;
        float top = size.Height - Margin + 4 - Enumerable.Range(0, lines.Length).Sum(HeightOf), at = top;
        for (int place = 0; place < lines.Length; place++)
        {
            using TextBlock note = Block(place);
            at = note.Draw(canvas, Margin, at, colors.Muted);
        }

        return top;

        TextBlock Block(int place) => new(footnotes[place], ChartFonts.Regular, FootnoteSize, width, lines[place]);

        int LinesOf(string note)
        {
            using var block = new TextBlock(note, ChartFonts.Regular, FootnoteSize, width, int.MaxValue);
            return block.Lines;
        }

        float HeightOf(int place)
        {
            using TextBlock block = Block(place);
            return block.Height;
        }
    }

    private void DrawPanels(IReadOnlyList<Panel> panels, SKRect area)
    {
        (int columns, int rows) = Grid(panels.Count, area.Width / area.Height);
        float width = area.Width / columns, height = area.Height / rows;
        for (int place = 0; place < panels.Count; place++)
        {
            float left = area.Left + (place % columns * width), top = area.Top + (place / columns * height), right = left + width;
            float below = top + height;
            if (panels[place].Heading is { } heading)
            {
                using var name = new TextBlock(heading, ChartFonts.SemiBold, HeadingSize, width - 8, 1);
                top = name.Draw(canvas, left + 4, top + 4, colors.Text);
            }

            Plot plot = panels[place].Plot;
            plot.RenderManager.ClearCanvasBeforeEachRender = false;
            plot.Render(canvas, new PixelRect(left, right, below, top));
        }
    }

    /// <summary>As many columns as give plots that are wider than high.</summary>
    internal static (int Columns, int Rows) Grid(int count, float aspect)
    {
        // Few plots are beside each other if that does not make them too narrow.
        if (count <= aspect * MostInRow)
            return (count, 1);
        int columns = Math.Clamp((int)Math.Round(Math.Sqrt(count * aspect / 1.5)), 1, count);
        return (columns, (count + columns - 1) / columns);
    }
}
