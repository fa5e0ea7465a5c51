namespace StateOfAi.Data;

/// <summary>Something that knows which value of a group is at a place in their order.</summary>
internal abstract class OrderStatistics<T> : Accumulator
    where T : struct, System.Numerics.INumber<T>
{
    /// <summary>How many values a group has.</summary>
    internal abstract int Count(int group);

    /// <summary>The value at a place in the order of a group, from 0, once all is merged. For one thread at a time.</summary>
    internal abstract T Place(int group, int place);
}
