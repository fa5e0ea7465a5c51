namespace StateOfAi.Data;

/// <summary>An accumulator that can return the value at a rank within a group.</summary>
internal abstract class OrderStatistics<T> : Accumulator
    where T : struct, System.Numerics.INumber<T>
{
    /// <summary>The number of values in a group.</summary>
    internal abstract int Count(int group);

    /// <summary>The value at a rank within a group, with 0 for the smallest, after merging. Not thread-safe.</summary>
    internal abstract T ValueAt(int group, int rank);
}
