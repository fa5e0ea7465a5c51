using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>What is drawn on a plot without a say in the limits of its axes.</summary>
internal abstract class Overlay : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public abstract void Render(RenderPack rp);
}
