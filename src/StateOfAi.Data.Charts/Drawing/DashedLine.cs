using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>A dashed line, drawn as areas, since SVG canvases draw lines with dashes as solid ones.</summary>
/// <param name="points">The points that it connects; one for a line from the top of the plot to the bottom.</param>
/// <param name="color">The color.</param>
/// <param name="width">The width, in pixels.</param>
/// <param name="areDots">Whether it consists of dots.</param>
internal sealed class DashedLine(Coordinates[] points, Color color, float width, bool areDots = false) : Overlay
{
    private static readonly float[] Dashes = [8, 5], Dots = [2, 4];

    public override void Render(RenderPack rp)
    {
        using var path = new SKPath();
        if (points.Length == 1)
        {
            path.MoveTo(Axes.GetPixelX(points[0].X), rp.DataRect.Top);
            path.LineTo(Axes.GetPixelX(points[0].X), rp.DataRect.Bottom);
        }

        for (int place = 0; points.Length > 1 && place < points.Length; place++)
        {
            Pixel pixel = Axes.GetPixel(points[place]);
            if (place == 0)
                path.MoveTo(pixel.X, pixel.Y);
            else
                path.LineTo(pixel.X, pixel.Y);
        }

        using SKPathEffect dashes = SKPathEffect.CreateDash(areDots ? Dots : Dashes, 0);
        using var paint = new SKPaint { IsStroke = true, StrokeWidth = width, PathEffect = dashes, IsAntialias = true };
        using SKPath area = paint.GetFillPath(path);
        paint.IsStroke = false;
        paint.PathEffect = null;
        paint.Color = color.ToSKColor();
        rp.Canvas.DrawPath(area, paint);
    }
}
