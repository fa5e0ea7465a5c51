using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StateOfAi.Data.Tests;

/// <summary>Every table of the catalog in every form.</summary>
public sealed class TableFormsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    public static TheoryData<string> Tables => [.. Catalog.Tables.Select(table => table.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Tables))]
    public void All_forms_are_well_formed_and_have_all_rows(string name)
    {
        ITable table = Catalog.Tables.First(each => each.Name == name);
        TableView view = table.ToView();

        string[][] csv = Records(view.ToCsv());
        Assert.Equal(table.Rows.Count + 1, csv.Length);
        Assert.Single(csv.Select(record => record.Length).Distinct());
        Assert.Equal(csv[0].Length, csv[0].Distinct().Count());
        Assert.Equal(table.Rows.Select(row => row.Id), csv.Skip(1).Select(record => record[0]));

        using JsonDocument json = JsonDocument.Parse(view.ToJson());
        JsonElement[] rows = [.. json.RootElement.GetProperty("rows").EnumerateArray()];
        Assert.Equal(table.Rows.Select(row => row.Label), rows.Select(row => row.GetProperty("label").GetString()));
        Assert.All(rows,
            row => Assert.Equal(row.EnumerateObject().Count(), row.EnumerateObject().Select(property => property.Name).Distinct().Count()));

        string[] markdown = [.. view.ToMarkdown(maxRows: null).Split('\n').Where(line => line.StartsWith('|'))];
        Assert.Equal(table.Rows.Count + 2, markdown.Length);
        Assert.Single(markdown.Select(line => Regex.Count(line, @"(?<!\\)\|")).Distinct());

        XElement html = XElement.Parse(view.ToHtml(maxRows: null), LoadOptions.PreserveWhitespace).Element("div")!.Element("table")!;
        Assert.Equal(table.Rows.Count, html.Element("tbody")!.Elements("tr").Count());
        int label = html.Element("thead")!.Element("tr")!.Elements("th").ToList().FindIndex(heading => heading.Value == "Label");
        // A label that only repeats the other cells of its row is not shown.
        Assert.True(label < 0 || table.Rows.Select(row => row.Label.Trim()).SequenceEqual(
            html.Element("tbody")!.Elements("tr").Select(row => row.Elements().ElementAt(label).Value.Trim())));
    }

    [Fact]
    public void A_row_has_a_column_for_each_property_in_the_order_of_declaration() => Assert.Equal(
        ["Id", "Label", "Acquirer", "Target", "Seller", "Price", "Stage", "Announced", "Completed", "Period", "Details", "Note"],
        Catalog.Reports[2023].Acquisitions.ToView().Columns.Select(column => column.Name));

    [Fact]
    public void Rows_name_their_sources_by_number()
    {
        TableView view = Catalog.Reports[2023].Acquisitions.ToView();
        int place = view.Rows.ToList().FindIndex(row => row[0].Text == "acquisition.biontech-instadeep");

        Assert.Equal(
            ["InstaDeep, \"BioNTech Completes Acquisition of InstaDeep\", press release, 2023-07, "
                + "https://www.instadeep.com/2023/07/biontech-completes-acquisition-of-instadeep/",
                "Nathan Benaich, Air Street Capital, \"State of AI Report 2023\", 2023-10-12, from a secondary source, accessed 2026-11, "
                    + "https://www.stateof.ai/2023"],
            view.Rows[place].SourceNumbers.Select(number => view.Sources[number - 1]));
    }

    [Fact]
    public void Units_that_differ_stand_in_the_cells_and_those_that_do_not_in_the_heading()
    {
        TableView acquisitions = Catalog.Reports[2023].Acquisitions.ToView(), rounds = Catalog.Reports[2023].FundingRounds.ToView();

        Assert.Equal("Price", acquisitions.Columns.Single(column => column.Name == "Price").Heading);
        Assert.Contains("€500M", acquisitions.ToText());
        Assert.Equal("Amount (USD)", rounds.Columns.Single(column => column.Name == "Amount").Heading);
        Assert.Contains(" 1.3B ", rounds.ToText());
    }

    [Fact]
    public void Shares_are_in_percent_and_the_rest_has_a_row() => Assert.Equal(
        """
        | Part | Rank | Amount (\$B) | Share (%) |
        | --- | ---: | ---: | ---: |
        | A | 1 | 6 | 60 |
        | B | 2 | 1 | 10 |
        | (the rest) | | | 30 |

        The whole is \$10B.

        """,
        MarketShares.Of(new Dictionary<string, Figure> { ["A"] = Figure.Parse("$6B"), ["B"] = Figure.Parse("$1B") }, Figure.Parse("$10B"))
            .ToMarkdown());

    [Theory]
    [InlineData(61_728_644_125.4, "61,728,644,125")]
    [InlineData(-1_234_567.8, "-1,234,568")]
    [InlineData(1_000_000, "1,000,000")]
    [InlineData(123_456.78, "123,457")]
    [InlineData(0.123456789, "0.123")]
    public void A_plain_number_keeps_all_digits_before_the_point(double number, string expected) =>
        Assert.Equal(expected,
            new[] { number }.ToView(view => view.Column("Number", value => value)).ToMarkdown().Split('\n')[2].Trim('|', ' ', '\r'));

    [Fact]
    public void What_is_not_known_says_why() => Assert.Equal(
        """
        From,From low,From high,To,Percent (%),Percent reason
        1,1,1,3,200,
        ,1,,3,,"not that"

        """.Replace("\"not that\"", Growth.Between(Figure.Parse("at least 1 GPU"), Figure.Parse("$3")).Percent.Explanation,
            StringComparison.Ordinal),
        new[] { Growth.Between(Figure.Parse("1 GPU"), Figure.Parse("3 GPUs")),
            Growth.Between(Figure.Parse("at least 1 GPU"), Figure.Parse("$3")) }
            .ToView(view =>
                view.Column("From", each => each.From.Select(value => value.Value)).Column("To", each => each.To.Value.Value)
                    .Column("Percent", each => each.Percent)).ToCsv());

    /// <summary>The records of RFC 4180.</summary>
    private static string[][] Records(string csv)
    {
        var records = new List<string[]>();
        var fields = new List<string>();
        foreach (Match match in Regex.Matches(csv, "(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,\n\"]*))(?<end>,|\n)"))
        {
            fields.Add(
                match.Groups["quoted"].Success
                    ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
                    : match.Groups["plain"].Value);
            if (match.Groups["end"].Value == "\n")
            {
                records.Add([.. fields]);
                fields.Clear();
            }
        }

        return [.. records];
    }
}
