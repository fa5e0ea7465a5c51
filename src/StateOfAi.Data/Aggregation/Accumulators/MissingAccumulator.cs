namespace StateOfAi.Data;

/// <summary>How many rows of a group have no value of a measure.</summary>
internal sealed class MissingAccumulator(Validity validity, Scan scan) : Accumulator
{
    private readonly int[] _counts = new int[scan.Index.Groups];

    internal int this[int group] => _counts[group];

    internal override Accumulator ForThread() => new MissingAccumulator(validity, scan);

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        if (block.IsFiltered)
        {
            for (int i = 0; i < block.Count; i++)
                _counts[rowsOf[i]] += validity[block.RowAt(i)] ? 0 : 1;
            return;
        }

        foreach (int i in new MissingRows(validity, block.Start, block.Count))
            _counts[rowsOf[i]]++;
    }

    internal override void Merge(Accumulator other)
    {
        int[] others = ((MissingAccumulator)other)._counts;
        for (int group = 0; group < _counts.Length; group++)
            _counts[group] += others[group];
    }
}
