using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// The class of each value by the bracket of its group, which is how many of four are true: it is at least the lower end, above it, at least the higher end, above that.
/// </summary>
internal static class SelectionKernels
{
    internal const int Below = 0;
    internal const int AtLow = 1;

    /// <summary>Between the ends; where both are one, at this point.</summary>
    internal const int Within = 2;
    internal const int AtHigh = 3;

    /// <summary>Numbers from one group's classes to the next's: a power of two.</summary>
    internal const int Classes = 1 << ClassBits;

    /// <summary>So many doubles fit in two registers, from which a lane takes the one it wants.</summary>
    internal const int GroupsOfTable = 16;

    private const int BitsOfWord = 64;
    private const int ClassBits = 3;

    /// <summary>Writes the class of each value, group * <see cref="Classes"/> + class, and a bit for each: 1 where it is between the ends of its bracket.</summary>
    internal static void Classify<T>(ReadOnlySpan<ushort> groups, ReadOnlySpan<T> values, SelectionBrackets<T> brackets, Span<ushort> classes, Span<ulong> within)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        values = values[..groups.Length];
        classes = classes[..groups.Length];
        within.Clear();
        int done = 0;
        if (typeof(T) == typeof(double) && Avx512F.IsSupported && Vector512.IsHardwareAccelerated && brackets.Groups < GroupsOfTable)
            done = ClassifyByTable(groups, MemoryMarshal.Cast<T, double>(values), MemoryMarshal.Cast<T, double>(brackets.Lows), MemoryMarshal.Cast<T, double>(brackets.Highs), classes, within);
        ClassifyEach(groups, values, brackets, classes, within, done);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ClassifyEach<T>(ReadOnlySpan<ushort> groups, ReadOnlySpan<T> values, SelectionBrackets<T> brackets, Span<ushort> classes, Span<ulong> within, int start)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        ReadOnlySpan<T> lows = brackets.Lows, highs = brackets.Highs;
        for (int i = start; i < groups.Length; i++)
        {
            int group = groups[i];
            T value = values[i], low = lows[group], high = highs[group];
            bool isAboveLow = value > low, isAtLeastHigh = value >= high;
            classes[i] = (ushort)((group * Classes) + (value >= low ? 1 : 0) + (isAboveLow ? 1 : 0) + (isAtLeastHigh ? 1 : 0) + (value > high ? 1 : 0));
            within[i / BitsOfWord] |= (isAboveLow & !isAtLeastHigh ? 1UL : 0) << (i % BitsOfWord);
        }
    }

    /// <summary>Eight rows at a time, in whole words of the mask; gives how many are done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ClassifyByTable(ReadOnlySpan<ushort> groups, ReadOnlySpan<double> values, ReadOnlySpan<double> lows, ReadOnlySpan<double> highs, Span<ushort> classes, Span<ulong> within)
    {
        int lanes = Vector512<double>.Count, words = groups.Length / BitsOfWord;
        Vector512<double> low0 = Vector512.Create(lows), low1 = Vector512.Create(lows[lanes..]), high0 = Vector512.Create(highs), high1 = Vector512.Create(highs[lanes..]);
        ref ushort groupOf = ref MemoryMarshal.GetReference(groups);
        ref ushort classOf = ref MemoryMarshal.GetReference(classes);
        ref double from = ref MemoryMarshal.GetReference(values);
        for (int word = 0; word < words; word++)
        {
            ulong bits = 0;
            for (int bit = 0; bit < BitsOfWord; bit += lanes)
            {
                nuint row = (nuint)((word * BitsOfWord) + bit);
                Prefetch.ValuesAfter(ref Unsafe.Add(ref from, row));
                Vector512<long> group = Avx512F.ConvertToVector512Int64(Vector128.LoadUnsafe(ref groupOf, row));
                Vector512<double> value = Vector512.LoadUnsafe(ref from, row);
                Vector512<double> low = Avx512F.PermuteVar8x64x2(low0, group, low1), high = Avx512F.PermuteVar8x64x2(high0, group, high1);
                Vector512<double> isAboveLow = Vector512.GreaterThan(value, low), isAtLeastHigh = Vector512.GreaterThanOrEqual(value, high);
                // What is true is -1.
                Vector512<long> trues = Vector512.GreaterThanOrEqual(value, low).AsInt64() + isAboveLow.AsInt64() + isAtLeastHigh.AsInt64() + Vector512.GreaterThan(value, high).AsInt64();
                Avx512F.ConvertToVector128UInt16(Vector512.ShiftLeft(group, ClassBits) - trues).StoreUnsafe(ref classOf, row);
                bits |= Vector512.AndNot(isAboveLow, isAtLeastHigh).ExtractMostSignificantBits() << bit;
            }

            within[word] = bits;
        }

        return words * BitsOfWord;
    }
}
