namespace StateOfAi.Data;

/// <summary>How a projection is told from what was counted.</summary>
internal static class Projection
{
    internal const string Text = "A projection, not yet counted.";

    internal static Doubt Doubt { get; } = new(DoubtKind.Projection, Text);

    /// <summary>Whether something is a projection by its own word, or rests on one.</summary>
    internal static bool IsIn(ISourced of) => SourceUnion.PartsOf(of).Any(part => part switch
    {
        Row row => row.IsForetold,
        Doubt doubt => doubt.Kind is DoubtKind.Projection,
        IObserved { IsProjected: true } => true,
        _ => part.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection),
    });

    /// <summary>What a line says behind a number that is a projection, or rests on one.</summary>
    internal static string Mark(ISourced of, string mark = " (projected)") => IsIn(of) ? mark : "";
}
