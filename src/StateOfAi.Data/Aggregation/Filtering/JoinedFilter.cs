namespace StateOfAi.Data;

/// <summary>Both of two conditions, or one of them.</summary>
internal sealed class JoinedFilter(Filter left, Filter right, bool isAnd) : Filter(left.Table)
{
    internal override void Select(int start, int count, Span<ulong> mask)
    {
        Span<ulong> other = stackalloc ulong[mask.Length];
        left.Select(start, count, mask);
        if (isAnd && !mask.ContainsAnyExcept(0UL))
            return;
        right.Select(start, count, other);
        for (int word = 0; word < mask.Length; word++)
            mask[word] = isAnd ? mask[word] & other[word] : mask[word] | other[word];
    }
}

/// <summary>The opposite of a condition.</summary>
internal sealed class OppositeFilter(Filter filter) : Filter(filter.Table)
{
    internal override void Select(int start, int count, Span<ulong> mask)
    {
        filter.Select(start, count, mask);
        for (int word = 0; word < mask.Length; word++)
            mask[word] = ~mask[word];
        if (count % 64 != 0)
            mask[^1] &= ulong.MaxValue >> (64 - (count % 64));
    }
}
