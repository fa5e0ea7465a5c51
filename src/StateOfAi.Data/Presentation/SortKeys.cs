namespace StateOfAi.Data;

/// <summary>How keys without a natural order compare.</summary>
internal static class SortKeys
{
    /// <summary>The comparer asked for, or else one for figures, or the keys' own.</summary>
    /// <exception cref="ArgumentException">Keys of the type have no order; the message says the way out.</exception>
    internal static IComparer<TKey> Of<TKey>(IComparer<TKey>? comparer)
    {
        if (comparer is not null)
            return comparer;
        if (Figure.SortOrder is IComparer<TKey> figures && typeof(TKey) == typeof(Figure))
            return figures;
        Type type = Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey);
        bool hasOrder = type == typeof(object) || type.IsEnum || typeof(IComparable).IsAssignableFrom(type)
            || typeof(IComparable<TKey>).IsAssignableFrom(type);
        return hasOrder || type != typeof(TKey)
            ? Comparer<TKey>.Default
            : throw new ArgumentException(
                $"{type.Name} has no natural order; order by one of its numbers, such as x => x.Point?.Value, by a text, or give a "
                    + $"comparer.",
                nameof(comparer));
    }
}
