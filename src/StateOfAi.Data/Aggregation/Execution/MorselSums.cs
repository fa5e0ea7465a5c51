namespace StateOfAi.Data;

/// <summary>Plain sums, stored per morsel and then added in morsel order, no matter which thread computed them.</summary>
internal sealed class MorselSums(int groups, Scan scan)
{
    private readonly double[]?[] _morsels = new double[scan.Morsels][];

    // If one thread reads all rows in order, nothing needs to be stored.
    private readonly bool _isInOrder = !scan.IsParallelWorthwhile;

    /// <summary>Moves the sums out of the slots.</summary>
    internal void Take(DoubleSlots slots, int morsel)
    {
        if (_isInOrder)
            return;
        _morsels[morsel] = Sums(slots);
        slots.ResetSums();
    }

    internal void Merge(MorselSums other)
    {
        for (int morsel = 0; morsel < _morsels.Length; morsel++)
            _morsels[morsel] ??= other._morsels[morsel];
    }

    /// <summary>The sums, zero without values, and whether there are values.</summary>
    internal (double[] Sums, bool[] HasValue) Total(DoubleSlots slots)
    {
        double[] total = Sums(slots);
        foreach (double[] sums in _morsels.OfType<double[]>())
        {
            for (int group = 0; group < groups; group++)
                total[group] += sums[group];
        }

        return (total, Array.ConvertAll(total, sum => BitConverter.DoubleToInt64Bits(sum) != long.MinValue));
    }

    private double[] Sums(DoubleSlots slots)
    {
        double[] sums = GC.AllocateUninitializedArray<double>(groups);
        for (int group = 0; group < groups; group++)
        {
            double sum = slots.High(group, 0);
            for (int bank = 1; bank < slots.Banks; bank++)
                sum += slots.High(group, bank);
            sums[group] = sum;
        }

        return sums;
    }
}
