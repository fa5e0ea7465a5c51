namespace StateOfAi.Data;

/// <summary>How a projection is told from what was counted, without reading a table.</summary>
internal static class Projection
{
    internal const string Text = "A projection, not yet counted.";

    internal static Doubt Doubt { get; } = new(DoubtKind.Projection, Text);

    /// <summary>Whether something is a projection by its own word, or rests on one.</summary>
    internal static bool IsIn(object? of) => of is IObserved { IsProjected: true }
        || (of is ISourced sourced && SourceUnion.PartsOf(sourced).Any(part =>
            part is IObserved { IsProjected: true } or Doubt { Kind: DoubtKind.Projection }));

    /// <summary>What a line says behind a number that is a projection, or rests on one.</summary>
    internal static string Mark(ISourced of, string mark = " (projected)") => IsIn(of) ? mark : "";
}
