using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Says above the data which numbers the shades of a color stand for.</summary>
/// <param name="hue">The shades.</param>
/// <param name="least">The number with the first shade.</param>
/// <param name="most">The number with the last shade.</param>
/// <param name="colors">The colors of the text.</param>
internal sealed class ColorKey(HueScale hue, string least, string most, ChartColors colors) : Overlay
{
    /// <summary>The height that it needs above the data, in pixels.</summary>
    internal const float Height = 26;

    private const float Between = 6, Width = 96, BarHeight = 10;
    private const int Shades = 24;

    public override void Render(RenderPack rp)
    {
        // It is outside of the data area.
        rp.CanvasState.DisableClipping();
        float middle = rp.DataRect.Top - (Height / 2) - 1;
        float left = Write(least, rp.DataRect.Left, middle, rp) + Between;
        using var paint = new SKPaint { IsAntialias = false };
        for (int shade = 0; shade < Shades; shade++)
        {
            paint.Color = hue.Area(shade / (Shades - 1.0)).ToSKColor();
            rp.Canvas.DrawRect(left + (shade * Width / Shades), middle - (BarHeight / 2), Width / Shades, BarHeight, paint);
        }

        Write(most, left + Width + Between, middle, rp);
    }

    /// <returns>Where the text ends.</returns>
    private float Write(string text, float left, float middle, RenderPack rp)
    {
        LabelStyle label = Plots.Label(colors, text);
        label.Alignment = ScottPlot.Alignment.MiddleLeft;
        label.Render(rp.Canvas, new Pixel(left, middle), rp.Paint);
        return left + label.Measure(text, rp.Paint).Width;
    }
}
