namespace StateOfAi.Data;

/// <summary>Sources of rows and results in tables.</summary>
public static class SourcedExtensions
{
    /// <summary>
    /// The publications that each row of a view rests on; every one is listed once below the table, and rows refer to it by number:
    /// <c>deals.ToView(view => view.Column("Price", deal => deal.Price).SourcesOf(deal => deal))</c>.
    /// </summary>
    /// <param name="view">The view.</param>
    /// <param name="of">What a row rests on: itself, or a row or result of which it was made; <see langword="null"/> where that is not
    /// known.</param>
    public static TableViewBuilder<T> SourcesOf<T>(this TableViewBuilder<T> view, Func<T, ISourced?> of)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(of);
        // Many rows rest on few sources, and a citation takes longer to write than to find.
        var lines = new Dictionary<Source, string>();
        return view.Sources(row => of(row)?.Sources.Select(Line) ?? []);

        string Line(Source source)
        {
            if (!lines.TryGetValue(source, out string? line))
                lines.Add(source, line = source.Citation.ToString());
            return line;
        }
    }

    /// <summary>
    /// A figure of your own with what it rests on, such as the source of an exchange rate; whatever is computed of it keeps that.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="from">The sources, rows or results that it was taken from, beside those that it has.</param>
    public static Figure RestingOn(this Figure figure, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(from);
        return figure.WithBasis(SourceUnion.BasisOf(SourceUnion.OfAny(from)));
    }

    /// <summary>An estimate of your own with what it rests on; whatever is computed of it keeps that.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="from">The sources, rows or results that it was taken from, beside those that it has.</param>
    public static Estimate<T> RestingOn<T>(this Estimate<T> estimate, params ISourced[] from)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(from);
        return estimate.WithBasis(SourceUnion.BasisOf(SourceUnion.OfAny(from)));
    }

    /// <summary>Each source in one line, as tables list them.</summary>
    internal static IEnumerable<string> SourceLines(this ISourced of) => of.Sources.Select(source => source.Citation.ToString());
}
