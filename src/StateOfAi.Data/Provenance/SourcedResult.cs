namespace StateOfAi.Data;

/// <summary>A computed or collected result, with its sources and what is in doubt about it.</summary>
public abstract class SourcedResult : ISourced
{
    private protected SourcedResult()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<Source> Sources => RestsOn.Sources;

    /// <inheritdoc/>
    public IReadOnlyList<Doubt> Doubts => RestsOn.Doubts;

    /// <summary>What it was made of. Sources and doubts are looked up there only when asked for.</summary>
    internal virtual ISourced RestsOn { get; private protected init; } = SourceUnion.None;

    /// <summary>What several results rest on together: nothing, if none has known sources.</summary>
    internal static ISourced Together(IReadOnlyCollection<SourcedResult> results) =>
        results.Any(static one => one.RestsOn != SourceUnion.None) ? SourceUnion.OfAll(results) : SourceUnion.None;

    /// <summary>A number with an additional basis; the number itself if that has no known sources.</summary>
    internal static Estimate<T> Resting<T>(Estimate<T> number, ISourced on)
        where T : struct, IComparable<T> => on == SourceUnion.None ? number
            : number.WithBasis(on is Operand other ? other.Basis : SourceUnion.BasisOf(on));

    /// <summary>A number of this result, which rests on everything that the result does.</summary>
    private protected Estimate<T> Resting<T>(Estimate<T> number)
        where T : struct, IComparable<T> => Resting(number, RestsOn);
}
