using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names of vertical lines above the data: two that would touch are written away from each other.</summary>
internal sealed class TopLabels(IReadOnlyList<(double At, LabelStyle Label)> labels) : Overlay
{
    /// <summary>The height that they need above the data, in pixels.</summary>
    internal const float Height = 22;

    private const float Between = 10;

    private readonly (double At, LabelStyle Label)[] _labels = [.. labels.OrderBy(label => label.At)];

    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        float[] widths = [.. _labels.Select(label => label.Label.Measure(label.Label.Text, rp.Paint).Width)];
        float[] lefts = [.. _labels.Select((label, place) => Axes.GetPixelX(label.At) - (widths[place] / 2))];
        for (int place = 1; place < lefts.Length; place++)
        {
            float lacking = lefts[place - 1] + widths[place - 1] + Between - lefts[place];
            if (lacking > 0)
                (lefts[place - 1], lefts[place]) = (lefts[place - 1] - (lacking / 2), lefts[place] + (lacking / 2));
        }

        float room = lefts.Length == 0 ? 0 : Math.Max(0, rp.FigureRect.Left + 4 - lefts[0])
            - Math.Max(0, lefts[^1] + widths[^1] + 4 - rp.FigureRect.Right);
        for (int place = 0; place < lefts.Length; place++)
        {
            LabelStyle label = _labels[place].Label;
            label.Alignment = ScottPlot.Alignment.LowerLeft;
            label.Render(rp.Canvas, new Pixel(lefts[place] + room, rp.DataRect.Top - 4), rp.Paint);
        }
    }
}
