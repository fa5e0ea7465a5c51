using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// Gives each distinct key a code, from 0 in order of first appearance. A table of codes by hash, as a dictionary has it but without entries of its own; and before it, for keys
/// that are objects, one by address, since rows mostly share the objects of their keys.
/// </summary>
internal sealed class KeyEncoder<TKey>
    where TKey : notnull
{
    private const int LeastSlots = 64;
    private const int LeastSlotsByAddress = 1024;
    private const int MostSlotsByAddress = 1 << 22;
    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    /// <summary>After so many look-ups it is asked whether addresses are worth it.</summary>
    private const int Trial = 1 << 12;

    private TKey[] _keys = new TKey[LeastSlots / 2];
    private int[] _hashes = new int[LeastSlots / 2];

    // Codes from 1, so that 0 is an empty slot.
    private int[] _slots = new int[LeastSlots];
    private int[] _byAddress = typeof(TKey).IsValueType ? [] : new int[LeastSlotsByAddress];
    private int _lookUps;
    private int _misses;

    internal int Count { get; private set; }

    internal TKey[] ToKeys() => _keys.AsSpan(0, Count).ToArray();

    /// <summary>Writes the code of each key.</summary>
    internal void Encode(ReadOnlySpan<TKey> keys, Span<int> codes)
    {
        codes = codes[..keys.Length];
        if (typeof(TKey).IsValueType || _byAddress.Length == 0)
        {
            for (int i = 0; i < keys.Length; i++)
                codes[i] = CodeOf(keys[i]);
            return;
        }

        // First what stands at all addresses, then whether it is right: neither loop waits for what the other reads, so that the machine reads far ahead.
        for (int i = 0; i < keys.Length; i++)
            codes[i] = _byAddress[SlotOf(AddressOf(keys[i]), _byAddress.Length)] - 1;
        int misses = 0, known = Count;
        for (int i = 0; i < keys.Length; i++)
        {
            // The collector may have moved the object, which costs a look-up by hash and nothing else: what is found is always compared.
            if (codes[i] >= 0 && ReferenceEquals(_keys[codes[i]], keys[i]))
                continue;
            codes[i] = CodeOf(keys[i]);
            misses += codes[i] < known ? 1 : 0;
            _byAddress[SlotOf(AddressOf(keys[i]), _byAddress.Length)] = codes[i] + 1;
        }

        Judge(keys.Length, misses);
    }

    /// <summary>Decides now and then whether addresses are worth it.</summary>
    private void Judge(int lookUps, int misses)
    {
        _lookUps += lookUps;
        _misses += misses;
        if (_lookUps < Trial)
            return;
        // Where every row has an object of its own, addresses miss keys that are known. Where there are more keys than slots, more slots help.
        if (_misses > _lookUps / 2 && Count < _byAddress.Length / 2)
            _byAddress = [];
        else if (Count > _byAddress.Length / 2 && _byAddress.Length < MostSlotsByAddress)
            GrowByAddress();
        (_lookUps, _misses) = (0, 0);
    }

    private void GrowByAddress()
    {
        _byAddress = new int[(int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)Count * 4), MostSlotsByAddress)];
        for (int code = 0; code < Count; code++)
            _byAddress[SlotOf(AddressOf(_keys[code]), _byAddress.Length)] = code + 1;
    }

    /// <summary>The code of a key by its hash.</summary>
    internal int CodeOf(TKey key)
    {
        int hash = EqualityComparer<TKey>.Default.GetHashCode(key);
        for (int slot = SlotOf((uint)hash, _slots.Length); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            int code = _slots[slot] - 1;
            if (code < 0)
                return Add(key, hash, slot);
            if (_hashes[code] == hash && EqualityComparer<TKey>.Default.Equals(_keys[code], key))
                return code;
        }
    }

    private int Add(TKey key, int hash, int slot)
    {
        if (Count == _keys.Length)
        {
            Grow();
            for (slot = SlotOf((uint)hash, _slots.Length); _slots[slot] != 0;)
                slot = (slot + 1) & (_slots.Length - 1);
        }

        _keys[Count] = key;
        _hashes[Count] = hash;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _keys, Count * 2);
        Array.Resize(ref _hashes, Count * 2);
        _slots = new int[_slots.Length * 2];
        for (int code = 0; code < Count; code++)
        {
            int slot = SlotOf((uint)_hashes[code], _slots.Length);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = code + 1;
        }
    }

    private static nuint AddressOf(TKey key) => Unsafe.As<TKey, nuint>(ref key);

    /// <summary>The leading bits of a product with an irrational number, which all bits of the hash or address take part in (D. Knuth, TAOCP 3, 6.4).</summary>
    private static int SlotOf(nuint number, int slots) => (int)((number * GoldenRatio) >> (64 - BitOperations.Log2((uint)slots)));
}
