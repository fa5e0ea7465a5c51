namespace StateOfAi.Data.Tests;

/// <summary>A scale that all numbers of a column share is in the heading, and the cells are plain numbers.</summary>
public sealed class ColumnScaleTests
{
    private static readonly Figure[] Revenues = [F("$701M"), F("$1.141B"), F("$89.023B")];

    [Theory]
    [InlineData(null, "Revenue ($B)", "0.701 1.141 89.023")]
    [InlineData("B1", "Revenue ($B)", "0.7 1.1 89.0")]
    [InlineData("SB1+", "Revenue ($B)", "+0.7 +1.1 +89.0")]
    [InlineData("M0", "Revenue ($M)", "701 1,141 89,023")]
    [InlineData("N1", "Revenue (USD)", "701.0M 1.1B 89.0B")]
    [InlineData("G2", "Revenue (USD)", "700M 1.1B 89B")]
    [InlineData("F", "Revenue (USD)", "701,000,000 1,141,000,000 89,023,000,000")]
    public void A_scale_of_all_cells_is_in_the_heading_of_readers(string? format, string heading, string cells) =>
        Assert.Equal((heading, cells), Shown(Table("Revenue", [.. Revenues]).Format("Revenue", format)));

    [Fact]
    public void Cells_and_headings_of_programs_have_the_unit_alone()
    {
        TableView view = Table("Revenue", [.. Revenues]).Format("Revenue", "B1");

        Assert.Equal(("Revenue (USD)", "USD", "89.0B", 89_023_000_000), (view.Columns[0].Heading, view.Columns[0].Unit,
            view.Rows[2][0].Text, view.Rows[2][0].Number));
        Assert.Equal("Revenue (USD)\n701000000\n", view.Take(1).ToCsv());
        Assert.Contains("\"text\": \"$89.023B\"", view.ToJson(), StringComparison.Ordinal);
        Assert.Contains("Revenue (<span>$</span>B)", view.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(">89.0<", view.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("| Revenue (\\$B) |", view.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_one_decimal_each_a_column_of_one_size_has_its_scale_in_the_heading() => Assert.Equal(
        ("Revenue ($B)", "1.1 89.0"), Shown(Table("Revenue", F("$1.141B"), F("$89.023B")).Format("Revenue", "N1")));

    [Fact]
    public void Every_unit_has_its_words()
    {
        Assert.Equal(("Raised (CNY B)", "1.2 3.4"), Shown(Table("Raised", F("CNY 1.2B"), F("CNY 3.4B"))));
        Assert.Equal(("Visits (millions)", "12 34"), Shown(Table("Visits", F("12M visits"), F("34M visits"))));
        Assert.Equal(("Value (million visits)", "12 34"), Shown(Table("Value", F("12M visits"), F("34M visits"))));
        Assert.Equal(("Price (€M per GPU)", "12 34"), Shown(Table("Price",
            Figure.Exact(12_000_000, Unit.Per(Unit.Eur, Unit.Gpus)), Figure.Exact(34_000_000, Unit.Per(Unit.Eur, Unit.Gpus)))));
        Assert.Equal(("Amount (billions)", "1.2 30.8"), Shown(Table("Amount", 1_200_000_000m, 30_800_000_000d).Format("Amount", "B1")));
        Assert.Equal(("Amount (thousands)", "1.5 2.0"), Shown(Table("Amount", 1500L, 2000).Format("Amount", "K1")));
    }

    [Fact]
    public void Bounds_ranges_and_zero_are_on_the_scale_too() => Assert.Equal(
        ("Raised ($M)", "20 to 25|at least 45|0|n/a [a]|"),
        Shown(Table("Raised", F("$20M to $25M"), F("at least $45M"), F("$0"),
            Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "it was kept secret"), null), "|"));

    [Fact]
    public void A_number_alone_keeps_its_letter_as_do_different_units_and_numbers_far_apart()
    {
        Assert.Equal(("Raised (USD)", "12.5M"), Shown(Table("Raised", F("$12.5M")).Format("Raised", "M1")));
        Assert.Equal(("Raised", "$12M €30M"), Shown(Table("Raised", F("$12M"), F("€30M"))));
        Assert.Equal(("Raised (USD)", "12M 30B"), Shown(Table("Raised", F("$12M"), F("$30B"))));
        Assert.Equal(("Share (%)", "12 30"), Shown(Table("Share", F("12%"), F("30%")).Format("Share", "M0")));
    }

    [Fact]
    public void The_columns_across_share_the_scale_of_their_measure()
    {
        TableView wide = new[] { ("A", 2022, F("$900M")), ("A", 2023, F("$12B")), ("B", 2023, F("$4B")) }.ToView(view => view
            .Column("Firm", row => row.Item1).Column("Period", row => TimePeriod.OfYear(row.Item2)).Column("Revenue", row => row.Item3))
            .ToWide("Firm", "Period", "Revenue");

        Assert.Equal(
            """
            Firm  2022 ($B)  2023 ($B)
            ----  ---------  ---------
            A           0.9       12.0
            B                      4.0

            """, wide.ToText());
        Assert.Equal(
            """
            Firm  2022 ($M)  2023 ($M)
            ----  ---------  ---------
            A           900     12,000
            B                    4,000

            """, wide.Format("revenue", "M0").ToText());
        Assert.Equal(["900.00M", "12.0B"], wide.Format("2022", "M2").Rows[0].Skip(1).Select(cell => cell.Text));
    }

    private static Figure F(string text) => Figure.Parse(text);

    private static TableView Table(string name, params object?[] values) => values.ToView(view => view.Column(name, value => value));

    /// <summary>The heading and the cells of a table of one column, as text.</summary>
    private static (string Heading, string Cells) Shown(TableView view, string between = " ")
    {
        string[] lines = view.ToText().Split('\n');
        return (lines[0].Trim(), string.Join(between, lines.Skip(2).Take(view.Rows.Count).Select(line => line.Trim())));
    }

    [Theory]
    [InlineData("$828.709M; $986.77M; $1,042.074M; about $1.2129B", "($M)", "1,042.074")]
    [InlineData("0.175T parameters; 0.405T parameters; 1.8T parameters", "(billion", "1,800")]
    [InlineData("about 5e26 FLOP; about 2.1e25 FLOP", "(FLOP)", "about 5e26\n")]
    public void Numbers_within_a_factor_of_1000_have_one_scale_in_the_heading(string figures, string heading, string cell)
    {
        string text = figures.Split("; ").Select(figure => Figure.Parse(figure))
            .ToView(view => view.Column("Size", figure => figure)).ToText();

        Assert.Contains(heading, text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(cell, text, StringComparison.Ordinal);
    }
}
