using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// Prefetches parts of a column some distance ahead of where it is being read. As with <see cref="Prefetch"/>, an address past the end does
/// no harm. Columns go to the L2 cache: in L1 they would compete for its few line fill buffers. The distances were determined by
/// measurement.
/// </summary>
internal static unsafe class ColumnPrefetch
{
    internal const int BlocksAhead = 4;
    private const int ValuesAhead = 2048;
    private const int BytesOfLine = 64;

    /// <summary>Prefetches the values some distance ahead of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Values(double* values) => Line(values + ValuesAhead);

    /// <inheritdoc cref="Values(double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Values(ref double values) => Values((double*)Unsafe.AsPointer(ref values));

    /// <summary>Prefetches the codes of a block some distance ahead of this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Codes<TCode>(ReadOnlySpan<TCode> block)
        where TCode : unmanaged
    {
        fixed (TCode* codes = block)
        {
            byte* line = (byte*)(codes + (BlocksAhead * BlockSize.Scan));
            for (byte* end = line + (BlockSize.Scan * sizeof(TCode)); line < end; line += BytesOfLine)
                Line(line);
        }
    }

    /// <summary>Prefetches the cache line at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Line(void* address)
    {
        if (Sse.IsSupported)
            Sse.Prefetch1(address);
    }
}
