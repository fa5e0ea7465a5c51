namespace StateOfAi.Data;

/// <summary>
/// How many copies of each group's accumulator a kernel goes round by turns. An accumulator that was just stored takes some ten cycles until it can be
/// added to again; with few groups the next rows often want the same one, and by turns they find another.
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

/// <summary>For many groups, whose accumulators would leave the nearest cache eightfold.</summary>
internal readonly struct OneBank : IBanks
{
    public static int Count => 1;
}
