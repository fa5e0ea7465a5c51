using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Cells of a table in colors, with their numbers where these fit in all cells.</summary>
internal sealed class HeatCells(IReadOnlyList<HeatCell> cells, ChartColors colors) : Overlay
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
            float left = Axes.GetPixelX(cell.X - 0.5) + gap, top = Axes.GetPixelY(cell.Y + 0.5) + gap;
            SKRect rect = SKRect.Create(left, top, width - (2 * gap), height - (2 * gap));
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

        if (cells.Count > 0)
            return;
        paint.Color = colors.Muted.ToSKColor();
        font.Size = LargestText;
        FallbackText.Draw(rp.Canvas, "not available", rp.DataRect.HorizontalCenter - 40, rp.DataRect.VerticalCenter, font, paint);
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
