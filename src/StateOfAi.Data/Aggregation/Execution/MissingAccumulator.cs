namespace StateOfAi.Data;

/// <summary>Counts the rows of each group in which a measure has no value.</summary>
internal sealed class MissingAccumulator(Validity validity, Scan scan) : Accumulator
{
    private readonly int[] _counts = new int[scan.Index.Slots];

    internal override bool HasDummySlots => true;

    internal int this[int group] => _counts[group];

    internal override Accumulator ForThread() => new MissingAccumulator(validity, scan);

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        if (rowsOf is { Is16Bit: false, Is32Bit: false } && !block.IsFiltered)
        {
            _counts[0] += validity.CountMissing(block.Start, block.Count);
            return;
        }

        foreach (ushort row in block.Buffers.MissingOf(block, validity))
            _counts[rowsOf[row]]++;
    }

    internal override void Merge(Accumulator other)
    {
        int[] others = ((MissingAccumulator)other)._counts;
        for (int group = 0; group < _counts.Length; group++)
            _counts[group] += others[group];
    }
}
