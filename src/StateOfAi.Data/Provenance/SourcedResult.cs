namespace StateOfAi.Data;

/// <summary>Something that was computed or gathered, with the publications that it rests on and what is in doubt about it.</summary>
public abstract class SourcedResult : ISourced
{
    private protected SourcedResult()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<Source> Sources => RestsOn.Sources;

    /// <inheritdoc/>
    public IReadOnlyList<Doubt> Doubts => RestsOn.Doubts;

    /// <summary>What it was made of. Sources and doubts are looked up there when somebody asks, and no sooner.</summary>
    internal virtual ISourced RestsOn { get; private protected init; } = SourceUnion.None;

    /// <summary>What results rest on together: nothing that is known, where that is so of each.</summary>
    internal static ISourced Together(IReadOnlyCollection<SourcedResult> results) =>
        results.Any(static one => one.RestsOn != SourceUnion.None) ? SourceUnion.OfAll(results) : SourceUnion.None;

    /// <summary>A number with what it rests on beside that which it was computed of; the number itself where that is not known.</summary>
    internal static Estimate<T> Resting<T>(Estimate<T> number, ISourced on)
        where T : struct, IComparable<T> => on == SourceUnion.None ? number
            : number.WithBasis(on is Operand other ? other.Basis : SourceUnion.BasisOf(on));

    /// <summary>A number of this result, which rests on all that the result does.</summary>
    private protected Estimate<T> Resting<T>(Estimate<T> number)
        where T : struct, IComparable<T> => Resting(number, RestsOn);
}
