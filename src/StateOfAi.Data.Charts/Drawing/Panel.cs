using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>One plot of a picture.</summary>
/// <param name="Plot">The plot.</param>
/// <param name="Heading">The name above it, where there are several.</param>
internal sealed record Panel(Plot Plot, string? Heading = null);
