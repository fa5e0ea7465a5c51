namespace StateOfAi.Data;

/// <summary>Whether two observations are readings of one thing, as far as both say so.</summary>
internal static class Origins
{
    /// <summary>
    /// The reason where two observations were read at different times or count different things: what changed may be the count alone.
    /// </summary>
    internal static (UnknownReason Reason, string Explanation)? WhyDiffer(IObserved? from, IObserved? to) => (from, to) switch
    {
        ({ Vintage: { } first, Period: var start }, { Vintage: { } last, Period: var stop }) when first != last =>
            (UnknownReason.VintagesDiffer,
                $"{start} was read {first} and {stop} {last}; Growth.Between of the bare figures compares them all the same"),
        ({ Scope: { } first, Period: var start }, { Scope: { } last, Period: var stop }) when first != last =>
            (UnknownReason.ScopesDiffer,
                $"{start} covers {first} and {stop} {last}; Growth.Between of the bare figures compares them all the same"),
        _ => null,
    };
}
