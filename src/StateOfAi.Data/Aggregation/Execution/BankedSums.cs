using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Sums of integers by group, each in one or more banks.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
/// <typeparam name="TSum">A type that can hold the sum of a whole table: 64 bits for 32-bit numbers, 128 bits for longer ones.</typeparam>
internal sealed class BankedSums<T, TSum>(Scan scan) : IGroupTarget<T>
    where T : unmanaged, INumber<T>
    where TSum : unmanaged, INumber<TSum>
{
    private const int MostGroupsWithBanks = 128;

    private readonly int _banks = scan.Banks(MostGroupsWithBanks);
    private TSum[]? _sums;

    internal TSum this[int group]
    {
        get
        {
            TSum sum = TSum.Zero;
            foreach (TSum bank in Sums.AsSpan(group * _banks, _banks))
                sum += bank;
            return sum;
        }
    }

    private TSum[] Sums => _sums ??= new TSum[scan.Index.Slots * _banks];

    public void AddRun(int group, ReadOnlySpan<T> values)
    {
        ref TSum sum = ref Sums[group * _banks];
        sum = IntegerKernels.AddTo(sum, values);
    }

    public void Scatter(ReadOnlySpan<ushort> groups, ReadOnlySpan<T> values) => Scatter<ushort>(groups, values);

    public void Scatter(ReadOnlySpan<int> groups, ReadOnlySpan<T> values) => Scatter<int>(groups, values);

    internal void Add(GroupedRows rows, ReadOnlySpan<T> values) => rows.AddTo(values, _banks, this);

    internal void Merge(BankedSums<T, TSum> other)
    {
        TSum[] sums = Sums, others = other.Sums;
        for (int slot = 0; slot < sums.Length; slot++)
            sums[slot] += others[slot];
    }

    private void Scatter<TIndex>(ReadOnlySpan<TIndex> index, ReadOnlySpan<T> values)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        TSum[] sums = Sums;
        int banks = _banks;
        values = values[..index.Length];
        for (int i = 0; i < index.Length; i++)
            sums[(int.CreateTruncating(index[i]) * banks) + (i & (banks - 1))] += TSum.CreateTruncating(values[i]);
    }
}
