using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Sums integers by group. Missing values are stored as zeros, which do not change a sum.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
/// <typeparam name="TSum">A type that can hold the sum of a whole table: 64 bits for 32-bit numbers, 128 bits for 64-bit ones.</typeparam>
internal sealed class SumAccumulator<T, TSum>(MeasureColumn<T> column, Scan scan) : Accumulator
    where T : unmanaged, INumber<T>
    where TSum : unmanaged, INumber<TSum>
{
    private readonly BankedSums<T, TSum> _sums = new(scan);

    internal override bool HasDummySlots => true;

    internal TSum this[int group] => _sums[group];

    internal override Accumulator ForThread() => new SumAccumulator<T, TSum>(column, scan);

    internal override void Add(in Block block) => _sums.Add(block.Groups, block.ValuesOf(column.Values));

    internal override void Merge(Accumulator other) => _sums.Merge(((SumAccumulator<T, TSum>)other)._sums);
}
