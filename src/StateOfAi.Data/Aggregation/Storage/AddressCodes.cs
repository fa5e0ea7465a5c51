using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// Caches the codes of keys by object address, which avoids reading the object. When the garbage collector moves an object, its next lookup
/// goes by hash; nothing else is affected, because every hit is verified by reference.
/// </summary>
internal sealed class AddressCodes<TKey>
    where TKey : notnull
{
    private const int LeastSlots = 1 << 10;
    private const int MostSlots = 1 << 22;
    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    /// <summary>A key is in the slot of its address or one of the next few, which are mostly on the same cache line.</summary>
    private const int Neighbors = 8;

    /// <summary>After this many lookups the hit rate decides whether the cache is kept.</summary>
    private const int Trial = 1 << 12;

    // Codes plus 1, so that 0 is an empty slot; the neighbors of the last slots follow them.
    private int[] _slots = new int[LeastSlots + Neighbors];
    private int _shift = 64 - BitOperations.Log2(LeastSlots);
    private int _lookUps;
    private int _misses;

    private int Room => _slots.Length - Neighbors;

    /// <summary>Writes the codes of keys whose objects are cached, and returns the positions of the others.</summary>
    internal ReadOnlySpan<ushort> Find(ReadOnlySpan<TKey> keys, ReadOnlySpan<TKey> known, Span<int> codes, Span<ushort> missed)
    {
        // Read all slots first, then verify, so that neither loop waits for what the other reads.
        for (int i = 0; i < keys.Length; i++)
            codes[i] = _slots[SlotOf(keys[i])] - 1;
        int misses = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            int code = codes[i];
            if (code >= 0 && (ReferenceEquals(known[code], keys[i]) || (codes[i] = Among(keys[i], known)) >= 0))
                continue;
            missed[misses++] = (ushort)i;
        }

        _lookUps += keys.Length;
        return missed[..misses];
    }

    /// <summary>Adds the objects of keys that were not found, and returns whether the cache is still worthwhile.</summary>
    internal bool Learn(ReadOnlySpan<TKey> keys, ReadOnlySpan<ushort> missed, ReadOnlySpan<int> codes, int knownBefore,
        ReadOnlySpan<TKey> known)
    {
        foreach (ushort at in missed)
        {
            _misses += codes[at] < knownBefore ? 1 : 0;
            Put(keys[at], codes[at]);
        }

        if (_lookUps < Trial)
            return true;
        // If every row has its own object, addresses miss keys that are known. If there are more keys than slots, more slots help.
        bool isWorthIt = _misses <= _lookUps / 2 || known.Length >= Room / 2;
        if (known.Length > Room / 2 && Room < MostSlots)
            Grow(known);
        (_lookUps, _misses) = (0, 0);
        return isWorthIt;
    }

    private int Among(TKey key, ReadOnlySpan<TKey> known)
    {
        int first = SlotOf(key);
        for (int slot = first + 1; slot < first + Neighbors && _slots[slot] > 0; slot++)
        {
            if (ReferenceEquals(known[_slots[slot] - 1], key))
                return _slots[slot] - 1;
        }

        return -1;
    }

    private void Put(TKey key, int code)
    {
        int first = SlotOf(key), slot = first;
        while (slot < first + Neighbors - 1 && _slots[slot] > 0 && _slots[slot] != code + 1)
            slot++;
        _slots[slot] = code + 1;
    }

    private void Grow(ReadOnlySpan<TKey> known)
    {
        int room = (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)known.Length * 4), MostSlots);
        (_slots, _shift) = (new int[room + Neighbors], 64 - BitOperations.Log2((uint)room));
        for (int code = 0; code < known.Length; code++)
            Put(known[code], code);
    }

    private int SlotOf(TKey key) => (int)((Unsafe.As<TKey, nuint>(ref key) * GoldenRatio) >> _shift);
}
