using System.Numerics;
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

    private readonly List<string> _texts = [];
    private Slot[] _slots = new Slot[64];

    internal List<string> Texts => _texts;

    internal int CodeOf(ReadOnlySpan<char> text)
    {
        ulong hash = HashOf(text);
        int mask = _slots.Length - 1, at = (int)(hash >> 32) & mask;
        for (; _slots[at].CodeFrom1 > 0; at = (at + 1) & mask)
        {
            ref Slot slot = ref _slots[at];
            if (slot.Hash == hash && text.SequenceEqual(_texts[slot.CodeFrom1 - 1]))
                return slot.CodeFrom1 - 1;
        }

        _texts.Add(text.ToString());
        _slots[at] = new(hash, _texts.Count);
        if (_texts.Count * 2 > _slots.Length)
            Grow();
        return _texts.Count - 1;
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
            int at = (int)(slot.Hash >> 32) & (_slots.Length - 1);
            while (_slots[at].CodeFrom1 > 0)
                at = (at + 1) & (_slots.Length - 1);
            _slots[at] = slot;
        }
    }

    private readonly struct Slot(ulong hash, int codeFrom1)
    {
        internal ulong Hash { get; } = hash;

        internal int CodeFrom1 { get; } = codeFrom1;
    }
}
