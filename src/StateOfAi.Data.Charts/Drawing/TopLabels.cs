using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>
/// Names of vertical lines above the data, each after a piece of its line; two that would touch are written away from each other.
/// </summary>
internal sealed class TopLabels(IReadOnlyList<(double At, LabelStyle Label, bool IsDashed)> labels) : Overlay
{
    /// <summary>The height that they need above the data, in pixels.</summary>
    internal const float Height = 22;

    private const float Between = 14, Edge = 4, Sample = 18, Thickness = 1.5f, ToText = 5;

    /// <summary>Where dashes begin within a piece of a line, and how long each is.</summary>
    private static readonly float[] Dashes = [0, 7, 14];
    private const float Dash = 4;

    private readonly (double At, LabelStyle Label, bool IsDashed)[] _labels = [.. labels.OrderBy(label => label.At)];

    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        float[] widths = [.. _labels.Select(label => Sample + ToText + label.Label.Measure(label.Label.Text, rp.Paint).Width)];
        float[] lefts = [.. _labels.Select((label, place) => Axes.GetPixelX(label.At) - (widths[place] / 2))];
        for (int place = 1; place < lefts.Length; place++)
        {
            float lacking = lefts[place - 1] + widths[place - 1] + Between - lefts[place];
            if (lacking > 0)
                (lefts[place - 1], lefts[place]) = (lefts[place - 1] - (lacking / 2), lefts[place] + (lacking / 2));
        }

        float moved = lefts.Length == 0 ? 0 : Math.Max(0, rp.FigureRect.Left + Edge - lefts[0])
            - Math.Max(0, lefts[^1] + widths[^1] + Edge - rp.FigureRect.Right);
        for (int place = 0; place < lefts.Length; place++)
            Draw(rp, _labels[place].Label, lefts[place] + moved, _labels[place].IsDashed);
    }

    private static void Draw(RenderPack rp, LabelStyle label, float left, bool isDashed)
    {
        float bottom = rp.DataRect.Top - Edge, middle = bottom - (label.Measure(label.Text, rp.Paint).Height / 2);
        using var paint = new SKPaint { Color = label.ForeColor.ToSKColor(), IsAntialias = true };
        foreach (float start in isDashed ? Dashes : [0])
            rp.Canvas.DrawRect(left + start, middle - (Thickness / 2), isDashed ? Dash : Sample, Thickness, paint);
        label.Alignment = ScottPlot.Alignment.LowerLeft;
        label.Render(rp.Canvas, new Pixel(left + Sample + ToText, bottom), rp.Paint);
    }
}
