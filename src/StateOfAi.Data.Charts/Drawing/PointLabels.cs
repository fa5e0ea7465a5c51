using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names beside points, where they cover neither other points nor other names; names without such a place are left out.</summary>
/// <param name="labels">The names, the most important first.</param>
/// <param name="drawn">The points that must stay visible.</param>
/// <param name="most">How many names are written at most.</param>
/// <param name="areAllWritten">Whether a name without such a place is written right of its point.</param>
internal sealed class PointLabels(
    IReadOnlyList<(double X, double Y, LabelStyle Label)> labels, IReadOnlyList<Coordinates>? drawn = null, int most = int.MaxValue,
    bool areAllWritten = false) : Overlay
{
    private const float Distance = 7, Radius = 3, Between = 8;

    /// <summary>The square of a distance within which another point is near.</summary>
    private const float Nearest = 200;

    // Right or left of the point, and how far above or below it in heights of the name.
    private static readonly (bool IsRight, float Move)[] Places = [
        (true, 0), (false, 0), (true, -0.6f), (true, 0.6f), (false, -0.6f), (false, 0.6f), (true, -1), (true, 1), (false, -1), (false, 1)];

    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        Pixel[] points = [.. (drawn ?? []).Select(Axes.GetPixel)];
        List<PixelRect> taken = [];
        foreach ((double x, double y, LabelStyle label) in labels)
        {
            PixelSize size = label.Measure(label.Text, rp.Paint).Size;
            Pixel point = Axes.GetPixel(new Coordinates(x, y));
            PixelRect[] free = [.. Places.Select(place => Beside(point, size, place.IsRight, place.Move))
                .Where(rect => rect.Left >= rp.DataRect.Left && rect.Right <= rp.FigureRect.Right
                    && rect.Top >= rp.DataRect.Top - (size.Height / 2) && rect.Bottom <= rp.DataRect.Bottom)
                .Where(rect => !taken.Exists(other => Overlap(rect, other)) && !Array.Exists(points, other => Covers(rect, other))
                    && !IsNearAnother(rect, point, points))
                .Take(1)];
            if (free.Length == 0 && areAllWritten)
                free = [Beside(point, size, isRight: true, 0)];
            if (free.Length == 0)
                continue;
            taken.Add(free[0]);
            label.Alignment = ScottPlot.Alignment.MiddleLeft;
            label.Render(rp.Canvas, new Pixel(free[0].Left, (free[0].Top + free[0].Bottom) / 2), rp.Paint);
            if (taken.Count == most)
                return;
        }
    }

    private static PixelRect Beside(Pixel point, PixelSize size, bool isRight, float move)
    {
        float left = isRight ? point.X + Distance : point.X - Distance - size.Width, middle = point.Y + (move * size.Height);
        return new(left, left + size.Width, middle + (size.Height / 2), middle - (size.Height / 2));
    }

    /// <summary>Whether a name would seem to be that of another point.</summary>
    private static bool IsNearAnother(PixelRect rect, Pixel own, Pixel[] points)
    {
        float near = Math.Min(From(own), Nearest);
        return Array.Exists(points, other => From(other) < near && Math.Abs(other.X - own.X) + Math.Abs(other.Y - own.Y) > 1);

        float From(Pixel point)
        {
            float x = Math.Max(0, Math.Max(rect.Left - point.X, point.X - rect.Right));
            float y = Math.Max(0, Math.Max(rect.Top - point.Y, point.Y - rect.Bottom));
            return (x * x) + (y * y);
        }
    }

    private static bool Covers(PixelRect rect, Pixel point) =>
        point.X > rect.Left - Radius && point.X < rect.Right + Radius && point.Y > rect.Top - Radius && point.Y < rect.Bottom + Radius;

    private static bool Overlap(PixelRect one, PixelRect other) =>
        one.Left < other.Right + Between && other.Left < one.Right + Between && one.Top < other.Bottom && other.Top < one.Bottom;
}
