using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>A cell of a table in colors.</summary>
internal readonly record struct HeatCell(int X, int Y, Color Color, string Text, bool IsPartial);
