using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>A number to draw as a dot.</summary>
/// <param name="Value">The number.</param>
/// <param name="Color">The color.</param>
/// <param name="Shape">The marker.</param>
internal readonly record struct Dot(Mark Value, Color Color, MarkerShape Shape = MarkerShape.FilledCircle);
