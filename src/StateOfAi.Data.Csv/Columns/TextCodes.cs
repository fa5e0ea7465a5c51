using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Assigns codes to texts in order of first appearance, without making a string of a text that is known. The hashes are seeded at random,
/// so that no file can be made whose texts collide.
/// </summary>
internal sealed class TextCodes
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;
    private static readonly ulong OtherSeed = (ulong)Random.Shared.NextInt64() | 1;

    private readonly List<string> _texts = [];
    private Slot[] _slots = new Slot[64];

    internal List<string> Texts => _texts;

    /// <summary>The code of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="made">The same text as a string, if there is one.</param>
    internal int CodeOf(ReadOnlySpan<char> text, string? made = null)
    {
        if (!TextKey.TryPack(text, out TextKey key))
            key = TextKey.Hashed(HashOf(text));
        Slot[] slots = _slots;
        int mask = slots.Length - 1, at = PlaceOf(key) & mask;
        for (; slots[at].CodeFrom1 > 0; at = (at + 1) & mask)
        {
            ref Slot slot = ref slots[at];
            if (slot.Key.Low == key.Low && slot.Key.High == key.High && slot.Key.Length == key.Length
                && (key.IsExact || text.SequenceEqual(_texts[slot.CodeFrom1 - 1])))
                return slot.CodeFrom1 - 1;
        }

        return Add(key, made ?? text.ToString(), at);
    }

    private int Add(TextKey key, string text, int at)
    {
        _texts.Add(text);
        _slots[at] = new(key, _texts.Count);
        if (_texts.Count * 2 > _slots.Length)
            Grow();
        return _texts.Count - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(TextKey key)
    {
        ulong high = Math.BigMul(key.Low ^ Seed, (key.High + (ulong)key.Length) ^ OtherSeed, out ulong low);
        return (int)(high ^ low);
    }

    private static ulong HashOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        ulong hash = Seed ^ ((ulong)bytes.Length * Multiplier);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(bytes));
        ulong rest = 0;
        for (int i = 0; i < bytes.Length; i += sizeof(char))
            rest = (rest << 16) | MemoryMarshal.Read<char>(bytes[i..]);
        return Mixed(hash ^ rest);
    }

    /// <summary>The two halves of the product of 128 bits, which depend on all bits of both factors.</summary>
    private static ulong Mixed(ulong value)
    {
        ulong high = Math.BigMul(value, Multiplier ^ (Seed << 1), out ulong low);
        return BitOperations.RotateLeft(high ^ low, 29) + Seed;
    }

    private void Grow()
    {
        Slot[] before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (Slot slot in before)
        {
            if (slot.CodeFrom1 == 0)
                continue;
            int at = PlaceOf(slot.Key) & (_slots.Length - 1);
            while (_slots[at].CodeFrom1 > 0)
                at = (at + 1) & (_slots.Length - 1);
            _slots[at] = slot;
        }
    }

    private readonly struct Slot(TextKey key, int codeFrom1)
    {
        internal TextKey Key { get; } = key;

        internal int CodeFrom1 { get; } = codeFrom1;
    }
}
