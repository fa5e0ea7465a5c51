namespace StateOfAi.Data.Charts;

/// <summary>A row of dots; two are connected.</summary>
/// <param name="Name">The name on the left.</param>
/// <param name="Label">The numbers on the right.</param>
/// <param name="Dots">The dots, of which the last lies on top.</param>
internal sealed record DotRow(string Name, string Label, IReadOnlyList<Dot> Dots)
{
    /// <summary>Whether the first dot lies above the second, so that their bounds do not cover each other.</summary>
    internal bool AreApart { get; init; }
}
