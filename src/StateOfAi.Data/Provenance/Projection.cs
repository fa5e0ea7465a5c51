namespace StateOfAi.Data;

/// <summary>Tells projections from actual numbers.</summary>
internal static class Projection
{
    internal const string Text = "A projection, not yet counted.";

    internal static Doubt Doubt { get; } = new(DoubtKind.Projection, Text);

    /// <summary>Whether something is marked as a projection or rests on one.</summary>
    internal static bool IsIn(ISourced of) => SourceUnion.PartsOf(of).Any(part => part switch
    {
        Row row => row.IsForetold,
        Doubt doubt => doubt.Kind is DoubtKind.Projection,
        IObserved { IsProjected: true } => true,
        _ => part.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection),
    });

    /// <summary>The suffix for a number that is a projection or rests on one.</summary>
    internal static string Mark(ISourced of, string mark = " (projected)") => IsIn(of) ? mark : "";
}
