namespace StateOfAi.Data;

/// <summary>Plain sums, stored per morsel and then added in morsel order, whichever thread computed them.</summary>
internal sealed class MorselSums(int groups, Scan scan)
{
    private readonly double[]?[] _morsels = new double[scan.Morsels][];

    // If one thread sees all rows in order, nothing has to be stored.
    private readonly bool _isInOrder = !scan.IsParallelWorthwhile;

    /// <summary>Takes the sums out of the slots.</summary>
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

    /// <summary>The sums, zero where there is no value, and whether there is a value.</summary>
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
