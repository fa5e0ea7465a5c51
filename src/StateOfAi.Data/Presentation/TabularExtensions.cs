namespace StateOfAi.Data;

/// <summary>
/// Writes tables: for readers as Markdown, HTML or plain text, for machines as CSV or JSON. The text is the same on every machine and in
/// every culture, and each line ends in <c>\n</c>.
/// </summary>
public static class TabularExtensions
{
    /// <summary>The thing as columns and rows with notes and sources.</summary>
    /// <param name="table">The table.</param>
    /// <returns>A new view at each call; <see cref="TableShapeExtensions"/> shapes it further.</returns>
    /// <example>
    /// <code>
    /// TableView view = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.YearOverYear().ToView();
    /// double? latest = view.Rows[^1]["Percent"].Number;
    /// </code>
    /// </example>
    public static TableView ToView(this ITabular table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.ToView();
    }

    /// <summary>
    /// Writes a table of GitHub's Markdown: the title in bold, units in the headings, then notes, numbered doubts and sources. Whatever
    /// Markdown would read is escaped, dollar signs included; addresses are links, with such signs in percent-encoding.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// How many rows to show at most, the first and the last of them; <see langword="null"/> for all. One thing shown as names and values
    /// is never cut.
    /// </param>
    /// <param name="sources">How much of the sources to show.</param>
    /// <param name="doubts">How much of the doubts to show.</param>
    /// <returns>The table in Markdown; with its headings and notes alone where it has no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// File.WriteAllText("revenue.md", revenue.YearOverYear().Only("To period", "To", "Percent").ToMarkdown(maxRows: null));
    /// </code>
    /// </example>
    public static string ToMarkdown(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full) =>
        MarkdownFormat.Write(ToView(table), maxRows, sources, doubts);

    /// <summary>
    /// Writes aligned plain text for the console: numbers on the right, units in the headings, then notes, numbered doubts and sources. A
    /// cell of more than 60 characters is cut and ends in an ellipsis, except in the last column. Control characters become <c>�</c>.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// How many rows to show at most, the first and the last of them; <see langword="null"/> for all. One thing shown as names and values
    /// is never cut.
    /// </param>
    /// <param name="sources">How much of the sources to show.</param>
    /// <param name="doubts">How much of the doubts to show.</param>
    /// <returns>The table as text; with its headings and notes alone where it has no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(StateOfAiCatalog.Embedded.Reports[2023].Acquisitions.Only("Label", "Price").ToText(doubts: FootnoteDetail.Brief));
    /// </code>
    /// </example>
    public static string ToText(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full) =>
        TextFormat.Write(ToView(table), maxRows, sources, doubts);

    /// <summary>
    /// Writes an HTML <c>div</c> of class <c>state-of-ai</c>: a <c>table</c> with a caption and, below it, notes, numbered doubts and
    /// sources, to which the rows link. It is readable with or without the page's styles, in light and dark, and is never typeset as
    /// formulas. All text is encoded, and there are no scripts. Notebooks show this without a call.
    /// </summary>
    /// <remarks>
    /// Ids are derived from what is shown: different tables on one page have different ids, and the same table has the same ids each time.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// How many rows to show at most, the first and the last of them; <see langword="null"/> for all. One thing shown as names and values
    /// is never cut.
    /// </param>
    /// <param name="sources">How much of the sources to show.</param>
    /// <param name="doubts">How much of the doubts to show.</param>
    /// <returns>The table as an HTML element; with its headings and notes alone where it has no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// string html = StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family)
    ///     .ToWide(rows: "Part", columns: "Period", values: "Share").ToHtml(sources: FootnoteDetail.None);
    /// </code>
    /// </example>
    public static string ToHtml(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full) =>
        HtmlFormat.Write(ToView(table), maxRows, sources, doubts);

    /// <summary>
    /// Writes a whole HTML document with the table of <see cref="ToHtml"/>: a file to open in a browser, send or print. It loads nothing,
    /// and is light or dark as the reader's system is.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// How many rows to show at most, the first and the last of them; <see langword="null"/> for all. One thing shown as names and values
    /// is never cut.
    /// </param>
    /// <param name="sources">How much of the sources to show.</param>
    /// <param name="doubts">How much of the doubts to show.</param>
    /// <returns>The document, in UTF-8 once it is written to a file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static string ToHtmlPage(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full) =>
        HtmlPage.Write(ToView(table), maxRows, sources, doubts);

    /// <summary>
    /// Writes CSV by RFC 4180, except that lines end in <c>\n</c>. All rows and columns are there, and numbers have all their digits, a
    /// point, and no separators of thousands.
    /// </summary>
    /// <remarks>
    /// A missing value is an empty field. Where a figure or an estimate is more than one number, columns for its bounds, qualifier, printed
    /// words and the reason why it is not known follow. The unit is in the heading, or in its own column where it differs from row to row.
    /// The last columns are the sources of each row, and what is in doubt about it.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="guardFormulas">
    /// Whether to put an apostrophe before a text or heading that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or the end of a
    /// line and is not a number, so that no spreadsheet runs it as a formula. Use it for texts that others wrote. Otherwise texts are
    /// written as they are.
    /// </param>
    /// <returns>The table as CSV; its headings alone where it has no rows.</returns>
    /// <example>
    /// <code>
    /// File.WriteAllText("revenue.csv", StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.ToCsv());
    /// </code>
    /// </example>
    public static string ToCsv(this ITabular table, bool guardFormulas = false) => CsvFormat.Write(ToView(table), guardFormulas);

    /// <summary>
    /// Writes JSON with all rows and columns: <c>title</c>, <c>rows</c> as objects with a property for each column, <c>notes</c>, and the
    /// <c>sources</c> and <c>doubts</c> that rows name by number.
    /// </summary>
    /// <remarks>
    /// Figures and estimates are objects with <c>value</c>, <c>low</c>, <c>high</c>, <c>unit</c> and <c>text</c>, and more where there is
    /// more to say. A missing value, and a number that is not finite, is <c>null</c>.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <returns>The table as an indented JSON object; with empty <c>rows</c> where it has none.</returns>
    public static string ToJson(this ITabular table) => JsonFormat.Write(ToView(table));
}
