namespace StateOfAi.Data.Charts;

/// <summary>A number of a part to draw.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="Value">The number.</param>
internal readonly record struct NamedMark(string Name, Mark Value)
{
    /// <summary>Whether it stands for several parts, or for what no part is known of.</summary>
    internal bool IsRest { get; init; }
}
