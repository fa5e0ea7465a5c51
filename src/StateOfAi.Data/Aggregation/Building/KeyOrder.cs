namespace StateOfAi.Data;

/// <summary>Puts the keys of a dimension in order.</summary>
internal static class KeyOrder
{
    /// <summary>Sorts the keys, and gives the new code of each old one.</summary>
    internal static int[] Sort<TKey>(TKey[] keys, IComparer<TKey>? order)
    {
        int[] oldCodes = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, oldCodes, order);
        int[] newCodes = new int[keys.Length];
        for (int code = 0; code < oldCodes.Length; code++)
            newCodes[oldCodes[code]] = code;
        return newCodes;
    }
}
