namespace StateOfAi.Data;

/// <summary>Accumulators by group, to which values are added either as a run of one group or each to its own group.</summary>
internal interface IGroupTarget<TValue>
{
    void AddRun(int group, ReadOnlySpan<TValue> values);

    void Scatter(ReadOnlySpan<ushort> groups, ReadOnlySpan<TValue> values);

    void Scatter(ReadOnlySpan<int> groups, ReadOnlySpan<TValue> values);
}
