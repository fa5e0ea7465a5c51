using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>A name in the middle of a part of a bar, if it fits.</summary>
internal sealed class BarName(CoordinateRect bar, LabelStyle label) : Overlay
{
    private const float Around = 2;

    public override void Render(RenderPack rp)
    {
        PixelRect area = Axes.GetPixelRect(bar);
        PixelSize size = label.Measure(label.Text, rp.Paint).Size;
        if (size.Width + (2 * Around) > area.Width || size.Height > area.Height)
            return;
        label.Alignment = ScottPlot.Alignment.MiddleCenter;
        label.Render(rp.Canvas, area.Center, rp.Paint);
    }
}
