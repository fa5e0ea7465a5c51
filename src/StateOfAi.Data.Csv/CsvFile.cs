using System.Text;

namespace StateOfAi.Data.Csv;

/// <summary>
/// A CSV file: reads typed rows or a table by column. Reading either succeeds as a whole or throws a <see cref="CsvException"/> with the
/// errors of all rows.
/// </summary>
/// <remarks>
/// The lines end with LF, CRLF or CR. Blank lines are skipped. Every row must have as many cells as the header. A row may have up to
/// 16,777,216 characters. The file is opened anew by each method and closed at the end, and may be used by several threads.
/// </remarks>
/// <example><code>
/// var csv = new CsvFile("deals.csv");
/// IReadOnlyList&lt;Deal&gt; deals = csv.ReadRows(row =>
///     new Deal(row["company"].Text, row["amount"].Figure(Unit.Usd), row["quarter"].Period()));
/// </code></example>
public sealed partial class CsvFile
{
    /// <summary>Refers to a file; it is opened when it is read.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">How to read the file.</param>
    public CsvFile(string path, CsvOptions? options = null)
        : this(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan), path, options) =>
        ArgumentException.ThrowIfNullOrEmpty(path);

    private CsvFile(Func<Stream> open, string name, CsvOptions? options)
    {
        Open = open;
        Name = name;
        Options = options ?? new();
    }

    /// <summary>The path or name, as error messages show it.</summary>
    public string Name { get; }

    internal Func<Stream> Open { get; }

    internal CsvOptions Options { get; }

    /// <summary>The same file with another limit on errors.</summary>
    internal CsvFile With(int maxErrors) => new(Open, Name, Options with { MaxErrors = maxErrors });

    /// <summary>Refers to a text, such as one in a test.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="options">How to read the text.</param>
    /// <returns>The file.</returns>
    /// <exception cref="EncoderFallbackException">The text has half a surrogate pair.</exception>
    public static CsvFile FromText(string text, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] bytes = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text);
        return new(() => new MemoryStream(bytes, writable: false), "text", (options ?? new()) with { Encoding = Encoding.UTF8 });
    }

    /// <summary>Refers to a stream, such as a download or a compressed file.</summary>
    /// <param name="open">Opens the stream; called whenever the file is read. The stream is disposed at the end.</param>
    /// <param name="name">The name for error messages.</param>
    /// <param name="options">How to read the stream.</param>
    /// <returns>The file.</returns>
    public static CsvFile FromStream(Func<Stream> open, string name, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(open, name, options);
    }

    /// <summary>Refers to the files of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">The names of the files; <c>*</c> is any text.</param>
    /// <param name="options">How to read the files.</param>
    /// <returns>The files; empty if there are none.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<CsvFile> InFolder(string folder, string pattern = "*.csv", CsvOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        return [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(path => new CsvFile(path, options))];
    }

    /// <summary>Starts a table by column: add the columns to the returned builder, then call <see cref="CsvTableBuilder.Build"/>.</summary>
    /// <returns>A builder for the table.</returns>
    public CsvTableBuilder ToColumns() => new(this);

    /// <summary>Shows the name.</summary>
    public override string ToString() => Name;
}
