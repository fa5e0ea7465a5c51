namespace StateOfAi.Data;

/// <summary>
/// An observation whose scope also identifies a part of a whole. Parts can be added up if the rest of their scopes is the same.
/// </summary>
internal interface IPartOfWhole : IObserved
{
    /// <summary>What is counted and how, regardless of the part; <see langword="null"/> if it is not stated.</summary>
    string? ScopeOfWhole { get; }
}
