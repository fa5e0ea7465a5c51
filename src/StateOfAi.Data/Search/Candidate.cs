namespace StateOfAi.Data;

/// <summary>An index entry that may be a hit.</summary>
// A class, because the runtime ships precompiled lists of references; a list of a struct would be compiled at startup.
internal sealed class Candidate(int table, int entry, float held, float score)
{
    /// <summary>The position of its table.</summary>
    internal readonly int Table = table;

    /// <summary>The index entry.</summary>
    internal readonly int Entry = entry;

    /// <summary>How much of the query it matches.</summary>
    internal readonly float Held = held;

    /// <summary>The ranking score; higher is better.</summary>
    internal float Score = score;

    /// <summary>Orders the best first, and equal scores in index order.</summary>
    internal static int Compare(Candidate one, Candidate other) => one.Score > other.Score ? -1
        : one.Score < other.Score ? 1
        : one.Entry - other.Entry;
}
