namespace StateOfAi.Data;

/// <summary>
/// The number of copies of each group's accumulator that a kernel uses round-robin. A sum that was just stored can be added to again only
/// after about ten cycles; with few groups, consecutive rows often need the same one, and with several banks they use different copies.
/// </summary>
internal interface IBanks
{
    static abstract int Count { get; }
}

/// <summary>For few groups.</summary>
internal readonly struct EightBanks : IBanks
{
    public static int Count => 8;
}

/// <summary>For many groups, where eight copies of the accumulators would not fit in L1 cache.</summary>
internal readonly struct OneBank : IBanks
{
    public static int Count => 1;
}
