namespace StateOfAi.Data;

/// <summary>What numbers of your own rest on.</summary>
public static class SourcedExtensions
{
    /// <summary>
    /// A figure of your own with what it rests on, such as the source of an exchange rate; whatever is computed of it keeps that.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="from">The sources, rows, results or doubts that it rests on, beside those that it has.</param>
    public static Figure RestingOn(this Figure figure, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(from);
        return figure.WithBasis(SourceUnion.BasisOf(SourceUnion.OfAny(from)));
    }

    /// <summary>An estimate of your own with what it rests on; whatever is computed of it keeps that.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="from">The sources, rows, results or doubts that it rests on, beside those that it has.</param>
    public static Estimate<T> RestingOn<T>(this Estimate<T> estimate, params ISourced[] from)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(from);
        return estimate.WithBasis(SourceUnion.BasisOf(SourceUnion.OfAny(from)));
    }

    /// <summary>
    /// The rows that a result was made of, however many computations lie between: each once, in the order in which they went in. For a row
    /// it is the row itself, and for a claim the rows of its formula as well.
    /// </summary>
    /// <param name="of">A row, figure, estimate, series or other result.</param>
    /// <returns>The rows, your own included; empty where none went in.</returns>
    public static IReadOnlyList<Row> RowsBehind(this ISourced of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Array.AsReadOnly(SourceUnion.PartsOf(of).OfType<Row>().SelectMany(row => row.WithRowsBehind).Distinct().ToArray());
    }

    /// <summary>Each source in one line, as tables list them.</summary>
    internal static IEnumerable<string> SourceLines(this ISourced of) => of.Sources.Select(source => source.Citation.ToString());

    /// <summary>The sources by their lines.</summary>
    internal static IEnumerable<KeyValuePair<string, object>> Cited(this ISourced of) =>
        of.Sources.Select(source => KeyValuePair.Create(source.Citation.ToString(), (object)source));

    /// <summary>Whom the licenses of the tables ask to credit, each once.</summary>
    internal static IEnumerable<string> Credits(this ISourced of) =>
        SourceUnion.PartsOf(of).OfType<Row>().Select(row => row.CreditLine).Where(credit => credit.Length > 0).Distinct();

    /// <summary>Each doubt as tables list it.</summary>
    internal static IEnumerable<string> DoubtLines(this ISourced of) => of.Doubts.Select(doubt => doubt.Text);
}
