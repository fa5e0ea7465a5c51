using System.Numerics;

namespace StateOfAi.Data;

/// <summary>A range of a measure, open where a bound is <see langword="null"/>; without bounds all that is present, for which no value is read.</summary>
internal sealed class MeasureFilter<T>(Measure<T> measure, T? least, T? most) : Filter(measure.Table)
    where T : struct, INumber<T>
{
    private readonly T _least = least ?? T.CreateSaturating(double.NegativeInfinity);
    private readonly T _most = most ?? T.CreateSaturating(double.PositiveInfinity);

    internal override void Select(int start, int count, Span<ulong> mask)
    {
        MeasureColumn<T> column = measure.Column;
        if (least is null && most is null)
            RangeMask.WriteAll(count, mask);
        else
            RangeMask.Write(column.Values.Slice(start, count), [(_least, _most)], mask);
        for (int word = 0; column.Validity is not null && word < mask.Length; word++)
            mask[word] &= column.Validity.Word(start + (word * 64));
    }
}
