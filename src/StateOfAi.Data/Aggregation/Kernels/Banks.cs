namespace StateOfAi.Data;

/// <summary>
/// How many copies of each group's accumulator a kernel uses round-robin. A sum that was just stored can be added to again only after some
/// ten cycles; with few groups the next rows often need the same one, and with several banks they find another.
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

/// <summary>For many groups, eight copies of whose accumulators would not fit in the nearest cache.</summary>
internal readonly struct OneBank : IBanks
{
    public static int Count => 1;
}
