using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Cells of a table in colors, with their numbers where these fit in all cells.</summary>
/// <param name="cells">The cells.</param>
/// <param name="unknown">The places of cells of which nothing is known, which have outlines.</param>
/// <param name="colors">The colors of what is not a cell.</param>
internal sealed class HeatCells(IReadOnlyList<HeatCell> cells, IReadOnlyList<(int X, int Y)> unknown, ChartColors colors) : Overlay
{
    private const float LargestText = 12, SmallestText = 8.5f, LeastForGap = 6;

    public override void Render(RenderPack rp)
    {
        float width = Axes.GetPixelX(1) - Axes.GetPixelX(0), height = Axes.GetPixelY(0) - Axes.GetPixelY(1);
        float gap = Math.Min(width, height) < LeastForGap ? 0 : 1;
        using var font = new SKFont(ChartFonts.Regular, LargestText) { Subpixel = true };
        float longest = cells.Select(cell => FallbackText.Width(cell.Text, font)).DefaultIfEmpty(1).Max();
        font.Size = Math.Min(LargestText, Math.Min(height - 3, LargestText * (width - 6) / longest));
        using var paint = new SKPaint { IsAntialias = gap > 0 };
        using SKPathEffect dashes = SKPathEffect.CreateDash([3, 3], 0);
        foreach (HeatCell cell in cells)
        {
            SKRect rect = At(cell.X, cell.Y);
            paint.Color = cell.Color.ToSKColor();
            rp.Canvas.DrawRect(rect, paint);
            if (cell.IsPartial && gap > 0)
                Border(rp.Canvas, rect, HueScale.TextOn(cell.Color), dashes);
            if (font.Size < SmallestText)
                continue;
            paint.Color = HueScale.TextOn(cell.Color).ToSKColor();
            FallbackText.Draw(rp.Canvas, cell.Text, rect.MidX - (FallbackText.Width(cell.Text, font) / 2), rect.MidY + (font.Size * 0.36f),
                font, paint);
        }

        using var outline = new SKPaint { IsStroke = true, StrokeWidth = 1, Color = colors.Faded.ToSKColor() };
        foreach ((int x, int y) in unknown)
        {
            SKRect rect = At(x, y);
            rect.Inflate(-0.5f, -0.5f);
            rp.Canvas.DrawRect(rect, outline);
        }

        if (cells.Count > 0)
            return;
        paint.Color = colors.Muted.ToSKColor();
        font.Size = LargestText;
        FallbackText.Draw(rp.Canvas, "not available", rp.DataRect.HorizontalCenter - 40, rp.DataRect.VerticalCenter, font, paint);

        SKRect At(int x, int y) =>
            SKRect.Create(Axes.GetPixelX(x - 0.5) + gap, Axes.GetPixelY(y + 0.5) + gap, width - (2 * gap), height - (2 * gap));
    }

    private static void Border(SKCanvas canvas, SKRect cell, Color color, SKPathEffect dashes)
    {
        using var paint = new SKPaint { IsStroke = true, StrokeWidth = 1, PathEffect = dashes, IsAntialias = true };
        paint.Color = color.ToSKColor();
        cell.Inflate(-2, -2);
        using var border = new SKPath();
        border.AddRect(cell);
        // As an area, since SVG canvases draw no dashes.
        using SKPath area = paint.GetFillPath(border);
        paint.IsStroke = false;
        paint.PathEffect = null;
        canvas.DrawPath(area, paint);
    }
}
