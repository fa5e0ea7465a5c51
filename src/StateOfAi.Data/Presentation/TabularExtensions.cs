using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// Writes tables: for readers as Markdown, HTML or plain text, for machines as CSV or JSON. The text is the same on every machine and in
/// every culture, and each line ends in <c>\n</c>.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what is written: one table or several.")]
public static class TabularExtensions
{
    /// <summary>Creates a view: columns and rows with notes and sources.</summary>
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
    /// Writes a table in GitHub Flavored Markdown: the title in bold, units in the headings, then notes, numbered doubts, sources and the
    /// attribution. All characters with a meaning in Markdown are escaped, including dollar signs; addresses are links, with such
    /// characters percent-encoded.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// The maximum number of rows, half of them from the end; <see langword="null"/> for all rows. A single row is never left out, and a
    /// table of names and values is never cut.
    /// </param>
    /// <param name="sources">The detail of the sources.</param>
    /// <param name="doubts">The detail of the doubts.</param>
    /// <param name="notes">The detail of the notes, dates and attribution.</param>
    /// <returns>The table in Markdown; only headings and notes if it has no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// File.WriteAllText("revenue.md", revenue.YearOverYear().Only("To period", "To", "Percent").ToMarkdown(maxRows: null));
    /// </code>
    /// </example>
    public static string ToMarkdown(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full,
        FootnoteDetail notes = FootnoteDetail.Full) =>
        MarkdownFormat.Write(ToView(table), new(maxRows, sources, doubts, notes));

    /// <summary>
    /// Writes aligned plain text for the console: numbers right-aligned, units in the headings, then notes, numbered doubts and sources.
    /// Cells of more than 60 characters are truncated with an ellipsis, except in the last column. Control characters become <c>�</c>.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// The maximum number of rows, half of them from the end; <see langword="null"/> for all rows. A single row is never left out, and a
    /// table of names and values is never cut.
    /// </param>
    /// <param name="sources">The detail of the sources.</param>
    /// <param name="doubts">The detail of the doubts.</param>
    /// <param name="notes">The detail of the notes, dates and attribution.</param>
    /// <returns>The table as text; only headings and notes if it has no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(StateOfAiCatalog.Embedded.Reports[2023].Acquisitions.Only("Label", "Price").ToText(doubts: FootnoteDetail.Brief));
    /// </code>
    /// </example>
    public static string ToText(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full,
        FootnoteDetail notes = FootnoteDetail.Full) =>
        TextFormat.Write(ToView(table), new(maxRows, sources, doubts, notes));

    /// <summary>
    /// Writes an HTML <c>div</c> of class <c>state-of-ai</c>: a <c>table</c> with a caption, followed by notes, numbered doubts and sources
    /// that the rows link to. It is readable with or without the page's styles, in light and dark mode, and is never typeset as formulas.
    /// All text is encoded, and there are no scripts. Notebooks show this output automatically.
    /// </summary>
    /// <remarks>
    /// Ids are derived from the content: different tables on one page have different ids, and the same table always has the same ids.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// The maximum number of rows, half of them from the end; <see langword="null"/> for all rows. A single row is never left out, and a
    /// table of names and values is never cut.
    /// </param>
    /// <param name="sources">The detail of the sources.</param>
    /// <param name="doubts">The detail of the doubts.</param>
    /// <param name="notes">The detail of the notes, dates and attribution.</param>
    /// <returns>The table as an HTML element; only headings and notes if it has no rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// string html = StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family)
    ///     .ToWide(rows: "Part", columns: "Period", values: "Share").ToHtml(sources: FootnoteDetail.None);
    /// </code>
    /// </example>
    public static string ToHtml(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full,
        FootnoteDetail notes = FootnoteDetail.Full) =>
        HtmlFormat.Write(ToView(table), new(maxRows, sources, doubts, notes));

