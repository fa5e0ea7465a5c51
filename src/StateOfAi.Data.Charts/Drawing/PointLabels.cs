using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names right of points, moved up or down where they would overlap, and left out where there is no room.</summary>
internal sealed class PointLabels(IReadOnlyList<(double X, double Y, LabelStyle Label)> labels) : Overlay
{
    private const float Distance = 7;
    private static readonly float[] Moves = [0, -0.6f, 0.6f, -1, 1, -1.5f, 1.5f];

    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        List<PixelRect> taken = [];
        foreach ((double x, double y, LabelStyle label) in labels)
        {
            PixelSize size = label.Measure(label.Text, rp.Paint).Size;
            // A name at the right edge, as of the oldest cohort, may end right of the data.
            float left = Math.Min(Axes.GetPixelX(x) + Distance, rp.FigureRect.Right - size.Width);
            foreach (float move in Moves)
            {
                float middle = Axes.GetPixelY(y) + (move * size.Height);
                var rect = new PixelRect(left - 2, left + size.Width, middle + (size.Height / 2), middle - (size.Height / 2));
                if (rect.Top < rp.DataRect.Top - 8 || rect.Bottom > rp.DataRect.Bottom || taken.Exists(other => Overlap(rect, other)))
                    continue;
                taken.Add(rect);
                label.Alignment = ScottPlot.Alignment.MiddleLeft;
                label.Render(rp.Canvas, new Pixel(left, middle), rp.Paint);
                break;
            }
        }
    }

    private static bool Overlap(PixelRect one, PixelRect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
