namespace StateOfAi.Data;

/// <summary>
/// An observation whose scope says more than what all parts of a whole share: it also tells the part. Parts are added up where the rest of
/// their scopes agrees.
/// </summary>
internal interface IPartOfWhole : IObserved
{
    /// <summary>What is counted, and how, in whatever part of the whole; <see langword="null"/> where that is not stated.</summary>
    string? ScopeOfWhole { get; }
}
