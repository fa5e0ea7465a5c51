using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Names at the ends of lines, right of the data, moved apart where they would overlap.</summary>
internal sealed class EndLabels : Overlay
{
    private const float Distance = 8, Between = 3;

    private readonly IReadOnlyList<(double At, LabelStyle Label)> _labels;

    internal EndLabels(IReadOnlyList<(double At, LabelStyle Label)> labels)
    {
        // Of names at one place, the last is that of the upper part.
        _labels = [.. labels.Reverse().OrderByDescending(label => label.At)];
        using Paint paint = Paint.NewDisposablePaint();
        Width = _labels.Count == 0 ? 0 : _labels.Max(label => label.Label.Measure(label.Label.Text, paint).Width) + Distance;
    }

    /// <summary>The width that the names need, in pixels.</summary>
    internal float Width { get; }

    public override void Render(RenderPack rp)
    {
        // The names are outside of the data area.
        rp.CanvasState.DisableClipping();
        float[] heights = [.. _labels.Select(label => label.Label.Measure(label.Label.Text, rp.Paint).Height)];
        float[] middles = [.. _labels.Select(label => Axes.GetPixelY(label.At))];
        MoveApart(middles, heights, rp.DataRect.Top, rp.DataRect.Bottom);
        for (int place = 0; place < middles.Length; place++)
        {
            LabelStyle label = _labels[place].Label;
            label.Alignment = ScottPlot.Alignment.MiddleLeft;
            label.Render(rp.Canvas, new Pixel(rp.DataRect.Right + Distance, middles[place]), rp.Paint);
        }
    }

    /// <summary>Moves labels, from the top, down where they overlap, and then up again from the bottom.</summary>
    private static void MoveApart(float[] middles, float[] heights, float top, float bottom)
    {
        float free = top;
        for (int place = 0; place < middles.Length; place++)
        {
            middles[place] = Math.Max(middles[place], free + (heights[place] / 2));
            free = middles[place] + (heights[place] / 2) + Between;
        }

        free = bottom;
        for (int place = middles.Length - 1; place >= 0; place--)
        {
            middles[place] = Math.Min(middles[place], free - (heights[place] / 2));
            free = middles[place] - (heights[place] / 2) - Between;
        }
    }
}
