using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Says above the data what each marker means.</summary>
internal sealed class MarkerKey(IReadOnlyList<(MarkerShape Shape, Color Color, string Text)> entries, ChartColors colors) : Overlay
{
    /// <summary>The height that it needs above the data, in pixels.</summary>
    internal const float Height = 26;

    private const float Size = 9, ToText = 9, ToNext = 18;

    public override void Render(RenderPack rp)
    {
        // It is outside of the data area.
        rp.CanvasState.DisableClipping();
        LabelStyle[] labels = [.. entries.Select(entry => Plots.Label(colors, entry.Text))];
        float[] widths = [.. labels.Select(label => label.Measure(label.Text, rp.Paint).Width)];
        float width = widths.Sum() + (widths.Length * (Size + ToText)) + ((widths.Length - 1) * ToNext);
        // Where the data are narrow, it begins left of them.
        float left = Math.Min(rp.DataRect.Left, Math.Max(rp.FigureRect.Right - 4 - width, rp.FigureRect.Left + 4)) + (Size / 2);
        float middle = rp.DataRect.Top - (Height / 2) - 2;
        for (int place = 0; place < labels.Length; place++)
        {
            var marker = new MarkerStyle(entries[place].Shape, Size, entries[place].Color) { LineWidth = 2 };
            marker.LineColor = entries[place].Color;
            marker.OutlineWidth = 0;
            marker.Render(rp, new Pixel(left, middle));
            left += ToText;
            labels[place].Alignment = ScottPlot.Alignment.MiddleLeft;
            labels[place].Render(rp.Canvas, new Pixel(left, middle), rp.Paint);
            left += widths[place] + ToNext + (Size / 2);
        }
    }
}
