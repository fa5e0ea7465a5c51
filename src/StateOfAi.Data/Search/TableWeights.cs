namespace StateOfAi.Data;

/// <summary>How much the rows of a table count relative to those of others.</summary>
internal sealed class TableWeights
{
    private const float OfProvenance = 0.5f, OfClaims = 0.9f, OfEarlierVintages = 0.9f;

    private readonly float[] _weights;
    private readonly bool[] _areLatest;

    internal TableWeights(IReadOnlyList<TableSlot> slots)
    {
        _weights = new float[slots.Count];
        _areLatest = new bool[slots.Count];
        for (int table = 0; table < _weights.Length; table++)
        {
            TableSlot slot = slots[table];
            // The vintages of a dataset are adjacent, oldest first.
            _areLatest[table] = slot.Dataset is null
                || (!slot.IsPartial && !slots.Skip(table + 1).Any(later => later.Dataset == slot.Dataset && !later.IsPartial));
            _weights[table] = !_areLatest[table] ? OfEarlierVintages
                : IndexedText.IsOnProvenance(slot.RowType) ? OfProvenance
                : slot.RowType == typeof(Claim) ? OfClaims
                : 1;
        }
    }

    internal float WeightOf(int table) => _weights[table];

    /// <summary>Whether this is the latest vintage of its dataset.</summary>
    internal bool IsLatest(int table) => _areLatest[table];
}
