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
}
