namespace StateOfAi.Data;

/// <summary>What can be said of the order of two figures of one unit.</summary>
public enum FigureComparison
{
    /// <summary>Their bounds overlap, or one bounds nothing: either may be the larger.</summary>
    Unknown,

    /// <summary>The first is smaller, whatever the true values within their bounds.</summary>
    Less,

    /// <summary>Both are one number, and the same.</summary>
    Equal,

    /// <summary>The first is larger, whatever the true values within their bounds.</summary>
    Greater,
}
