namespace StateOfAi.Data;

/// <summary>Assigns each distinct key a code, counting from 0 in order of first appearance.</summary>
internal abstract class KeyEncoder<TKey>
    where TKey : notnull
{
    /// <summary>The maximum number of keys to encode at a time.</summary>
    internal const int MostKeysAtATime = BlockSize.Build;

    internal abstract int Count { get; }

    /// <summary>Whether encoding reads the content of keys rather than only their addresses.</summary>
    internal abstract bool LooksIntoKeys { get; }

    internal static KeyEncoder<TKey> Create() => typeof(TKey) == typeof(string)
        ? (KeyEncoder<TKey>)(object)new KeyEncoder<string, TextEquality>()
        : new KeyEncoder<TKey, OwnEquality<TKey>>();

    internal abstract TKey[] ToKeys();

    /// <summary>Writes the code of each key.</summary>
    internal abstract void Encode(ReadOnlySpan<TKey> keys, Span<int> codes);

    /// <summary>The code of one key.</summary>
    internal abstract int CodeOf(TKey key);
}
