namespace StateOfAi.Data;

/// <summary>
/// An observation whose scope also identifies a part of a whole. Parts can be added up if the rest of their scopes is the same.
/// </summary>
internal interface IPartOfWhole : IObserved
{
    /// <summary>The definition of what is counted, regardless of the part; <see langword="null"/> if not stated.</summary>
    string? ScopeOfWhole { get; }
}
