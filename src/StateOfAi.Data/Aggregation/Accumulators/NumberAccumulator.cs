using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Sum, count, smallest and largest value of whole numbers or decimals by group.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
/// <typeparam name="TSum">A type that sums of any rows of a table fit in: 64 bits for 32, 128 for 64.</typeparam>
internal sealed class NumberAccumulator<T, TSum>(MeasureColumn<T> column, Scan scan) : Accumulator
    where T : unmanaged, INumber<T>, IMinMaxValue<T>
    where TSum : struct, INumber<TSum>
{
    private readonly int _groups = scan.Index.Groups;
    private (TSum Sum, T Least, T Most, int Count)[]? _groupsOf;

    /// <summary>Decimals of many digits are rounded when they are added.</summary>
    internal override bool IsSequential => typeof(T) == typeof(decimal);

    internal bool HasValue(int group) => Groups[group].Count > 0;

    internal TSum Sum(int group) => Groups[group].Sum;

    internal T Least(int group) => Groups[group].Least;

    internal T Most(int group) => Groups[group].Most;

    private (TSum Sum, T Least, T Most, int Count)[] Groups => _groupsOf ??= Empty(_groups);

    internal override Accumulator ForThread() => new NumberAccumulator<T, TSum>(column, scan);

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        ReadOnlySpan<T> values = block.ValuesOf(column.Values);
        (TSum Sum, T Least, T Most, int Count)[] groups = Groups;
        for (int i = 0; i < values.Length; i++)
        {
            if (column.Validity is { } validity && !validity[block.RowAt(i)])
                continue;
            ref (TSum Sum, T Least, T Most, int Count) group = ref groups[rowsOf[i]];
            T value = values[i];
            group.Sum += TSum.CreateTruncating(value);
            group.Least = value < group.Least ? value : group.Least;
            group.Most = value > group.Most ? value : group.Most;
            group.Count++;
        }
    }

    internal override void Merge(Accumulator other)
    {
        (TSum Sum, T Least, T Most, int Count)[] groups = Groups, others = ((NumberAccumulator<T, TSum>)other).Groups;
        for (int group = 0; group < groups.Length; group++)
        {
            groups[group].Sum += others[group].Sum;
            groups[group].Least = T.Min(groups[group].Least, others[group].Least);
            groups[group].Most = T.Max(groups[group].Most, others[group].Most);
            groups[group].Count += others[group].Count;
        }
    }

    private static (TSum Sum, T Least, T Most, int Count)[] Empty(int groups)
    {
        var empty = new (TSum, T, T, int)[groups];
        empty.AsSpan().Fill((TSum.Zero, T.MaxValue, T.MinValue, 0));
        return empty;
    }
}
