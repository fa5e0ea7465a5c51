using System.Text;
using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>Text that a form would take for something else, and how it is written so that it is not.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("see https://e.org/<img src=x onerror=alert(1)>", "see https://e.org/%3Cimg src=x onerror=alert(1)>")]
    [InlineData("https://e.org/<script>alert(1)</script>", "https://e.org/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("http:<b>", "http:&lt;b>")]
    [InlineData("&lt;b&gt; M&A; AT&T", @"\&lt;b\&gt; M\&A; AT&T")]
    [InlineData("https://a.b/c_d*e", "https://a.b/c_d%2Ae")]
    [InlineData("www.e.org.<script>", @"www\.e.org.&lt;script>")]
    [InlineData("ftp://e.org/<b>", @"ftp\://e.org/&lt;b>")]
    [InlineData("https://*x*", @"https\://\*x\*")]
    [InlineData("http://~~[~~", @"http\://\~\~\[\~\~")]
    [InlineData("https://e.org/*a*/_b_/~c~/[d]", "https://e.org/%2Aa%2A/%5Fb%5F/%7Ec%7E/%5Bd%5D")]
    [InlineData("https://e.org/a_b?c=1&d=2#e", "https://e.org/a_b?c=1&d=2#e")]
    [InlineData("https://e.org/a|b`c\\d\"e{f}^$g$", "https://e.org/a%7Cb%60c%5Cd%22e%7Bf%7D%5E%24g%24")]
    [InlineData("https://e.org/?a&lt;b", "https://e.org/?a&lt%3Bb")]
    [InlineData("https://e.org/a; https://e.org/b, c.", "https://e.org/a; https://e.org/b, c.")]
    [InlineData("https://e.org/Köln", "https://e.org/Köln")]
    [InlineData("xhttps://e.org/_a_", @"xhttps\://e.org/\_a\_")]
    [InlineData("$1.5M to $2M", @"\$1.5M to \$2M")]
    [InlineData("{onclick=alert(1)}", @"\{onclick=alert(1)}")]
    [InlineData("[^1] ![a](b) :smile: 10:30 a^b^ ==c== ++d++ \"\"e\"\"",
        @"\[\^1\] !\[a\](b) \:smile: 10:30 a\^b\^ \=\=c\=\= \+\+d\+\+ \""\""e\""\""")]
    [InlineData("a\\b `c` <!-- d -->", @"a\\b \`c\` &lt;!-- d -->")]
    [InlineData("&lt; &#36; &copy &x; AT&T", @"\&lt; \&#36; &copy \&x; AT&T")]
    [InlineData(" \t a\r\nb\u2028c\vd\u0085e ", "a b c d e")]
    [InlineData("\u001b[31mred\u0007\0\u009b2J\u202egpj.exe\u2066", @"�\[31mred���2J�gpj.exe�")]
    public void Markdown_takes_no_text_for_markup(string text, string expected) =>
        Assert.Equal($"| {expected} |", Table(text).ToMarkdown().Split('\n')[2]);

    [Theory]
    [InlineData("    four blanks", "four blanks")]
    [InlineData("\ta tab", "a tab")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- item", @"\- item")]
    [InlineData("+ item", @"\+ item")]
    [InlineData("* item", @"\* item")]
    [InlineData("> quotation", @"\> quotation")]
    [InlineData("---", @"\---")]
    [InlineData("===", @"\=\=\=")]
    [InlineData("::: box", @"\:\:\: box")]
    [InlineData(": definition", @"\: definition")]
    [InlineData("~~~ code", @"\~\~\~ code")]
    [InlineData("1. one", @"1\. one")]
    [InlineData("12) twelve", @"12\) twelve")]
    [InlineData("A. Smith", @"A\. Smith")]
    [InlineData("iv) four", @"iv\) four")]
    [InlineData("(1) one", @"(1\) one")]
    [InlineData("Acme. A company", "Acme. A company")]
    [InlineData("12 apples", "12 apples")]
    public void Notes_and_sources_begin_no_block(string text, string expected)
    {
        string[] lines = new[] { 1 }.ToView(view => view.Column("Number", each => each).Note(text).Source(text))
            .ToMarkdown(sources: FootnoteDetail.Full).Split('\n');
        Assert.Equal(expected, lines[4]);
        Assert.Equal("1. " + expected, lines[8]);
    }

    [Fact]
    public void A_title_is_bold_whatever_it_begins_with() =>
        Assert.StartsWith("**# a b**\n\n", new[] { 1 }.ToView(view => view.Title("  # a\nb ").Column("Number", each => each)).ToMarkdown(),
            StringComparison.Ordinal);

    [Fact]
    public void Headings_and_keys_are_text_too()
    {
        string markdown = new[] { 1m }.ToView(view => view.Column("<b>*A*", each => each, Unit.Count("$<i>", "$<i>"))).ToMarkdown();
        Assert.StartsWith(@"| &lt;b>\*A\* (\$&lt;i>) |", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_periods_units_and_sources_are_text_too()
    {
        const string Hostile = "<img src=x onerror=alert(1)>*b*";
        var source = new Source
        {
            Id = Hostile,
            Label = Hostile,
            Publisher = Hostile,
            Title = Hostile,
            Authors = [new Author { Name = Hostile }],
            Kind = SourceKind.Blog,
            Address = "https://e.org/" + Hostile,
        };
        ITabular[] tables =
        [
            MarketShares.Of(new Dictionary<string, Figure> { [Hostile] = Figure.Parse("$6B") }, Figure.Parse("$10B")),
            new[] { new[] { TimePeriod.OfYear(2023).PrintedAs(Hostile) } }.ToView(view => view.Column("Period", each => each)),
            new[] { Figure.Exact(5, Unit.Count(Hostile, Hostile)), Figure.Parse("$5") }.ToView(view => view.Column("Figure", each => each)),
            new[] { 1 }.ToView(view => view.Column("Number", each => each).Source(source.Citation.ToString())),
            new[] { new[] { Hostile } }.ToView(view => view.Column("List", each => each)),
        ];

        Assert.All(tables, table =>
        {
            string markdown = table.ToMarkdown();
            Assert.Contains("img src=x", markdown);
            Assert.DoesNotContain("<", markdown);
            Assert.DoesNotContain("*b*", markdown.Replace(@"\*b\*", "", StringComparison.Ordinal));
            Assert.DoesNotContain("<img", table.ToHtml());
        });
    }

    [Fact]
    public void Ampersands_are_read_once()
    {
        string text = new('&', 4_000_000);
        Assert.Equal(text, Table(text).ToMarkdown().Split('\n')[2].Trim('|', ' '));
    }

    [Theory]
    [InlineData(":")]
    [InlineData("://")]
    [InlineData("http://")]
    [InlineData("http://a_")]
    [InlineData(":a")]
    [InlineData("&a")]
    [InlineData("1")]
    [InlineData("www.")]
    public void Markdown_grows_with_its_text(string part) =>
        Assert.NotEmpty(Table(string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length))).ToMarkdown());

    [Fact]
    public void Plain_text_has_no_sign_that_a_terminal_acts_on()
    {
        const string Hostile = "a\u001b[31mb\u009b2Jc\bd\ae\0f\u007fg\u202eh\u2069i\rj\tk\u2028l";
        string text = new[] { Hostile }.ToView(view => view.Title(Hostile).Column(Hostile, each => each).Note(Hostile).Source(Hostile))
            .ToText();

        Assert.Equal(5, text.Split("a�[31mb�2Jc�d�e�f�g�h�i j k l").Length - 1);
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
    }

    [Fact]
    public void Html_has_no_sign_that_it_may_not_hold()
    {
        string html = new[] { "a\0b\u001bc\u202ed" }
            .ToView(view => view.Title("\0").Column("A\0", each => each).Note("\0").Source("x, https://e.org/\0\"")).ToHtml();

        Assert.Contains("a�b�c�d", html);
        Assert.DoesNotContain(html, sign => char.IsControl(sign) && sign != '\n');
        Assert.Contains("""href="https://e.org/�">https://e.org/�</a>&quot;""", html);
    }

    [Fact]
    public void Dollars_make_no_formula_in_a_notebook()
    {
        TableView view = new[] { @"$1M to $2M, \(x\)" }.ToView(view => view.Column("A", each => each).Source("S, https://e.org/$a$"));

        // KaTeX, which knows no class to leave alone, looks for both signs of a formula within the text of one element.
        Assert.Contains(@"<span>$</span>1M to <span>$</span>2M, <span>\</span>(x<span>\</span>)", view.ToHtml());
        Assert.Contains("""href="https://e.org/$a$">https://e.org/<span>$</span>a<span>$</span></a>""", view.ToHtml());
    }

    [Fact]
    public void A_lone_empty_cell_of_csv_is_no_blank_line() =>
        Assert.Equal("A\nx\n\"\"\n\"\"\ny\n", new[] { "x", "", null, "y" }.ToView(view => view.Column("A", each => each)).ToCsv());

    [Fact]
    public void Csv_has_formulas_as_they_are_unless_they_are_to_be_kept_from_a_spreadsheet()
    {
        TableView view = new[] { "=1+1", "+1", "-1", "@a", "\tb",
            "c=1" }.ToView(view => view.Column("=A", each => each).Column("B", _ => -5));

        Assert.Equal("=A,B\n=1+1,-5\n+1,-5\n-1,-5\n@a,-5\n\"\tb\",-5\nc=1,-5\n", view.ToCsv());
        Assert.Equal("'=A,B\n'=1+1,-5\n+1,-5\n-1,-5\n'@a,-5\n'\tb,-5\nc=1,-5\n", view.ToCsv(guardFormulas: true));
    }

    [Theory]
    [InlineData("=1,2", "\"'=1,2\"")]
    [InlineData("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\uFF0BA1", "'\uFF0BA1")]
    [InlineData("\uFF0DA1", "'\uFF0DA1")]
    [InlineData("\uFF20A1", "'\uFF20A1")]
    [InlineData("-5%", "'-5%")]
    [InlineData("-5", "-5")]
    [InlineData("+1.5e3", "+1.5e3")]
    [InlineData("a=1", "a=1")]
    public void Guarded_csv_quotes_around_the_apostrophe_and_leaves_numbers_alone(string text, string field) =>
        Assert.Equal($"Text\n{field}\n", Table(text).ToCsv(guardFormulas: true));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Json_has_no_number_that_is_not_finite(double number)
    {
        TableView view = new[] { number }.ToView(view => view.Column("Double", each => each).Column("Float", each => (float)each));
        JsonElement row = JsonDocument.Parse(view.ToJson()).RootElement.GetProperty("rows")[0];
        Assert.Equal(JsonValueKind.Null, row.GetProperty("double").ValueKind);
        Assert.Equal(JsonValueKind.Null, row.GetProperty("float").ValueKind);
    }

    [Fact]
    public void Json_has_null_for_an_infinite_quantity_and_says_so_in_its_text()
    {
        TableView view = new[] { new Quantity(double.PositiveInfinity, Unit.Percent) }.ToView(view => view.Column("A", each => each));
        JsonElement cell = JsonDocument.Parse(view.ToJson()).RootElement.GetProperty("rows")[0].GetProperty("a");
        Assert.Equal(JsonValueKind.Null, cell.GetProperty("value").ValueKind);
        Assert.Equal("Infinity%", cell.GetProperty("text").GetString());
    }

    private static TableView Table(string text) => new[] { text }.ToView(view => view.Column("Text", each => each));

    [Fact]
    public void A_csv_file_has_one_byte_order_mark_if_its_encoding_is_named_and_none_otherwise()
    {
        string csv = new[] { "ö" }.ToView(view => view.Column("A", text => text)).ToCsv();
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, csv);
            Assert.Equal("A\nö\n"u8, File.ReadAllBytes(path));

            File.WriteAllText(path, csv, Encoding.UTF8);
            Assert.Equal([0xEF, 0xBB, 0xBF, .. "A\nö\n"u8], File.ReadAllBytes(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Csv_has_each_heading_once() => Assert.Equal("Price (USD),Price low,Price high,Price qualifier,Price low 2",
        new[] { Figure.Parse("at least $5") }.ToView(view => view.Column("Price", price => price).Column("Price low", _ => 1))
            .ToCsv().Split('\n')[0]);
}
