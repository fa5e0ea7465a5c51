using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// Classifies each value against the bracket of its group. The class is the number of conditions that hold out of four: at least the lower
/// end, above the lower end, at least the upper end, above the upper end.
/// </summary>
internal static class BracketKernels
{
    internal const int Below = 0;
    internal const int AtLow = 1;

    /// <summary>Between the ends; if they are equal, at that point.</summary>
    internal const int Within = 2;
    internal const int AtHigh = 3;

    /// <summary>The distance between the classes of one group and those of the next: a power of two.</summary>
    internal const int Classes = 1 << ClassBits;

    /// <summary>This many doubles fit in two registers, from which each lane picks one.</summary>
    internal const int GroupsOfTable = 16;

    private const int BitsOfWord = 64;
    private const int ClassBits = 3;

    /// <summary>
    /// Writes the class of each value, group * <see cref="Classes"/> + class, and one bit for each: 1 if it is between the ends of its
    /// bracket.
    /// </summary>
    /// <param name="groups">The group of each value.</param>
    /// <param name="values">The values.</param>
    /// <param name="lows">The lower end of each group's bracket, padded to <see cref="GroupsOfTable"/>.</param>
    /// <param name="highs">The upper ends, padded likewise.</param>
    /// <param name="classes">Receives the classes.</param>
    /// <param name="within">Receives the bits.</param>
    internal static void Classify<T>(
        ReadOnlySpan<ushort> groups,
        ReadOnlySpan<T> values,
        ReadOnlySpan<T> lows,
        ReadOnlySpan<T> highs,
        Span<ushort> classes,
        Span<ulong> within)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        values = values[..groups.Length];
        classes = classes[..groups.Length];
        within.Clear();
        int done = 0;
        if (typeof(T) == typeof(double) && Avx512F.IsSupported && Vector512.IsHardwareAccelerated && lows.Length == GroupsOfTable)
        {
            done = ClassifyByTable(
                groups,
                MemoryMarshal.Cast<T, double>(values),
                MemoryMarshal.Cast<T, double>(lows),
                MemoryMarshal.Cast<T, double>(highs),
                classes,
                within);
        }

        ClassifyEach(groups, values, lows, highs, classes, within, done);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ClassifyEach<T>(
        ReadOnlySpan<ushort> groups,
        ReadOnlySpan<T> values,
        ReadOnlySpan<T> lows,
        ReadOnlySpan<T> highs,
        Span<ushort> classes,
        Span<ulong> within,
        int start)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        for (int i = start; i < groups.Length; i++)
        {
            int group = groups[i];
            T value = values[i], low = lows[group], high = highs[group];
            bool isAboveLow = value > low, isAtLeastHigh = value >= high;
            int conditions = (value >= low ? 1 : 0) + (isAboveLow ? 1 : 0) + (isAtLeastHigh ? 1 : 0) + (value > high ? 1 : 0);
            classes[i] = (ushort)((group * Classes) + conditions);
            within[i / BitsOfWord] |= (isAboveLow & !isAtLeastHigh ? 1UL : 0) << (i % BitsOfWord);
        }
    }

    /// <summary>Processes eight rows at a time, in whole words of the mask; returns the number of rows processed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ClassifyByTable(
        ReadOnlySpan<ushort> groups,
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> lows,
        ReadOnlySpan<double> highs,
        Span<ushort> classes,
        Span<ulong> within)
    {
        int lanes = Vector512<double>.Count, words = groups.Length / BitsOfWord;
        Vector512<double> low0 = Vector512.Create(lows), low1 = Vector512.Create(lows[lanes..]);
        Vector512<double> high0 = Vector512.Create(highs), high1 = Vector512.Create(highs[lanes..]);
        ref ushort groupOf = ref MemoryMarshal.GetReference(groups);
        ref ushort classOf = ref MemoryMarshal.GetReference(classes);
        ref double from = ref MemoryMarshal.GetReference(values);
        for (int word = 0; word < words; word++)
        {
            ulong bits = 0;
            for (int bit = 0; bit < BitsOfWord; bit += lanes)
            {
                nuint row = (nuint)((word * BitsOfWord) + bit);
                ColumnPrefetch.Values(ref Unsafe.Add(ref from, row));
                Vector512<long> group = Avx512F.ConvertToVector512Int64(Vector128.LoadUnsafe(ref groupOf, row));
                Vector512<double> value = Vector512.LoadUnsafe(ref from, row);
                Vector512<double> low = Avx512F.PermuteVar8x64x2(low0, group, low1), high = Avx512F.PermuteVar8x64x2(high0, group, high1);
                Vector512<double> isAboveLow = Vector512.GreaterThan(value, low), isAtLeastHigh = Vector512.GreaterThanOrEqual(value, high);
                // A true condition is -1.
                Vector512<double> isAtLeastLow = Vector512.GreaterThanOrEqual(value, low), isAboveHigh = Vector512.GreaterThan(value, high);
                Vector512<long> trues = isAtLeastLow.AsInt64() + isAboveLow.AsInt64() + isAtLeastHigh.AsInt64() + isAboveHigh.AsInt64();
                Avx512F.ConvertToVector128UInt16(Vector512.ShiftLeft(group, ClassBits) - trues).StoreUnsafe(ref classOf, row);
                bits |= Vector512.AndNot(isAboveLow, isAtLeastHigh).ExtractMostSignificantBits() << bit;
            }

            within[word] = bits;
        }

        return words * BitsOfWord;
    }
}
