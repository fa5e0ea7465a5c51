using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <content>Classes of values by the bracket of their group.</content>
internal static unsafe partial class ScatterKernels
{
    /// <summary>Counts the class of each value and keeps those within, from a place on; gives the place behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Classify<TIndex, T>(ReadOnlySpan<TIndex> index, ReadOnlySpan<T> values, ReadOnlySpan<SelectionBracket<T>> brackets, Span<int> classes, Span<(T Value, int Group)> within, int count)
        where TIndex : unmanaged
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        // A bracket for each group and one for the rows of none; every row may be kept.
        Check(classes.Length, brackets.Length * SelectionBracket<T>.Classes);
        Check(within.Length, count + index.Length);
        fixed (TIndex* indexes = index)
        fixed (T* numbers = values[..index.Length])
        fixed (SelectionBracket<T>* bracketOf = brackets)
        fixed (int* counts = classes)
        fixed ((T Value, int Group)* kept = within)
        {
            for (int i = 0; i < index.Length; i++)
            {
                nuint group = Group(indexes + i);
                T value = numbers[i];
                int number = SelectionBracket<T>.ClassOf(value, bracketOf[group]);
                counts[(group * SelectionBracket<T>.Classes) + (nuint)number]++;
                // Kept without asking, and overwritten by the next if it was not to be: no branch to guess wrong.
                kept[count] = (value, (int)group);
                count += number == SelectionBracket<T>.Within ? 1 : 0;
            }
        }

        return count;
    }
}
