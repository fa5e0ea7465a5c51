namespace StateOfAi.Data;

/// <summary>Gives each distinct key a code, from 0 in order of first appearance.</summary>
internal abstract class KeyEncoder<TKey>
    where TKey : notnull
{
    /// <summary>So many keys at most are encoded at a time.</summary>
    internal const int MostKeysAtATime = ColumnTable.RowsOfBuildBlock;

    internal abstract int Count { get; }

    /// <summary>Whether it reads what the keys hold, and not only which objects they are.</summary>
    internal abstract bool LooksIntoKeys { get; }

    internal static KeyEncoder<TKey> Create() => typeof(TKey) == typeof(string) ? (KeyEncoder<TKey>)(object)new KeyEncoder<string, TextEquality>() : new KeyEncoder<TKey, OwnEquality<TKey>>();

    internal abstract TKey[] ToKeys();

    /// <summary>Writes the code of each key.</summary>
    internal abstract void Encode(ReadOnlySpan<TKey> keys, Span<int> codes);

    /// <summary>The code of one key.</summary>
    internal abstract int CodeOf(TKey key);
}
