using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names beside points; one that would overlap an earlier one is left out.</summary>
/// <param name="points">The points and their names, the most important first.</param>
internal sealed class PointLabels(IReadOnlyList<(Coordinates At, LabelStyle Label)> points) : IPlottable
{
    private const float Distance = 6;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        var taken = new List<PixelRect>();
        foreach ((Coordinates at, LabelStyle label) in points)
        {
            MeasuredText size = label.Measure(label.Text, rp.Paint);
            Pixel point = Axes.GetPixel(at);
            // Left of the point if there is no room on the right.
            bool isLeft = point.X + Distance + size.Width > rp.DataRect.Right;
            float left = isLeft ? point.X - Distance - size.Width : point.X + Distance;
            var area = new PixelRect(left, left + size.Width, point.Y + (size.Height / 2), point.Y - (size.Height / 2));
            if (taken.Exists(other => Overlaps(area, other)))
                continue;
            taken.Add(area);
            label.Alignment = ScottPlot.Alignment.MiddleLeft;
            label.Render(rp.Canvas, new Pixel(left, point.Y), rp.Paint);
        }
    }

    private static bool Overlaps(PixelRect one, PixelRect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
