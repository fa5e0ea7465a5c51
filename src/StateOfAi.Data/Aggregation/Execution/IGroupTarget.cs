namespace StateOfAi.Data;

/// <summary>Accumulators of groups that values are added to, either a run of one group or each value to its own.</summary>
internal interface IGroupTarget<TValue>
{
    void AddRun(int group, ReadOnlySpan<TValue> values);

    void Scatter(ReadOnlySpan<ushort> groups, ReadOnlySpan<TValue> values);

    void Scatter(ReadOnlySpan<int> groups, ReadOnlySpan<TValue> values);
}
