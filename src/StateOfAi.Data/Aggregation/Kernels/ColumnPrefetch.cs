using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// Requests parts of a column some way ahead of where it is being read. As with <see cref="Prefetch"/>, an address beyond the end does no
/// harm. Columns go to the second cache: in the first they would compete for its few line fill buffers. The distances are measured.
/// </summary>
internal static unsafe class ColumnPrefetch
{
    internal const int BlocksAhead = 4;
    private const int ValuesAhead = 2048;
    private const int BytesOfLine = 64;

    /// <summary>The values some way after these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Values(double* values) => Line(values + ValuesAhead);

    /// <inheritdoc cref="Values(double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Values(ref double values) => Values((double*)Unsafe.AsPointer(ref values));

    /// <summary>The codes of a block some way after this one.</summary>
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

    /// <summary>The cache line at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Line(void* address)
    {
        if (Sse.IsSupported)
            Sse.Prefetch1(address);
    }
}
