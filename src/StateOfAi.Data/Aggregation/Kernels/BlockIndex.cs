using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data;

/// <summary>
/// Turns codes into group numbers, a block at a time: by widening them, or by appending them to those of the previous dimensions in mixed
/// radix, index * keys + code.
/// </summary>
internal static class BlockIndex
{
    /// <summary>index[i] = codes[i].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Widen(ReadOnlySpan<byte> codes, Span<ushort> index)
    {
        ColumnPrefetch.Codes(codes);
        int i = 0;
        ref byte from = ref MemoryMarshal.GetReference(codes);
        ref ushort to = ref MemoryMarshal.GetReference(index[..codes.Length]);
        for (; i <= codes.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)i));
            lower.StoreUnsafe(ref to, (nuint)i);
            upper.StoreUnsafe(ref to, (nuint)(i + Vector256<ushort>.Count));
        }

        for (; i < codes.Length; i++)
            index[i] = codes[i];
    }

    /// <summary>index[i] = index[i] * keys + codes[i].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Append(ReadOnlySpan<byte> codes, ushort keys, Span<ushort> index)
    {
        ColumnPrefetch.Codes(codes);
        int i = 0;
        ref byte from = ref MemoryMarshal.GetReference(codes);
        ref ushort to = ref MemoryMarshal.GetReference(index[..codes.Length]);
        Vector256<ushort> radix = Vector256.Create(keys);
        for (; i <= codes.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(Vector256.LoadUnsafe(ref from, (nuint)i));
            nuint second = (nuint)(i + Vector256<ushort>.Count);
            (lower + (Vector256.LoadUnsafe(ref to, (nuint)i) * radix)).StoreUnsafe(ref to, (nuint)i);
            (upper + (Vector256.LoadUnsafe(ref to, second) * radix)).StoreUnsafe(ref to, second);
        }

        for (; i < codes.Length; i++)
            index[i] = (ushort)((index[i] * keys) + codes[i]);
    }

    /// <summary>index[i] = index[i] * keys + codes[i].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Append(ReadOnlySpan<ushort> codes, int keys, Span<ushort> index)
    {
        ColumnPrefetch.Codes(codes);
        int i = 0;
        ref ushort from = ref MemoryMarshal.GetReference(codes);
        ref ushort to = ref MemoryMarshal.GetReference(index[..codes.Length]);
        Vector256<ushort> radix = Vector256.Create((ushort)keys);
        for (; i <= codes.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            (Vector256.LoadUnsafe(ref from, (nuint)i) + (Vector256.LoadUnsafe(ref to, (nuint)i) * radix)).StoreUnsafe(ref to, (nuint)i);
        for (; i < codes.Length; i++)
            index[i] = (ushort)((index[i] * keys) + codes[i]);
    }

    /// <summary>index[i] = index[i] * keys + codes[i], for more groups than 16 bits can number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Append<TCode>(ReadOnlySpan<TCode> codes, int keys, Span<int> index)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        ColumnPrefetch.Codes(codes);
        index = index[..codes.Length];
        for (int i = 0; i < codes.Length; i++)
            index[i] = (index[i] * keys) + int.CreateTruncating(codes[i]);
    }

    /// <summary>index[i] = index[i] * keys + codes[selected[i]].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Append<TCode, TIndex>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, TIndex keys, Span<TIndex> index)
        where TCode : unmanaged, IBinaryInteger<TCode>
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        index = index[..selected.Length];
        ColumnPrefetch.Codes(codes);
        for (int i = 0; i < selected.Length; i++)
            index[i] = (index[i] * keys) + TIndex.CreateTruncating(codes[selected[i]]);
    }
}
