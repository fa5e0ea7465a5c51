using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// Asks for memory that will be read soon, so that many reads wait at the same time. Only a hint: an address that the collector has made stale, or one beyond the end,
/// is as harmless as any other, since a prefetch neither faults nor gives anything back. Where the machine has no such instruction nothing is done.
/// </summary>
internal static unsafe class Prefetch
{
    // Columns are asked for into the second cache: they would wait for the few places of the first where lines from memory arrive. How far ahead is by measurement.
    internal const int BlocksAhead = 4;
    private const int ValuesAhead = 2048;
    private const int Line = 64;

    /// <summary>The values some way after these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void ValuesAfter(double* values) => OfColumn(values + ValuesAhead);

    /// <inheritdoc cref="ValuesAfter(double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void ValuesAfter(ref double values) => ValuesAfter((double*)Unsafe.AsPointer(ref values));

    /// <summary>The codes of a block some way after this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void CodesAfter<TCode>(ReadOnlySpan<TCode> block)
        where TCode : unmanaged
    {
        fixed (TCode* codes = block)
        {
            byte* line = (byte*)(codes + (BlocksAhead * BlockBuffers.Rows));
            for (byte* end = line + (BlockBuffers.Rows * sizeof(TCode)); line < end; line += Line)
                OfColumn(line);
        }
    }

    /// <summary>The line of a column at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void OfColumn(void* address)
    {
        if (Sse.IsSupported)
            Sse.Prefetch1(address);
    }

    /// <summary>What an object holds, from its start: of a text its length and at least 14 characters, which may stand in two lines of the cache. Nothing where it is a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Object<T>(T of)
    {
        const int header = 8, most = 40;
        if (typeof(T).IsValueType || !Sse.IsSupported)
            return;
        nuint address = Unsafe.As<T, nuint>(ref of);
        Sse.Prefetch0((void*)(address + header));
        Sse.Prefetch0((void*)(address + most));
    }

    /// <summary>The line of a place in an array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Place<T>(ref readonly T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
    }
}