    /// <summary>
    /// Writes a complete HTML document with the table of <see cref="ToHtml"/>, to open in a browser, send or print. It loads no resources
    /// and follows the light or dark mode of the reader's system.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="maxRows">
    /// The maximum number of rows, half of them from the end; <see langword="null"/> for all rows. A single row is never left out, and a
    /// table of names and values is never cut.
    /// </param>
    /// <param name="sources">The detail of the sources.</param>
    /// <param name="doubts">The detail of the doubts.</param>
    /// <param name="notes">The detail of the notes, dates and attribution.</param>
    /// <returns>The document; save it as UTF-8.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static string ToHtmlPage(this ITabular table, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full,
        FootnoteDetail notes = FootnoteDetail.Full) =>
        HtmlPage.Write(ToView(table), new(maxRows, sources, doubts, notes));

    /// <summary>
    /// Writes a complete HTML document with several tables under a title. Each table has its own notes, doubts and short source line; below
    /// all of them, the page lists each source and attribution once.
    /// </summary>
    /// <param name="tables">The tables, in order.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="maxRows">
    /// The maximum number of rows of each table, half of them from the end; <see langword="null"/> for all rows. A single row is never left
    /// out, and a table of names and values is never cut.
    /// </param>
    /// <param name="sources">
    /// The detail of the sources. With full detail, rows and tables refer to the sources of the page by number.
    /// </param>
    /// <param name="doubts">The detail of the doubts.</param>
    /// <param name="notes">The detail of the notes, dates and attribution.</param>
    /// <returns>The document; save it as UTF-8. Only the title if there are no tables.</returns>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// ITabular[] tables = [revenue.TakeLast(8), revenue.YearOverYear().TakeLast(8)];
    /// File.WriteAllText("revenue.html", tables.ToHtmlPage("NVIDIA data center revenue"));
    /// </code>
    /// </example>
    public static string ToHtmlPage(this IEnumerable<ITabular> tables, string title, int? maxRows = RowWindow.DefaultRows,
        FootnoteDetail sources = FootnoteDetail.Brief, FootnoteDetail doubts = FootnoteDetail.Full,
        FootnoteDetail notes = FootnoteDetail.Full)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return HtmlPage.Write(title, tables.Select(ToView), new(maxRows, sources, doubts, notes));
    }

    /// <summary>
    /// Writes CSV according to RFC 4180, except that lines end in <c>\n</c>. It has all rows and columns, and numbers with all their
    /// digits, a decimal point and no group separators.
    /// </summary>
    /// <remarks>
    /// A missing value is an empty field. If figures or estimates are more than single numbers, further columns have their bounds,
    /// qualifiers, printed words and the reasons why they are not known. The unit is in the heading, or in its own column if it differs
    /// between rows. The last columns have the sources of each row and the doubts about it, separated by bars. Periods are written as
    /// <see cref="TimePeriod.Code"/>, such as <c>nvidia:FY2025-Q3</c>.
    /// <para>
    /// For Excel, name the encoding when you write the file: <c>File.WriteAllText(path, csv, Encoding.UTF8)</c> starts it with a byte order
    /// mark, by which Excel recognizes UTF-8. Without the mark, it may misread <c>€</c> and accented letters.
    /// </para>
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="guardFormulas">
    /// Whether to put an apostrophe before a text or heading that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c> (or the full-width
    /// form of one of them), a tab or a line break and is not a number, so that spreadsheets do not run it as a formula. Use it for text
    /// from untrusted sources.
    /// </param>
    /// <param name="withFootnotes">Whether the last columns have the sources and doubts.</param>
    /// <returns>The table as CSV, without a byte order mark; only headings if it has no rows.</returns>
    /// <example>
    /// <code>
    /// File.WriteAllText("revenue.csv", StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.ToCsv());
    /// </code>
    /// </example>
    public static string ToCsv(this ITabular table, bool guardFormulas = false, bool withFootnotes = true) =>
        CsvFormat.Write(ToView(table), guardFormulas, withFootnotes);

    /// <summary>
    /// Writes JSON with all rows and columns: <c>title</c>, <c>rows</c> as objects with one property per column, <c>notes</c>, and the
    /// <c>sources</c> and <c>doubts</c> that rows refer to by number.
    /// </summary>
    /// <remarks>
    /// Figures and estimates are objects with <c>value</c>, <c>low</c>, <c>high</c>, <c>unit</c> and <c>text</c>, and further properties if
    /// applicable. Missing values and numbers that are not finite are <c>null</c>.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <returns>The table as an indented JSON object; <c>rows</c> may be empty.</returns>
    public static string ToJson(this ITabular table) => JsonFormat.Write(ToView(table));
}
