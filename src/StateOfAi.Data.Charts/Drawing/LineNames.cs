using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names beside the ends of lines, where they cross neither a line nor each other; those without room are left out.</summary>
/// <param name="names">The names, with the ends of their lines; the first have the first choice.</param>
/// <param name="lines">What names must not cross.</param>
/// <param name="background">The color behind names, which interrupts the grid.</param>
internal sealed class LineNames(
    IReadOnlyList<(Coordinates End, LabelStyle Label)> names, IReadOnlyList<CoordinateLine> lines, Color background) : Overlay
{
    /// <summary>The height that names above the highest line need above the data, in pixels.</summary>
    internal const float Height = 20;

    private const float Distance = 7, Around = 1.5f;

    /// <summary>A name that is farther away, in pixels, has a line that leads to it.</summary>
    private const float Near = 9;

    /// <summary>How many widths and heights the middle of a name may be away from its end: right of it first.</summary>
    private static readonly (float X, float Y)[] Places =
        [(0.5f, 0), (0.5f, -0.5f), (0.5f, 0.5f), (0.5f, -1), (0.5f, 1), (0, -1), (0, 1), (-0.5f, -1), (-0.5f, 1),
        (0.5f, -2), (-0.5f, -2), (-1, -2), (-0.5f, -3)];

    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        (Pixel From, Pixel To)[] drawn = [.. lines.Select(line => (Axes.GetPixel(line.Start), Axes.GetPixel(line.End)))];
        List<PixelRect> taken = [];
        foreach ((Coordinates end, LabelStyle label) in names)
        {
            PixelSize size = label.Measure(label.Text, rp.Paint).Size;
            PixelRect[] free = [.. Places.Select(place => At(Axes.GetPixel(end), size, place, rp.FigureRect))
                .Where(rect => rect.Top >= rp.FigureRect.Top && rect.Bottom <= rp.DataRect.Bottom && rect.Left >= rp.DataRect.Left
                    && !taken.Exists(other => Overlap(rect, other)) && !Array.Exists(drawn, line => Crosses(rect, line.From, line.To)))
                .Take(1)];
            if (free is not [var found])
                continue;
            taken.Add(found);
            using SkiaSharp.SKPaint paint = new() { Color = background.ToSKColor(), IsAntialias = true, StrokeWidth = 1 };
            rp.Canvas.DrawRect(found.ToSKRect(), paint);
            Pixel from = Axes.GetPixel(end);
            float x = Math.Clamp(from.X, found.Left, found.Right), y = Math.Clamp(from.Y, found.Top, found.Bottom);
            // Other ends may be nearer to a name that is not beside its own.
            if (Math.Abs(x - from.X) + Math.Abs(y - from.Y) > Near)
            {
                paint.Color = label.ForeColor.ToSKColor();
                rp.Canvas.DrawLine(from.X, from.Y, x, y, paint);
            }

            label.Alignment = ScottPlot.Alignment.MiddleCenter;
            label.Render(rp.Canvas, found.Center, rp.Paint);
        }
    }

    /// <summary>A name at the right edge may end right of the data, but within the picture.</summary>
    private static PixelRect At(Pixel end, PixelSize size, (float X, float Y) place, PixelRect figure)
    {
        float width = size.Width + (2 * Around), height = size.Height + (2 * Around);
        float middle = end.X + (place.X * (width + (2 * Distance))), left = Math.Min(middle - (width / 2), figure.Right - width);
        float top = end.Y + (place.Y * height) - (height / 2);
        return new(left, left + width, top + height, top);
    }

    private static bool Overlap(PixelRect one, PixelRect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    /// <summary>Whether a part of a line is within a rectangle: cut at each of its sides in turn, something is left.</summary>
    private static bool Crosses(PixelRect rect, Pixel from, Pixel to)
    {
        float first = 0, last = 1;
        return Cut(from.X - to.X, from.X - rect.Left) && Cut(to.X - from.X, rect.Right - from.X)
            && Cut(from.Y - to.Y, from.Y - rect.Top) && Cut(to.Y - from.Y, rect.Bottom - from.Y);

        // A side lets through what is up to a distance from the beginning, if the line leads out through it, or what is beyond it.
        bool Cut(float outward, float distance)
        {
            if (outward == 0)
                return distance >= 0;
            float at = distance / outward;
            if (outward > 0)
                last = Math.Min(last, at);
            else
                first = Math.Max(first, at);
            return first <= last;
        }
    }
}
