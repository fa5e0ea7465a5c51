namespace StateOfAi.Data;

/// <summary>
/// The sources of several things together, each once. They are looked up when they are first asked for, and kept then: until somebody asks, a result holds
/// what it was made of and reads no table of sources.
/// </summary>
internal sealed class SourceUnion : ISourced
{
    private readonly IEnumerable<ISourced> _of;
    private IReadOnlyList<Source>? _sources;

    private SourceUnion(IEnumerable<ISourced> of) => _of = of;

    /// <summary>What rests on nothing that is known.</summary>
    internal static ISourced None { get; } = new SourceUnion([]);

    public IReadOnlyList<Source> Sources => _sources ??= Array.AsReadOnly(_of.SelectMany(one => one.Sources).Distinct().ToArray());

    /// <summary>A few things together.</summary>
    /// <exception cref="ArgumentNullException">One of them, which a caller may have given, is <see langword="null"/>.</exception>
    internal static ISourced Of(params ReadOnlySpan<ISourced> from)
    {
        var known = new List<ISourced>(from.Length);
        foreach (ISourced one in from)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(from));
            if (one != None)
                known.Add(one);
        }

        return known.Count switch { 0 => None, 1 => known[0], _ => new SourceUnion(known) };
    }

    /// <summary>Many things together, gone through when their sources are asked for, and no sooner.</summary>
    internal static ISourced OfAll(IEnumerable<ISourced> many) => new SourceUnion(many);

    /// <summary>What a row of any type rests on.</summary>
    internal static ISourced OfRow<T>(T row) => row is ISourced sourced ? sourced : None;

    /// <summary>What rows of any type rest on; those that do not know it are not kept.</summary>
    internal static ISourced OfRows<T>(IEnumerable<T> rows)
    {
        var sourced = new SourcedRows();
        foreach (T row in rows)
            sourced.Seen(row);
        return sourced.Together();
    }
}
