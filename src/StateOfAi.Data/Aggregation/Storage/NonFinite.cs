namespace StateOfAi.Data;

/// <summary>
/// What a measure does with a number that is NaN, infinite, or of a magnitude of 2^960 (about 9.7e288) and more, with which sums could
/// overflow.
/// </summary>
public enum NonFinite
{
    /// <summary>Building fails and names the row.</summary>
    Reject,

    /// <summary>The value counts as missing.</summary>
    Missing,
}
