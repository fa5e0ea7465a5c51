using System.Collections.ObjectModel;

namespace StateOfAi.Data;

/// <summary>
/// The combined sources and doubts of several things, without duplicates. They are looked up when first asked for and then kept; until
/// then, a result only holds what it was made of and reads no table of sources.
/// </summary>
internal sealed class SourceUnion : ISourced, IBasis
{
    private readonly IEnumerable<ISourced> _of;
    private IReadOnlyList<Source>? _sources;
    private IReadOnlyList<Doubt>? _doubts;

    private SourceUnion(IEnumerable<ISourced> of) => _of = of;

    /// <summary>No known sources.</summary>
    internal static ISourced None { get; } = new SourceUnion([]);

    public IReadOnlyList<Source> Sources => _sources ??= AllOf(static one => one.Sources);

    public IReadOnlyList<Doubt> Doubts => _doubts ??= AllOf(static one => one.Doubts);

    /// <summary>What a caller names as the basis of a number. A publication counts as itself there, not as its own sources.</summary>
    internal static ISourced OfAny(IEnumerable<ISourced> from) =>
        Of([.. from.Select(one => one is Source source
            ? new SourceItself(source)
            : one)]);

    /// <summary>A few things combined.</summary>
    /// <exception cref="ArgumentNullException">One of them, which a caller may have passed, is <see langword="null"/>.</exception>
    internal static ISourced Of(params ReadOnlySpan<ISourced> from)
    {
        // Most numbers of column tables have no known sources, and most others rest on one row: neither needs a list.
        ISourced first = None;
        List<ISourced>? known = null;
        foreach (ISourced one in from)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(from));
            if (one == None || one is Operand { Basis: null })
                continue;
            if (first == None)
                first = one;
            else if (one is not Operand { Basis: ISourced basis } || (basis != first && known?.Contains(basis) is not true))
                (known ??= [first]).Add(one);
        }

        return known is null ? first : new SourceUnion(known);
    }

    /// <summary>The same as the basis of a number.</summary>
    internal static IBasis? BasisOf(ISourced from) => from == None ? null : from as IBasis ?? new SourceUnion([from]);

    /// <summary>Many things combined, enumerated only when their sources are asked for.</summary>
    internal static ISourced OfAll(IEnumerable<ISourced> many) => new SourceUnion(many);

    /// <summary>What a row of any type rests on.</summary>
    internal static ISourced OfRow<T>(T row) => row switch
    {
        // A row of the data says itself that it is a projection.
        Row one => one,
        IObserved { IsProjected: true } => row is ISourced sourced ? Of(sourced, Projection.Doubt) : Projection.Doubt,
        ISourced sourced => sourced,
        _ => None,
    };

    /// <summary>What rows of any type rest on; rows without sources are not kept.</summary>
    internal static ISourced OfRows<T>(IEnumerable<T> rows)
    {
        var sourced = new SourcedRows();
        foreach (T row in rows)
            sourced.Seen(row);
        return sourced.Together();
    }

    /// <summary>
    /// The leaves, such as rows, that everything else was made of: without duplicates, however many paths lead to them, and without looking
    /// anything up.
    /// </summary>
    internal static IEnumerable<ISourced> PartsOf(ISourced of)
    {
        // A stack, because sums in a loop nest deeply.
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<ISourced>([of]);
        while (open.TryPop(out ISourced? next))
        {
            if (!seen.Add(next))
                continue;
            IEnumerable<ISourced>? within = next switch
            {
                SourceUnion union => union._of,
                SourcedResult result => [result.RestsOn],
                Operand number => JointBasis.PartsOf(number.Basis).OfType<ISourced>(),
                _ => null,
            };
            if (within is null)
                yield return next;
            foreach (ISourced part in within?.Reverse() ?? [])
                open.Push(part);
        }
    }

    private ReadOnlyCollection<T> AllOf<T>(Func<ISourced, IReadOnlyList<T>> of) => Array.AsReadOnly(PartsOf(this)
        .SelectMany(part => of(part) ?? throw new InvalidOperationException(
            $"{part.GetType().Name} returned null for its list of {typeof(T).Name} items; return an empty list if there are none."))
        .Distinct().ToArray());

    /// <summary>A publication that a caller names as a source.</summary>
    private sealed class SourceItself(Source source) : ISourced
    {
        public IReadOnlyList<Source> Sources => [source];

        public IReadOnlyList<Doubt> Doubts => source.Doubts;
    }
}
