namespace StateOfAi.Data;

/// <summary>Exact sums of decimals by group, of a column whose digits are too far apart for <see cref="SumAccumulator{T, TSum}"/>. Missing values are zeros, which change none.</summary>
internal sealed class DecimalAccumulator(MeasureColumn<decimal> column, Scan scan) : Accumulator
{
    private DecimalSum[]? _sums;

    internal override bool HasRoomForNone => true;

    internal DecimalSum this[int group] => Sums[group];

    private DecimalSum[] Sums => _sums ??= new DecimalSum[scan.Index.Rooms];

    internal override Accumulator ForThread() => new DecimalAccumulator(column, scan);

    internal override void Add(in Block block)
    {
        GroupedRows rows = block.Groups;
        ReadOnlySpan<decimal> values = block.ValuesOf(column.Values);
        DecimalSum[] sums = Sums;
        for (int i = 0; i < values.Length; i++)
            sums[rows[i]] += values[i];
    }

    internal override void Merge(Accumulator other)
    {
        DecimalSum[] sums = Sums, others = ((DecimalAccumulator)other).Sums;
        for (int group = 0; group < sums.Length; group++)
            sums[group] += others[group];
    }
}
