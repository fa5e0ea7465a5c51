using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Markers that are not cut where numbers lie at the edge of the data area.</summary>
internal sealed class WholeMarkers(IReadOnlyList<Coordinates> places, MarkerShape shape, float size, Color color) : Overlay
{
    private const float LineWidth = 1.5f;

    public override void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        var marker = new MarkerStyle(shape, size, color) { LineWidth = LineWidth, LineColor = color, OutlineWidth = 0 };
        // Those beyond the limits, if a user changes them, are not seen.
        PixelRect seen = rp.DataRect.Expand(1);
        foreach (Pixel place in places.Select(Axes.GetPixel).Where(seen.Contains))
            marker.Render(rp, place);
    }
}
