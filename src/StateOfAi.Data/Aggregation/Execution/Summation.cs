namespace StateOfAi.Data;

/// <summary>How doubles are added up. Either way the result is the same bits on every run and for any number of threads.</summary>
public enum Summation
{
    /// <summary>
    /// The exact sum, rounded once to the nearest double: 1e16 + 1 - 1e16 is 1. The order of the rows changes nothing. Where numbers of a
    /// column are so far apart that they have no more than some 80 bits between the first of the largest and the last of the smallest, it
    /// costs little more than plain addition.
    /// </summary>
    Exact,

    /// <summary>
    /// Each addition rounded, as <c>Enumerable.Sum</c> does, though in another order: fastest, and off by what roundings add up to, so that
    /// a mean may lie beside values that are all equal.
    /// </summary>
    Plain,
}
