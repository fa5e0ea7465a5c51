namespace StateOfAi.Data.Charts;

/// <summary>What a picture consists of.</summary>
/// <param name="Text">The text around the plots.</param>
/// <param name="From">What the numbers rest on.</param>
/// <param name="Panels">The plots, in rows from left to right; at least one.</param>
internal sealed record ChartContent(ChartText Text, ISourced From, IReadOnlyList<Panel> Panels)
{
    /// <summary>The height that is enough for it; <see langword="null"/> if it can use any.</summary>
    internal int? EnoughHeight { get; init; }
}
