namespace StateOfAi.Data;

/// <summary>
/// Writes tables: for readers as Markdown, HTML or plain text, for machines as CSV or JSON. Culture-invariant and the same on every
/// machine, with <c>\n</c> at the end of each line.
/// </summary>
public static class TabularExtensions
{
    /// <summary>The thing as columns and rows with notes and sources. Made anew at each call.</summary>
    /// <param name="table">The table.</param>
    public static TableView ToView(this ITabular table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.ToView();
    }

    /// <summary>
    /// A table of GitHub's Markdown: the title in bold, units in the headings, then notes, numbered doubts and its sources. Whatever
    /// Markdown would read is escaped, dollar signs included; addresses are links, with such signs in percent-encoding.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">How many rows to show at most, the first and the last of them; <see langword="null"/> for all.</param>
    /// <param name="sources">How much of its sources to show.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static string ToMarkdown(this ITabular table, int? maxRows = null, SourceDetail sources = SourceDetail.Brief) =>
        MarkdownFormat.Write(ToView(table), maxRows, sources);

    /// <summary>
    /// Aligned plain text, for the console: numbers on the right, units in the headings, then notes, numbered doubts and its sources.
    /// Cells of more than 60 characters are cut and end in an ellipsis, but for the last column. Control characters are shown as <c>�</c>.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">How many rows to show at most, the first and the last of them; <see langword="null"/> for all.</param>
    /// <param name="sources">How much of its sources to show.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static string ToText(this ITabular table, int? maxRows = null, SourceDetail sources = SourceDetail.Brief) =>
        TextFormat.Write(ToView(table), maxRows, sources);

    /// <summary>
    /// An HTML <c>div</c> of class <c>state-of-ai</c>: a <c>table</c> with caption and, below it, notes, numbered doubts and sources, to
    /// which the rows link. Readable with or without the page's styles, in light and dark, and never typeset as formulas. All text is
    /// encoded; there are no scripts. Notebooks show this automatically.
    /// </summary>
    /// <remarks>
    /// Ids are derived from what is shown: different tables on one page have different ids, and the same table has the same ids each time.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">How many rows to show at most, the first and the last of them; <see langword="null"/> for all.</param>
    /// <param name="sources">How much of its sources to show.</param>
    /// <returns>The fragment, for the body of a page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static string ToHtml(this ITabular table, int? maxRows = HtmlFormat.DefaultRows, SourceDetail sources = SourceDetail.Brief) =>
        HtmlFormat.Write(ToView(table), maxRows, sources);

    /// <summary>
    /// A whole HTML document with the table of <see cref="ToHtml"/>: a file to open in a browser, send or print. It loads nothing, and is
    /// light or dark as the reader's system is.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">How many rows to show at most, the first and the last of them; <see langword="null"/> for all.</param>
    /// <param name="sources">How much of its sources to show.</param>
    /// <returns>The document, in UTF-8 once it is written to a file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static string ToHtmlPage(
        this ITabular table, int? maxRows = HtmlFormat.DefaultRows, SourceDetail sources = SourceDetail.Brief) =>
            HtmlPage.Write(ToView(table), maxRows, sources);

    /// <summary>
    /// CSV as RFC 4180 has it, but for the line ends, which are <c>\n</c>; all rows. Numbers have a point and no separators of thousands,
    /// and nothing is written where a value is missing. Where a figure or an estimate is more than one number, columns follow with its
    /// bounds, qualifier, printed words and the reason why it is not known; the unit is in the heading, or in a column where it differs
    /// from row to row. The last columns are what a row rests on, and what is in doubt about it.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="guardFormulas">
    /// Whether a text or heading that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or the end of a line, and is no number,
    /// gets an apostrophe before it, so that no spreadsheet runs it as a formula; for texts that others wrote. Otherwise texts are written
    /// as they are.
    /// </param>
    public static string ToCsv(this ITabular table, bool guardFormulas = false) => CsvFormat.Write(ToView(table), guardFormulas);

    /// <summary>
    /// JSON with all rows: <c>title</c>, <c>rows</c> as objects with a property for each column, <c>notes</c>, and the <c>sources</c> and
    /// <c>doubts</c> that rows name by number. Figures and estimates are objects with <c>value</c>, <c>low</c>, <c>high</c>, <c>unit</c>
    /// and <c>text</c>, and more where there is more to say; what is missing, and a number that is not finite, is <c>null</c>.
    /// </summary>
    /// <param name="table">The table.</param>
    public static string ToJson(this ITabular table) => JsonFormat.Write(ToView(table));
}
