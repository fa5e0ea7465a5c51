namespace StateOfAi.Data;

/// <summary>
/// A <see cref="CompoundFilter"/> compiled to steps on a stack of masks: a single loop evaluates even conditions nested deeper than any
/// call stack.
/// </summary>
internal sealed class FilterProgram
{
    private const int BitsOfWord = 64;

    private readonly Step[] _steps;
    private readonly int _masks;

    private FilterProgram(Step[] steps, int masks) => (_steps, _masks) = (steps, masks);

    private enum Kind
    {
        Select,
        Invert,
        And,
        Or,

        /// <summary>Skips the second condition of an "and" if the first selects nothing.</summary>
        SkipIfNone,
    }

    internal static FilterProgram Of(RowFilter whole)
    {
        var steps = new List<Step>();
        var skips = new Stack<int>();
        // Pending work, with the next item on top.
        var left = new Stack<(RowFilter? Filter, Kind Kind)>([(whole, Kind.Select)]);
        while (left.TryPop(out (RowFilter? Filter, Kind Kind) next))
        {
            switch (next.Filter)
            {
                case JoinedFilter joined:
                    left.Push((null, joined.IsAnd ? Kind.And : Kind.Or));
                    left.Push((joined.Second, Kind.Select));
                    if (joined.IsAnd)
                        left.Push((null, Kind.SkipIfNone));
                    left.Push((joined.First, Kind.Select));
                    continue;
                case OppositeFilter opposite:
                    left.Push((null, Kind.Invert));
                    left.Push((opposite.Of, Kind.Select));
                    continue;
            }

            if (next.Kind is Kind.SkipIfNone)
                skips.Push(steps.Count);
            steps.Add(new(next.Kind, next.Filter, 0));
            if (next.Kind is Kind.And)
                steps[skips.Peek()] = steps[skips.Pop()] with { Next = steps.Count };
        }

        return new([.. steps], whole.Masks);
    }

    /// <inheritdoc cref="RowFilter.Select"/>
    internal void Select(int start, int count, Span<ulong> mask)
    {
        Span<ulong> others = stackalloc ulong[(_masks - 1) * mask.Length];
        for (int at = 0, top = -1; at < _steps.Length; at++)
        {
            Step step = _steps[at];
            Span<ulong> upper = At(step.Kind is Kind.Select ? ++top : top, mask, others);
            switch (step.Kind)
            {
                case Kind.Select:
                    step.Filter!.Select(start, count, upper);
                    break;
                case Kind.Invert:
                    Invert(upper, count);
                    break;
                case Kind.SkipIfNone:
                    at = upper.ContainsAnyExcept(0UL) ? at : step.Next - 1;
                    break;
                default:
                    Join(At(--top, mask, others), upper, step.Kind is Kind.And);
                    break;
            }
        }
    }

    private static Span<ulong> At(int level, Span<ulong> first, Span<ulong> others) =>
        level == 0 ? first : others.Slice((level - 1) * first.Length, first.Length);

    private static void Join(Span<ulong> mask, ReadOnlySpan<ulong> other, bool isAnd)
    {
        for (int word = 0; word < mask.Length; word++)
            mask[word] = isAnd ? mask[word] & other[word] : mask[word] | other[word];
    }

    private static void Invert(Span<ulong> mask, int count)
    {
        for (int word = 0; word < mask.Length; word++)
            mask[word] = ~mask[word];
        if (count % BitsOfWord != 0)
            mask[^1] &= ulong.MaxValue >> (BitsOfWord - (count % BitsOfWord));
    }

    private readonly struct Step(Kind kind, RowFilter? filter, int next)
    {
        internal Kind Kind { get; } = kind;

        internal RowFilter? Filter { get; } = filter;

        internal int Next { get; init; } = next;
    }
}
