using System.Runtime.InteropServices;

namespace StateOfAi.Data.Queries;

/// <summary>The places of rows in the order of one column: nulls first, texts by their characters, in any culture.</summary>
internal sealed class ColumnRanks
{
    private ColumnRanks(int[] ofRows, int count) => (OfRows, Count) = (ofRows, count);

    /// <summary>The rank of each row.</summary>
    internal int[] OfRows { get; }

    /// <summary>The number of different ranks.</summary>
    internal int Count { get; }

    internal static ColumnRanks Of<T>(CellRow[] rows, Func<CellRow, T?> value)
    {
        // Few values repeat in many rows, so only different ones are compared.
#pragma warning disable CS8714 // A null is not looked up.
        Dictionary<T, int> places = [];
        List<T?> distinct = [];
        int ofNull = -1;
        int[] ofRows = new int[rows.Length];
        for (int row = 0; row < ofRows.Length; row++)
        {
            T? one = value(rows[row]);
            ref int place = ref ofNull;
            bool isThere = ofNull >= 0;
            if (one is not null)
                place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, one, out isThere);
            if (!isThere)
            {
                place = distinct.Count;
                distinct.Add(one);
            }

            ofRows[row] = place;
        }
#pragma warning restore CS8714

        int[] order = [.. Enumerable.Range(0, distinct.Count)];
        Array.Sort([.. distinct], order, OrderOf<T>());
        int[] ranks = new int[order.Length];
        for (int rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank;
        return new(Array.ConvertAll(ofRows, place => ranks[place]), ranks.Length);
    }

    private static IComparer<T?> OrderOf<T>() => StringComparer.Ordinal is IComparer<T?> ordinal ? ordinal
        : typeof(IComparable).IsAssignableFrom(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) ? Comparer<T?>.Default
        : Comparer<T?>.Create((_, _) => 0);
}
