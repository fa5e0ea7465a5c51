using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>A border within a bar, which does not cover those beside it; a bar that is too low for one is filled.</summary>
internal sealed class InnerBorder(CoordinateRect bar, Color color) : Overlay
{
    private const float Width = 1.5f, Gap = 0.5f, LeastForBorder = 6;

    public override void Render(RenderPack rp)
    {
        SKRect area = Axes.GetPixelRect(bar).ToSKRect();
        area.Inflate(-Gap, -Gap);
        using var paint = new SKPaint { Color = color.ToSKColor(), IsAntialias = true };
        if (Math.Min(area.Width, area.Height) >= LeastForBorder)
        {
            area.Inflate(-Width / 2, -Width / 2);
            paint.IsStroke = true;
            paint.StrokeWidth = Width;
        }

        rp.Canvas.DrawRect(area, paint);
    }
}
