namespace StateOfAi.Data;

/// <summary>Accumulators that can tell the value of a rank within a group.</summary>
internal abstract class OrderStatistics<T> : Accumulator
    where T : struct, System.Numerics.INumber<T>
{
    /// <summary>How many values a group has.</summary>
    internal abstract int Count(int group);

    /// <summary>The value of a rank within a group, from 0 for the smallest, once all is merged. For one thread at a time.</summary>
    internal abstract T ValueAt(int group, int rank);
}
