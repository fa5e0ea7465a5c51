namespace StateOfAi.Data;

/// <summary>Comparers of keys.</summary>
internal static class SortKeys
{
    /// <summary>The given comparer, or the one for figures, or the default.</summary>
    /// <param name="comparer">The given comparer, if any.</param>
    /// <param name="descending">Whether the caller reverses the order, which units of figures keep.</param>
    /// <exception cref="ArgumentException">The type has no order; the message says how to proceed.</exception>
    internal static IComparer<TKey> Of<TKey>(IComparer<TKey>? comparer, bool descending = false)
    {
        if (comparer is not null)
            return comparer;
        if ((descending ? Figure.DescendingOrder : Figure.SortOrder) is IComparer<TKey> figures && typeof(TKey) == typeof(Figure))
            return figures;
        Type type = Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey);
        bool hasOrder = type == typeof(object) || type.IsEnum || typeof(IComparable).IsAssignableFrom(type)
            || typeof(IComparable<TKey>).IsAssignableFrom(type);
        return hasOrder || type != typeof(TKey)
            ? Comparer<TKey>.Default
            : throw new ArgumentException(
                $"{type.Name} has no natural order; order by one of its numbers, such as x => x.Point?.Value, by a text, or pass a "
                    + $"comparer.",
                nameof(comparer));
    }
}
