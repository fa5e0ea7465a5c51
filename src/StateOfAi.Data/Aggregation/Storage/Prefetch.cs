using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace StateOfAi.Data;

/// <summary>
/// Requests memory that will be read soon, so that many reads are in flight at once. A prefetch is only a hint: it neither faults nor
/// returns anything, so an address that is stale because the garbage collector moved the object, or that is past the end, does no harm. On
/// machines without such an instruction nothing happens.
/// </summary>
internal static unsafe class Prefetch
{
    /// <summary>
    /// Prefetches the content of an object from its start: for a string, its length and at least 14 characters, which may span two cache
    /// lines. Does nothing for a value type.
    /// </summary>
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

    /// <summary>Prefetches the cache line of an array element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Element<T>(ref readonly T element)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in element)));
    }
}
