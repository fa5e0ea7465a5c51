using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Testing;

/// <summary>
/// Compares a text, or a table or result as text, with a file that is committed beside the test. The file is
/// <c>snapshots/File.Method.snapshot.md</c>, by the names of the source file and of the calling method, in the folder of the source file;
/// where the text is another, <c>File.Method.received.md</c> is written beside it, to be looked at and taken over.
/// </summary>
/// <remarks>
/// <para>
/// No file is ever written over unseen: set the environment variable <see cref="WriteVariable"/> to <c>write</c> for one run, and read what
/// it wrote before it is committed. Where <c>CI</c> is set it counts for nothing, and a missing file fails the test.
/// </para>
/// <para>
/// Files are UTF-8 without a mark of byte order, with line feeds, and end with one; line ends do not count when they are compared.
/// </para>
/// </remarks>
public static class Snapshot
{
    /// <summary>The environment variable that allows snapshots to be written: <c>StateOfAi_Snapshots</c>.</summary>
    public const string WriteVariable = "StateOfAi_Snapshots";

    /// <summary>Checks that a text is the one of the committed file.</summary>
    /// <param name="text">The text; it should not depend on culture, time or machine.</param>
    /// <param name="name">What to call it when one test has several; left out, it has the name of the test alone.</param>
    /// <param name="extension">The extension of the file, without a dot.</param>
    /// <param name="sourceFile">The source file of the test, as the compiler gives it.</param>
    /// <param name="member">The method of the test, as the compiler gives it.</param>
    /// <exception cref="SnapshotException">The text is another, or there is no file yet; the message has the lines that differ and says
    /// what to do.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file is not on this machine, nor below a folder above the
    /// test's.</exception>
    public static void MatchText(string text, string? name = null, string extension = "txt", [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(extension);
        SnapshotFile.Of(sourceFile, member, name, extension).Compare(text, SnapshotMode.OfEnvironment());
    }

    /// <summary>
    /// Checks that a table or a result, written as Markdown with its notes and sources, is the one of the committed file.
    /// </summary>
    /// <param name="result">The table or result.</param>
    /// <param name="name">What to call it when one test has several; left out, it has the name of the test alone.</param>
    /// <param name="sourceFile">The source file of the test, as the compiler gives it.</param>
    /// <param name="member">The method of the test, as the compiler gives it.</param>
    /// <exception cref="SnapshotException">The text is another, or there is no file yet; the message has the lines that differ and says
    /// what to do.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file is not on this machine, nor below a folder above the
    /// test's.</exception>
    public static void Match(ITabular result, string? name = null, [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(result);
        SnapshotFile.Of(sourceFile, member, name, "md").Compare(result.ToMarkdown(), SnapshotMode.OfEnvironment());
    }

    /// <summary>
    /// Checks that the rows a result rests on are as the committed file has them, <c>File.Method.snapshot.rows</c>. Where one differs, the
    /// exception says in which fields, and why. A new version of the data that leaves these rows alone passes.
    /// </summary>
    /// <param name="catalog">The catalog that the result was made of.</param>
    /// <param name="result">The row, figure, series or other result.</param>
    /// <param name="name">What to call it when one test has several; left out, it has the name of the test alone.</param>
    /// <param name="sourceFile">The source file of the test, as the compiler gives it.</param>
    /// <param name="member">The method of the test, as the compiler gives it.</param>
    /// <exception cref="RowPinException">A row differs from the committed file, or the result rests on other rows.</exception>
    /// <exception cref="SnapshotException">There is no file yet.</exception>
    /// <exception cref="ArgumentException">The result rests on no row of the catalog, or on rows of another one.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file is not on this machine, nor below a folder above the
    /// test's.</exception>
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
}
