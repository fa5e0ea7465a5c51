using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>Gives each distinct key a code, from 0 in order of first appearance.</summary>
internal sealed class KeyEncoder<TKey>
    where TKey : notnull
{
    private const int Recent = 1024;

    private readonly Dictionary<TKey, int> _codes = [];
    private readonly List<TKey> _keys = [];

    // Rows mostly share the objects of their keys: one found again by its address needs neither hash nor comparison of its content.
    private readonly (TKey? Key, int Code)[]? _recent = typeof(TKey).IsValueType ? null : new (TKey?, int)[Recent];

    internal int Count => _keys.Count;

    internal TKey[] ToKeys() => [.. _keys];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CodeOf(TKey key)
    {
        if (_recent is null)
            return Look(key);
        ref (TKey? Key, int Code) recent = ref _recent[SlotOf(key)];
        if (!ReferenceEquals(recent.Key, key))
            recent = (key, Look(key));
        return recent.Code;
    }

    private int Look(TKey key)
    {
        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, key, out bool exists);
        if (!exists)
        {
            code = _keys.Count;
            _keys.Add(key);
        }

        return code;
    }

    /// <summary>A slot by the address. The collector may move the object, which costs a look-up and nothing else, since the object found is always compared.</summary>
    private static int SlotOf(TKey key)
    {
        nuint address = Unsafe.As<TKey, nuint>(ref key);
        return (int)((address >> 3) ^ (address >> 13)) & (Recent - 1);
    }
}
