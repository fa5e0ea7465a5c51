namespace StateOfAi.Data;

/// <summary>An entry of the index that may be a hit.</summary>
// A class: lists of it are ready in the runtime, and those of a structure would be compiled as a process starts.
internal sealed class Candidate(int table, int entry, float held, float score)
{
    /// <summary>The place of its table.</summary>
    internal readonly int Table = table;

    /// <summary>The entry of the index.</summary>
    internal readonly int Entry = entry;

    /// <summary>How much of the question it holds.</summary>
    internal readonly float Held = held;

    /// <summary>What it is ranked by, the highest first.</summary>
    internal float Score = score;

    /// <summary>The best first; of equal ones the first of the index.</summary>
    internal static int Compare(Candidate one, Candidate other) => one.Score > other.Score ? -1
        : one.Score < other.Score ? 1
        : one.Entry - other.Entry;
}
