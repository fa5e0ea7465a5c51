namespace StateOfAi.Data;

/// <summary>
/// Sums exactly the decimals of a column whose digits span too much for <see cref="DecimalAccumulator"/>. Missing values are stored as
/// zeros, which do not change a sum.
/// </summary>
internal sealed class WideDecimalAccumulator(MeasureColumn<decimal> column, Scan scan) : Accumulator
{
    private DecimalSum[]? _sums;

    internal override bool HasDummySlots => true;

    internal DecimalSum this[int group] => Sums[group];

    private DecimalSum[] Sums => _sums ??= new DecimalSum[scan.Index.Slots];

    internal override Accumulator ForThread() => new WideDecimalAccumulator(column, scan);

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
        DecimalSum[] sums = Sums, others = ((WideDecimalAccumulator)other).Sums;
        for (int group = 0; group < sums.Length; group++)
            sums[group] += others[group];
    }
}
