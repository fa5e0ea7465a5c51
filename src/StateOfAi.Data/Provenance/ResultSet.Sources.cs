namespace StateOfAi.Data;

/// <content>What rows or results rest on together.</content>
public abstract partial class ResultSet<T> : SourcedResult
{
    private readonly ISourced? _restsOn;

    /// <summary>Those that are no projection and rest on none.</summary>
    public ResultList<T> WithoutProjections() => Where(static one => !Projection.IsIn(one));

    /// <summary>Where its maker knows no better, it rests on what its rows rest on.</summary>
    internal override ISourced RestsOn { get => _restsOn ?? SourceUnion.OfRows(this); private protected init => _restsOn = value; }
}
