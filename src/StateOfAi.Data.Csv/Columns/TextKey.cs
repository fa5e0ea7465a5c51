using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StateOfAi.Data.Csv;

/// <summary>
/// What is compared to find a text: up to 16 ASCII characters themselves, which most keys are, so that no string is read; otherwise a
/// hash.
/// </summary>
internal readonly struct TextKey(ulong low, ulong high, int length)
{
    /// <summary>In place of the length of a text that is only hashed.</summary>
    private const int IsHash = -1;

    private const int MostCharacters = 16;
    private const int BitsOfByte = 8;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    internal ulong Low { get; } = low;

    internal ulong High { get; } = high;

    internal int Length { get; } = length;

    /// <summary>Whether texts with equal keys are equal.</summary>
    internal bool IsExact => Length != IsHash;

    internal static TextKey Hashed(ulong hash) => new(hash, 0, IsHash);

    /// <summary>Packs a text of up to 16 ASCII characters into bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryPack(ReadOnlySpan<char> text, out TextKey key)
    {
        int length = text.Length;
        if (length is >= MostCharacters / 2 and <= MostCharacters)
        {
            // Two halves that overlap unless there are 16 characters.
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
            Vector128<ushort> start = Vector128.Create(units), end = Vector128.Create(units[^(MostCharacters / 2)..]);
            Vector128<ulong> bytes = Vector128.Narrow(start, end).AsUInt64();
            key = new(bytes.ToScalar(), bytes.GetElement(1), length);
            return ((start | end).AsUInt64() & Vector128.Create(NotAscii)) == Vector128<ulong>.Zero;
        }

        key = default;
        if (length > MostCharacters)
            return false;
        ulong low = 0;
        int all = 0;
        for (int i = 0; i < length; i++)
        {
            char character = text[i];
            all |= character;
            low |= (ulong)character << (BitsOfByte * i);
        }

        key = new(low, 0, length);
        return all <= sbyte.MaxValue;
    }
}
