using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>How keys are compared while they are encoded; a structure, so that the loops over keys are compiled for it.</summary>
internal interface IKeyEquality<TKey>
{
    static abstract int HashOf(TKey key);

    static abstract bool AreEqual(TKey first, TKey second);
}

/// <summary>The equality of the keys themselves.</summary>
internal readonly struct OwnEquality<TKey> : IKeyEquality<TKey>
    where TKey : notnull
{
    public static int HashOf(TKey key) => EqualityComparer<TKey>.Default.GetHashCode(key);

    public static bool AreEqual(TKey first, TKey second) => EqualityComparer<TKey>.Default.Equals(first, second);
}

/// <summary>
/// Texts, character by character. The hash takes all of a text in steps of 16 bytes, each by one multiplication to 128 bits with both halves kept, from a start that is another in each
/// process, so that nobody can make texts that collide; it is several times quicker than that of the type.
/// </summary>
internal readonly struct TextEquality : IKeyEquality<string>
{
    private const ulong Odd = 0xD6E8_FEB8_6659_FD93;
    private const int Word = sizeof(ulong);
    private static readonly ulong Start = (ulong)Random.Shared.NextInt64() | 1;

    public static int HashOf(string key)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(key.AsSpan());
        ulong state = Start + ((ulong)bytes.Length * Odd);
        for (; bytes.Length > 2 * Word; bytes = bytes[(2 * Word)..])
            state = Mix(state ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), Odd ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[Word..]));
        // The last 1 to 16 bytes: of 8 and more by two words that may share bytes, of fewer character by character.
        if (bytes.Length >= Word)
            return Folded(Mix(state ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), Odd ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[^Word..])));
        ulong rest = 0;
        foreach (char character in MemoryMarshal.Cast<byte, char>(bytes))
            rest = (rest << 16) | character;
        return Folded(Mix(state ^ rest, Odd));
    }

    public static bool AreEqual(string first, string second) => first == second;

    private static ulong Mix(ulong first, ulong second)
    {
        ulong high = Math.BigMul(first, second, out ulong low);
        return high ^ low;
    }

    private static int Folded(ulong state) => (int)(state ^ (state >> 32));
}
