namespace StateOfAi.Data;

/// <summary>Tells projections, and numbers of partial periods, from actual numbers.</summary>
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

    /// <summary>The mark next to a period in tables: "projected" or "partial"; <see langword="null"/> for neither.</summary>
    internal static string? PeriodMark(ISourced of) => IsIn(of) ? "projected" : IsPartial(of) ? "partial" : null;

    /// <summary>The suffix for a number that is a projection or rests on one.</summary>
    internal static string Mark(ISourced of, string mark = " (projected)") => IsIn(of) ? mark : "";

    // Only sums add this doubt, so rows need not be asked.
    private static bool IsPartial(ISourced of) =>
        SourceUnion.PartsOf(of).Any(part => part is not Row && part.Doubts.Any(doubt => doubt.Kind is DoubtKind.Partial));
}
