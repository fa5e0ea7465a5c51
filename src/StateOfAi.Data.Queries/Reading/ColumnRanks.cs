namespace StateOfAi.Data.Queries;

/// <summary>The places of rows in the order of one column: nulls first, texts by their characters, in any culture.</summary>
internal sealed class ColumnRanks
{
    private ColumnRanks(int[] ofRows, int count) => (OfRows, Count) = (ofRows, count);

    /// <summary>The rank of each row.</summary>
    internal int[] OfRows { get; }

    /// <summary>The number of different ranks.</summary>
    internal int Count { get; }

    internal static ColumnRanks Of<T>(IReadOnlyList<CellRow> rows, Func<CellRow, T?> value)
    {
        // Few values repeat in many rows, so only different ones are compared.
        Dictionary<Value<T>, int> places = [];
        List<T?> distinct = [];
        int[] ofRows = new int[rows.Count];
        for (int row = 0; row < ofRows.Length; row++)
        {
            T? one = value(rows[row]);
            if (!places.TryGetValue(new(one), out int place))
            {
                places.Add(new(one), place = distinct.Count);
                distinct.Add(one);
            }

            ofRows[row] = place;
        }

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

    /// <summary>A value as a key, which may be null.</summary>
    private readonly record struct Value<T>(T? Of);
}
