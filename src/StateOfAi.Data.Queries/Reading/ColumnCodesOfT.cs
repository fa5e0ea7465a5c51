using System.Runtime.InteropServices;

#pragma warning disable CS8714 // A null is not looked up.
namespace StateOfAi.Data.Queries;

/// <summary>The values of a column of one type.</summary>
internal sealed class ColumnCodes<T> : ColumnCodes
{
    private readonly Dictionary<T, int> _codes = [];
    private readonly List<T?> _distinct = [];
    private int _codeOfNull = -1;

    /// <summary>Adds the value of a row.</summary>
    /// <returns>
    /// The value; an equal text of an earlier row in place of a copy, since copies of few texts would lie all over memory.
    /// </returns>
    internal T? Add(T? value)
    {
        ref int code = ref _codeOfNull;
        bool isThere = code >= 0;
        if (value is not null)
            code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, value, out isThere);
        if (!isThere)
        {
            code = _distinct.Count;
            _distinct.Add(value);
        }

        AddRow(code);
        return typeof(T).IsValueType ? value : _distinct[code];
    }

    /// <summary>Nulls come first, and texts by their characters, in any culture.</summary>
    private protected override int[] Ranks()
    {
        int[] order = [.. Enumerable.Range(0, _distinct.Count)];
        Array.Sort([.. _distinct], order, Comparer);
        int[] ranks = new int[order.Length];
        for (int rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank;
        return ranks;
    }

    private static IComparer<T?> Comparer => StringComparer.Ordinal is IComparer<T?> ordinal ? ordinal
        : typeof(IComparable).IsAssignableFrom(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) ? Comparer<T?>.Default
        : Comparer<T?>.Create((_, _) => 0);
}
