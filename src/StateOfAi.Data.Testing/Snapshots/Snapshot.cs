using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Testing;

/// <summary>
/// Compares text, or a table or result as text, with a file that is committed with the test. The file is
/// <c>snapshots/File.Method.snapshot.md</c>, named after the source file and the calling method, in the folder of the source file. If the
/// text differs, <c>File.Method.received.md</c> is written next to it for you to review and accept.
/// </summary>
/// <remarks>
/// <para>
/// Snapshots are never accepted automatically: set the environment variable <see cref="WriteVariable"/> to <c>write</c> for one run, and
/// review the files before you commit them. If <c>CI</c> is set, the variable is ignored and a missing file fails the test.
/// </para>
/// <para>
/// Files are UTF-8 without a byte order mark, use line feeds and end with one; comparisons ignore line endings.
/// </para>
/// </remarks>
/// <example><code>
/// Snapshot.Match(catalog.Datasets.NvidiaRevenue.DataCenter.YearOverYear());
/// </code></example>
public static class Snapshot
{
    /// <summary>The environment variable that allows writing snapshots: <c>StateOfAi_Snapshots</c>.</summary>
    public const string WriteVariable = "StateOfAi_Snapshots";

    // The last digits of a double may differ from machine to machine.
    private const string Digits = "G12";

    /// <summary>Checks that text matches the committed file.</summary>
    /// <param name="text">The text; it should not depend on culture, time or machine.</param>
    /// <param name="name">The name of the snapshot, if a test has several; by default the name of the test alone.</param>
    /// <param name="extension">The extension of the file, without a dot.</param>
    /// <param name="sourceFile">The source file of the test, supplied by the compiler.</param>
    /// <param name="member">The method of the test, supplied by the compiler.</param>
    /// <exception cref="SnapshotException">The text differs, or there is no file yet; the message shows the differing lines and says what
    /// to do.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file is not on this machine, nor below any parent folder of
    /// the test.</exception>
    public static void MatchText(string text, string? name = null, string extension = "txt", [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(extension);
        SnapshotFile.Of(sourceFile, member, name, extension).Compare(text, SnapshotMode.OfEnvironment());
    }

    /// <summary>
    /// Checks that a table or a result, as Markdown with its notes and sources, matches the committed file.
    /// </summary>
    /// <param name="result">The table or result.</param>
    /// <param name="name">The name of the snapshot, if a test has several; by default the name of the test alone.</param>
    /// <param name="sourceFile">The source file of the test, supplied by the compiler.</param>
    /// <param name="member">The method of the test, supplied by the compiler.</param>
    /// <exception cref="SnapshotException">The text differs, or there is no file yet; the message shows the differing lines and says what
    /// to do.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file is not on this machine, nor below any parent folder of
    /// the test.</exception>
    public static void Match(ITabular result, string? name = null, [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(result);
        SnapshotFile.Of(sourceFile, member, name, "md").Compare(
            WithDigits(result.ToView()).ToMarkdown(maxRows: null), SnapshotMode.OfEnvironment());
    }

    /// <summary>
    /// Checks that the rows that a result rests on match the committed file, <c>File.Method.snapshot.rows</c>. If one differs, the
    /// exception says in which fields, and why. A new version of the data that leaves these rows unchanged passes.
    /// </summary>
    /// <param name="catalog">The catalog that the result was computed from.</param>
    /// <param name="result">The row, figure, series or other result.</param>
    /// <param name="name">The name of the snapshot, if a test has several; by default the name of the test alone.</param>
    /// <param name="sourceFile">The source file of the test, supplied by the compiler.</param>
    /// <param name="member">The method of the test, supplied by the compiler.</param>
    /// <exception cref="RowPinException">A row differs from the committed file, or the result rests on other rows.</exception>
    /// <exception cref="SnapshotException">There is no file yet.</exception>
    /// <exception cref="ArgumentException">The result does not rest on any row of the catalog, or rests on rows of another one.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file is not on this machine, nor below any parent folder of
    /// the test.</exception>
    public static void MatchRows(IStateOfAiCatalog catalog, ISourced result, string? name = null, [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(result);
        SnapshotFile file = SnapshotFile.Of(sourceFile, member, name, "rows");
        SnapshotMode mode = SnapshotMode.OfEnvironment();
        if (!mode.MayWrite && file.CommittedOrNull is { } pinned)
            RowPin.Parse(pinned).Check(catalog, result);
        else
            file.Compare(RowPin.Of(catalog, result).ToString(), mode);
    }

    /// <summary>
    /// The table with all digits that arithmetic gives alike on every machine, so that a change too small for readers shows.
    /// </summary>
    private static TableView WithDigits(TableView view) =>
        view.Columns.Where(column => column.Format is null && view.Rows.Any(row => row[column.Name].Number is not null))
            .Aggregate(view, (kept, column) => kept.Format(column.Name, Digits));
}
