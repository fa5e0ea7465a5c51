namespace StateOfAi.Data;

/// <summary>
/// Sums decimals by group, as integers in units of the column's last decimal place. Missing values are stored as zeros, which do not change
/// a sum.
/// </summary>
internal sealed class DecimalAccumulator(MeasureColumn<decimal> column, Scan scan) : Accumulator
{
    private readonly BankedSums<Int128, Int128> _sums = new(scan);

    internal override bool HasDummySlots => true;

    internal Int128 this[int group] => _sums[group];

    internal override Accumulator ForThread() => new DecimalAccumulator(column, scan);

    internal override void Add(in Block block)
    {
        ReadOnlySpan<decimal> values = block.ValuesOf(column.Values);
        Span<Int128> units = stackalloc Int128[BlockSize.Scan];
        for (int start = 0, count; start < values.Length; start += count)
        {
            count = Math.Min(units.Length, values.Length - start);
            column.Scale.ToWhole(values.Slice(start, count), units);
            _sums.Add(block.Groups.Slice(start, count), units[..count]);
        }
    }

    internal override void Merge(Accumulator other) => _sums.Merge(((DecimalAccumulator)other)._sums);
}
