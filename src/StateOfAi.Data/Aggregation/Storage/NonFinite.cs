namespace StateOfAi.Data;

/// <summary>
/// The handling of a number that is NaN or infinite, or whose magnitude is 2^960 (about 9.7e288) or more, since sums of such numbers could
/// overflow.
/// </summary>
public enum NonFinite
{
    /// <summary>Fail while reading rows, with an error that names the row.</summary>
    Reject,

    /// <summary>Treat the value as missing.</summary>
    Missing,
}
