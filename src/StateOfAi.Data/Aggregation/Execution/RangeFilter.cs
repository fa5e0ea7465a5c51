using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Selects a range of a measure, unbounded where a bound is <see langword="null"/>; without bounds, all rows that have a value, without
/// reading values.
/// </summary>
internal sealed class RangeFilter<T>(MeasureColumn<T> column, T? least, T? most) : RowFilter
    where T : struct, INumber<T>
{
    private readonly T _least = least ?? T.CreateSaturating(double.NegativeInfinity);
    private readonly T _most = most ?? T.CreateSaturating(double.PositiveInfinity);

    internal override void Select(int start, int count, Span<ulong> mask)
    {
        if (least is null && most is null)
            RangeMask.WriteAll(count, mask);
        else
            RangeMask.Write(column.Values.Slice(start, count), [(_least, _most)], mask);
        for (int word = 0; column.Validity is not null && word < mask.Length; word++)
            mask[word] &= column.Validity.Word(start + (word * 64));
    }
}
