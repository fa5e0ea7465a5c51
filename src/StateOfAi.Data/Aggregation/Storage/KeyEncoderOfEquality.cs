using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// A hash table of codes, preceded for reference types by a cache keyed by address, since rows often share key objects. With very many keys
/// nearly every lookup waits for memory, so lookups are done in steps, each for a batch of keys: each step prefetches what the next one
/// reads, so that the waits overlap.
/// </summary>
internal sealed class KeyEncoder<TKey, TEquality> : KeyEncoder<TKey>
    where TKey : notnull
    where TEquality : struct, IKeyEquality<TKey>
{
    private const int LeastSlots = 64;
    private const int Batch = 64;

    /// <summary>With fewer keys than this, all of them are in L1 cache.</summary>
    private const int ManyKeys = 512;

    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    private readonly int[] _hashes = new int[Batch];
    private readonly ushort[] _missed = new ushort[MostKeysAtATime];
    private readonly int[] _missedCodes = new int[MostKeysAtATime];
    private readonly TKey[] _missedKeys = new TKey[MostKeysAtATime];
    private AddressCodes<TKey>? _byAddress = typeof(TKey).IsValueType ? null : new();
    private TKey[] _keys = new TKey[LeastSlots / 2];
    private Slot[] _slots = new Slot[LeastSlots];
    private int _count;

    internal override int Count => _count;

    internal override bool LooksIntoKeys => !typeof(TKey).IsValueType && _byAddress is null;

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
        if (missed.IsEmpty)
            return;
        int known = _count;
        for (int i = 0; i < missed.Length; i++)
            _missedKeys[i] = keys[missed[i]];
        EncodeByHash(_missedKeys.AsSpan(0, missed.Length), _missedCodes.AsSpan(0, missed.Length));
        for (int i = 0; i < missed.Length; i++)
            codes[missed[i]] = _missedCodes[i];
        if (!_byAddress.Learn(keys, missed, codes, known, _keys.AsSpan(0, _count)))
            _byAddress = null;
    }

    internal override int CodeOf(TKey key) => CodeOf(key, TEquality.HashOf(key));

    private void EncodeByHash(ReadOnlySpan<TKey> keys, Span<int> codes)
    {
        for (; keys.Length > Batch; keys = keys[Batch..], codes = codes[Batch..])
            EncodeBatch(keys[..Batch], codes[..Batch]);
        EncodeBatch(keys, codes);
    }

    private void EncodeBatch(ReadOnlySpan<TKey> keys, Span<int> codes)
    {
        codes = codes[..keys.Length];
        Span<int> hashes = _hashes.AsSpan(0, keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            hashes[i] = TEquality.HashOf(keys[i]);
            Prefetch.Element(in _slots[SlotOf(hashes[i], _slots.Length)]);
        }

        // Through a span: an array of objects type-checks every access. Codes stay valid even if the keys are meanwhile moved to a larger
        // array.
        ReadOnlySpan<TKey> known = _keys;
        for (int i = 0; i < keys.Length; i++)
        {
            codes[i] = CodeOfEqual(hashes[i]);
            Prefetch.Element(in known[Math.Max(codes[i], 0)]);
        }

        if (!typeof(TKey).IsValueType && _count > ManyKeys)
        {
            for (int i = 0; i < keys.Length; i++)
                Prefetch.Object(known[Math.Max(codes[i], 0)]);
        }

        for (int i = 0; i < keys.Length; i++)
        {
            if (codes[i] < 0 || !TEquality.AreEqual(known[codes[i]], keys[i]))
                codes[i] = CodeOf(keys[i], hashes[i]);
        }
    }

    /// <summary>The code of the first key with this hash, usually the key sought; negative if there is none.</summary>
    private int CodeOfEqual(int hash)
    {
        Slot[] slots = _slots;
        int at = SlotOf(hash, slots.Length);
        while (slots[at].CodeFrom1 > 0 && slots[at].Hash != hash)
            at = (at + 1) & (slots.Length - 1);
        return slots[at].CodeFrom1 - 1;
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

    /// <summary>
    /// Fibonacci hashing: the leading bits of the product with the golden ratio, which depend on all bits of the hash (D. Knuth, TAOCP 3,
    /// 6.4).
    /// </summary>
    private static int SlotOf(int hash, int slots) => (int)(((uint)hash * GoldenRatio) >> (64 - BitOperations.Log2((uint)slots)));

    /// <summary>A key's hash and its code, counted from 1 so that 0 marks an empty slot.</summary>
    private readonly struct Slot(int hash, int codeFrom1)
    {
        internal int Hash { get; } = hash;

        internal int CodeFrom1 { get; } = codeFrom1;
    }
}
