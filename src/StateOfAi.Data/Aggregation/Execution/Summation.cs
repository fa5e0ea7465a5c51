namespace StateOfAi.Data;

/// <summary>
/// The methods of summing doubles. Either way, results are bit-for-bit the same on every run and with any number of threads.
/// </summary>
public enum Summation
{
    /// <summary>
    /// The exact sum, rounded once to the nearest double: 1e16 + 1 - 1e16 is 1. The order of the rows does not matter. Unless the numbers
    /// of a column span more than about 80 bits from the leading bit of the largest to the trailing bit of the smallest, it costs little
    /// more than plain addition.
    /// </summary>
    Exact,

    /// <summary>
    /// Every addition is rounded, as in <c>Enumerable.Sum</c>, though in a different order. This is fastest, but rounding errors
    /// accumulate, so that even the mean of equal values may differ from them.
    /// </summary>
    Plain,
}
