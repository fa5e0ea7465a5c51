namespace StateOfAi.Data;

/// <content>The combined sources of rows or results.</content>
public abstract partial class ResultSet<T> : SourcedResult
{
    private readonly ISourced? _restsOn;

    /// <summary>Its sources, which are those of its rows unless its creator knows better.</summary>
    internal override ISourced RestsOn
    {
        get => _restsOn ?? SourceUnion.OfAll([.. this.Select(Maker.SourcedOf).Where(one => one != SourceUnion.None)]);
        private protected init => _restsOn = value;
    }

    /// <summary>Returns the items that neither are projections nor rest on any.</summary>
    /// <returns>The remaining items, with the same columns; empty if all are projections.</returns>
    public ResultList<T> WithoutProjections() => Where(one => !Projection.IsIn(Maker.SourcedOf(one)));

    /// <summary>What one item rests on.</summary>
    internal virtual ISourced SourcedOf(T one) => SourceUnion.OfRow(one);
}
