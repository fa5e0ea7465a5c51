namespace StateOfAi.Data;

/// <content>What rows or results rest on together.</content>
public abstract partial class ResultSet<T> : SourcedResult
{
    private readonly ISourced? _restsOn;

    /// <summary>Where its maker knows no better, it rests on what its rows rest on.</summary>
    internal override ISourced RestsOn
    {
        get => _restsOn ?? SourceUnion.OfAll([.. this.Select(Maker.SourcedOf).Where(one => one != SourceUnion.None)]);
        private protected init => _restsOn = value;
    }

    /// <summary>Those that are no projection and rest on none.</summary>
    public ResultList<T> WithoutProjections() => Where(one => !Projection.IsIn(Maker.SourcedOf(one)));

    /// <summary>What one of them rests on.</summary>
    internal virtual ISourced SourcedOf(T one) => SourceUnion.OfRow(one);
}
