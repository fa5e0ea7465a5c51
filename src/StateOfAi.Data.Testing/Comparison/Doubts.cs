namespace StateOfAi.Data.Testing;

/// <summary>Checks which doubts a row, a number or a result has: none, or exactly those that the analysis accounts for.</summary>
/// <example><code>
/// Doubts.None(revenue);
/// Doubts.Only(shares, DoubtKind.SecondHand);
/// Doubts.Only(growth, ["erratum.f373", "conflict.sp-500-2023"], DoubtKind.Projection);
/// </code></example>
public static class Doubts
{
    /// <summary>Checks that nothing is in doubt.</summary>
    /// <param name="result">A row, table, figure, estimate, series or other result.</param>
    /// <exception cref="DoubtsException">There are doubts; the message lists each.</exception>
    public static void None(ISourced result) => Only(result, [], []);

    /// <summary>Checks that every doubt is of one of the given kinds, and that each of these kinds occurs.</summary>
    /// <param name="result">A row, table, figure, estimate, series or other result.</param>
    /// <param name="kinds">The accepted kinds.</param>
    /// <exception cref="DoubtsException">There is a doubt of another kind, or one of these kinds does not occur.</exception>
    public static void Only(ISourced result, params DoubtKind[] kinds) => Only(result, [], kinds);

    /// <summary>
    /// Checks that every doubt has one of the given ids or kinds, and that each of these occurs.
    /// </summary>
    /// <param name="result">A row, table, figure, estimate, series or other result.</param>
    /// <param name="ids">
    /// The accepted doubts, by the id of the erratum, conflict or source that causes the doubt, or of the row in doubt.
    /// </param>
    /// <param name="kinds">The accepted kinds for other doubts; each must occur at least once among the doubts that no id matches.</param>
    /// <exception cref="DoubtsException">There is another doubt, or one of these does not occur.</exception>
    public static void Only(ISourced result, IEnumerable<string> ids, params DoubtKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(kinds);
        string[] named = [.. ids.Distinct()];
        Doubt[] rest = [.. result.Doubts.Where(doubt => !Array.Exists(named, id => IsNamed(doubt, id)))];
        Doubt[] unexpected = Array.FindAll(rest, doubt => !kinds.Contains(doubt.Kind));
        string[] gone =
        [
            .. named.Where(id => !result.Doubts.Any(doubt => IsNamed(doubt, id))),
            .. kinds.Distinct().Where(kind => !Array.Exists(rest, doubt => doubt.Kind == kind)).Select(kind => kind.ToString()),
        ];
        if (unexpected.Length > 0 || gone.Length > 0)
            throw new DoubtsException(unexpected, gone);
    }

    private static bool IsNamed(Doubt doubt, string id) => doubt.Cause?.Id == id || doubt.Row?.Id == id;
}
