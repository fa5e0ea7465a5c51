using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// A table of codes by hash, as a dictionary has it but without entries of its own; and before it, for keys that are objects, one by address, since rows mostly share the objects of their
/// keys. With very many keys nearly each look-up waits for memory, so that it is done in steps, each for all keys: no step of one key waits for another's, and the machine
/// reads far ahead.
/// </summary>
internal sealed class KeyEncoder<TKey, TEquality> : KeyEncoder<TKey>
    where TKey : notnull
    where TEquality : struct, IKeyEquality<TKey>
{
    private const int LeastSlots = 64;
    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    private readonly int[] _hashes = new int[MostKeysAtATime];
    private readonly Slot[] _found = new Slot[MostKeysAtATime];
    private readonly ushort[] _missed = new ushort[MostKeysAtATime];
    private AddressCodes<TKey>? _byAddress = typeof(TKey).IsValueType ? null : new();
    private TKey[] _keys = new TKey[LeastSlots / 2];
    private Slot[] _slots = new Slot[LeastSlots];
    private int _count;

    internal override int Count => _count;

    internal override TKey[] ToKeys() => _keys.AsSpan(0, _count).ToArray();

    internal override void Encode(ReadOnlySpan<TKey> keys, Span<int> codes)
    {
        codes = codes[..keys.Length];
        if (_byAddress is null)
        {
            EncodeByHash(keys, codes);
            return;
        }

        ReadOnlySpan<ushort> missed = _byAddress.Find(keys, _keys, codes, _missed);
        if (missed.Length > 0)
        {
            int known = _count;
            EncodeByHash(keys, missed, codes);
            if (!_byAddress.Learn(keys, missed, codes, known, _keys.AsSpan(0, _count)))
                _byAddress = null;
        }
    }

    internal override int CodeOf(TKey key) => CodeOf(key, TEquality.HashOf(key));

    private void EncodeByHash(ReadOnlySpan<TKey> keys, Span<int> codes)
    {
        for (int i = 0; i < keys.Length; i++)
            _hashes[i] = TEquality.HashOf(keys[i]);
        for (int i = 0; i < keys.Length; i++)
            _found[i] = _slots[SlotOf(_hashes[i], _slots.Length)];
        for (int i = 0; i < keys.Length; i++)
            codes[i] = Confirmed(i, keys[i]);
    }

    private void EncodeByHash(ReadOnlySpan<TKey> keys, ReadOnlySpan<ushort> places, Span<int> codes)
    {
        for (int i = 0; i < places.Length; i++)
            _hashes[i] = TEquality.HashOf(keys[places[i]]);
        for (int i = 0; i < places.Length; i++)
            _found[i] = _slots[SlotOf(_hashes[i], _slots.Length)];
        for (int i = 0; i < places.Length; i++)
            codes[places[i]] = Confirmed(i, keys[places[i]]);
    }

    /// <summary>What was found, where it is right; codes stay what they are, also where slots were moved since.</summary>
    private int Confirmed(int i, TKey key)
    {
        Slot slot = _found[i];
        return slot.CodeFrom1 > 0 && slot.Hash == _hashes[i] && TEquality.AreEqual(_keys[slot.CodeFrom1 - 1], key) ? slot.CodeFrom1 - 1 : CodeOf(key, _hashes[i]);
    }

    private int CodeOf(TKey key, int hash)
    {
        int at = SlotOf(hash, _slots.Length);
        for (; _slots[at].CodeFrom1 > 0; at = (at + 1) & (_slots.Length - 1))
        {
            int code = _slots[at].CodeFrom1 - 1;
            if (_slots[at].Hash == hash && TEquality.AreEqual(_keys[code], key))
                return code;
        }

        if (_count == _keys.Length)
        {
            Grow();
            at = Free(hash);
        }

        _keys[_count] = key;
        _slots[at] = new(hash, ++_count);
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _keys, _count * 2);
        Slot[] before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (Slot slot in before)
        {
            if (slot.CodeFrom1 > 0)
                _slots[Free(slot.Hash)] = slot;
        }
    }

    private int Free(int hash)
    {
        int at = SlotOf(hash, _slots.Length);
        while (_slots[at].CodeFrom1 > 0)
            at = (at + 1) & (_slots.Length - 1);
        return at;
    }

    /// <summary>The leading bits of a product with an irrational number, which all bits of the hash take part in (D. Knuth, TAOCP 3, 6.4).</summary>
    private static int SlotOf(int hash, int slots) => (int)(((uint)hash * GoldenRatio) >> (64 - BitOperations.Log2((uint)slots)));

    /// <summary>A key's hash and its code, counted from 1 so that 0 is an empty slot.</summary>
    private readonly record struct Slot(int Hash, int CodeFrom1);
}
