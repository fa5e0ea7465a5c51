namespace StateOfAi.Data;

/// <summary>Finds the first and the last row with a value in each group.</summary>
internal sealed class FirstLastAccumulator(Validity? validity, Scan scan) : Accumulator
{
    private (int First, int Last)[]? _rows;

    /// <summary>The first row; -1 if there is none.</summary>
    internal int First(int group) => Rows[group].Last < 0 ? -1 : Rows[group].First;

    /// <summary>The last row; -1 if there is none.</summary>
    internal int Last(int group) => Rows[group].Last;

    private (int First, int Last)[] Rows => _rows ??= Empty(scan.Index.Groups);

    internal override Accumulator ForThread() => new FirstLastAccumulator(validity, scan);

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        (int First, int Last)[] rows = Rows;
        for (int i = 0; i < block.Count; i++)
        {
            int row = block.RowAt(i);
            if (validity is not null && !validity[row])
                continue;
            ref (int First, int Last) group = ref rows[rowsOf[i]];
            group.First = Math.Min(group.First, row);
            group.Last = Math.Max(group.Last, row);
        }
    }

    internal override void Merge(Accumulator other)
    {
        (int First, int Last)[] rows = Rows, others = ((FirstLastAccumulator)other).Rows;
        for (int group = 0; group < rows.Length; group++)
            rows[group] = (Math.Min(rows[group].First, others[group].First), Math.Max(rows[group].Last, others[group].Last));
    }

    private static (int First, int Last)[] Empty(int groups)
    {
        var rows = new (int First, int Last)[groups];
        rows.AsSpan().Fill((int.MaxValue, -1));
        return rows;
    }
}
