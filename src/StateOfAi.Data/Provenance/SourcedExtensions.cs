namespace StateOfAi.Data;

/// <summary>Sources for your own numbers, and the rows behind results.</summary>
public static class SourcedExtensions
{
    /// <summary>
    /// Adds sources to a figure, such as the source of an exchange rate; everything computed from the figure keeps them.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="from">The sources, rows, results or doubts to add to those that it already has.</param>
    /// <returns>The same figure with the added sources.</returns>
    /// <example><code>
    /// Figure budget = Figure.Parse("$25M").RestingOn(new Doubt(DoubtKind.Projection, "Budget, not yet spent."));
    /// </code></example>
    public static Figure RestingOn(this Figure figure, params ISourced[] from)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(from);
        return figure.WithBasis(SourceUnion.BasisOf(SourceUnion.OfAny(from)));
    }

    /// <summary>Adds sources to an estimate; everything computed from the estimate keeps them.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="from">The sources, rows, results or doubts to add to those that it already has.</param>
    /// <returns>The same estimate with the added sources.</returns>
    public static Estimate<T> RestingOn<T>(this Estimate<T> estimate, params ISourced[] from)
        where T : struct, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(from);
        return estimate.WithBasis(SourceUnion.BasisOf(SourceUnion.OfAny(from)));
    }

    /// <summary>
    /// Finds the rows that a result was computed from, through any number of computations: without duplicates, in the order in which they
    /// went in. For a row, the row itself; for a claim, also the rows in its formula.
    /// </summary>
    /// <param name="of">A row, figure, estimate, series or other result.</param>
    /// <returns>The rows, including your own; empty if none went in.</returns>
    public static IReadOnlyList<Row> RowsBehind(this ISourced of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Array.AsReadOnly(SourceUnion.PartsOf(of).OfType<Row>().SelectMany(row => row.WithRowsBehind).Distinct().ToArray());
    }

    /// <summary>
    /// Finds the attributions that the licenses of the data ask for wherever it is shown, such as <c>Epoch AI (CC-BY-4.0)</c>.
    /// </summary>
    /// <param name="of">A row, figure, estimate, series or other result.</param>
    /// <returns>The attributions without duplicates; empty if none is asked for.</returns>
    public static IReadOnlyList<string> Credits(this ISourced of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Array.AsReadOnly(SourceUnion.PartsOf(of).OfType<Row>().Select(row => row.CreditLine).Where(credit => credit.Length > 0)
            .Distinct().ToArray());
    }

    /// <summary>Each source in one line, as tables list them.</summary>
    internal static IEnumerable<string> SourceLines(this ISourced of) => of.Sources.Select(source => source.Citation.ToString());

    /// <summary>The sources with their lines.</summary>
    internal static IEnumerable<KeyValuePair<string, object>> Cited(this ISourced of) =>
        of.Sources.Select(source => KeyValuePair.Create(source.Citation.ToString(), (object)source));

    /// <summary>Each doubt as tables list it.</summary>
    internal static IEnumerable<string> DoubtLines(this ISourced of) => of.Doubts.Select(doubt => doubt.Text);
}
