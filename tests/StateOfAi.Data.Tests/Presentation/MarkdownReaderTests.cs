using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Markdig;

namespace StateOfAi.Data.Tests;

/// <summary>What a reader of Markdown, with all its dialects, makes of hostile text.</summary>
public sealed class MarkdownReaderTests
{
    private static readonly string[] Allowed = ["html", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "ol", "li", "a"];

    private static readonly string[] AllowedAttributes = ["th.style", "td.style", "a.href"];

    private static readonly MarkdownPipeline[] Readers =
    [
        new MarkdownPipelineBuilder().UsePipeTables().Build(),
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley(enableSmileys: false).Build(),
    ];

    private static readonly string[] Parts =
    [
        "<img src=x onerror=alert(1)>", "<script>", "</script>", "<b>", "</td>", "<!--", "-->", "&lt;", "&#36;", "&", ";", "\\", "\\\\",
        "`", "```", "*", "**", "_", "__", "~", "~~", "~~~", "^", "^^^", "==", "++", "\"\"", "[", "]", "(", ")", "![", "[a](b)",
        "[^1]", "[^1]:", "[a]:",
        "[ ]", "#", "# ", "-", "- ", "---", "===", "+ ", "> ", "1. ", "1) ", "a. ", "iv. ", "(1) ", "|", "||", "$", "$$",
        "$1M to $2M", "*[A]: b",
        "{", "}", "{.a}", "{onclick=alert(1)}", ":", ":::", "::", ":smile:", "10:30:15", "%%", "@a", "www.", "www.e.org", "a@e.org",
        "ftp://e.org/", "javascript:", "\n", "\r\n", "\r", "\t", "\v", "\f", "\u0085", "\u2028", "\u2029", " ", "  ", "    ", "\u00A0",
        "\0", "\u001b[31m", "\u202e", "a", "B", "1", "1.5", "é", "漢", "🙂", ".", ",", "!", "'", "\"", "/",
    ];

    private static readonly string[] Addresses =
    [
        "https://e.org", "<https://e.org>", "http://e.org/", "HTTPS://e.org/(a)", "xhttps://e.org", "https://e.org/a_b",
        "https://e.org/_a_", "https://e.org/<img src=x onerror=alert(1)>", "https://e.org/?a=1&lt;b", "https://", "https://*",
        "http://~~[~~",
    ];

    private static readonly Gen<string> Texts = Written(Parts);
    private static readonly Gen<string> TextsWithAddresses = Written([.. Parts, .. Addresses, .. Addresses, .. Addresses]);

    [Fact]
    public void A_table_of_any_text_is_a_table_of_that_text() => Texts.Sample(text =>
    {
        string shown = Shown(text);
        foreach (MarkdownPipeline reader in Readers)
        {
            XElement html = Read(text, reader);
            Assert.Equal([shown, "Count", shown, "1"], Cells(html).Select(cell => cell.Value));
            Assert.Equal([shown, shown, "Sources:"], html.Elements("p").Select(each => each.Value));
            Assert.Equal(shown, html.Elements("p").First().Element("strong")?.Value);
            Assert.Equal([shown], html.Elements("ol").Single().Elements("li").Select(each => each.Value));
        }
    }, iter: 3_000);

    [Fact]
    public void A_table_of_any_address_has_links_and_no_other_markup() => TextsWithAddresses.Sample(text =>
    {
        foreach (MarkdownPipeline reader in Readers)
        {
            XElement html = Read(text, reader);
            Assert.Equal(4, Cells(html).Count());
            Assert.Equal(3, html.Elements("p").Count());
            Assert.Single(html.Elements("ol").Elements("li"));
        }
    }, iter: 3_000);

    private static XElement Read(string text, MarkdownPipeline reader)
    {
        string markdown = new[] { text }
            .ToView(view => view.Title(text).Column(text, each => each).Column("Count", _ => 1).Note(text).Source(text))
            .ToMarkdown(sources: FootnoteDetail.Full);
        string html = Markdown.ToHtml(markdown, reader);
        var read = XElement.Parse($"<html>{html}</html>", LoadOptions.PreserveWhitespace);
        Assert.All(read.DescendantsAndSelf(), each =>
        {
            Assert.Contains(each.Name.LocalName, Allowed);
            Assert.All(each.Attributes(), attribute => Assert.Contains($"{each.Name}.{attribute.Name}", AllowedAttributes));
            Assert.Matches("^(https?|ftp|mailto|tel):|^$", each.Attribute("href")?.Value ?? "");
        });
        return read;
    }

    private static IEnumerable<XElement> Cells(XElement html) =>
        html.Elements("table").Single().Descendants().Where(each => each.Name == "th" || each.Name == "td");

    /// <summary>The text on one line, without what is no text.</summary>
    private static string Shown(string text)
    {
        string line = Regex.Replace(text, "\r\n|[\t-\r\u0085\u2028\u2029]", " ");
        return Regex.Replace(line, "[\0-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]", "\ufffd").Trim();
    }

    private static Gen<string> Written(string[] parts) =>
        Gen.OneOfConst(parts).Array[1, 8].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));
}
