using System.Text.Json;

namespace StateOfAi.Data.Tests;

public sealed class FormatTests
{
    private sealed record Deal(string Company, Figure? Amount, int Year, double? Score);

    private static readonly TableView Deals = new Deal[]
    {
        new("A|B \"x\"", Figure.Exact(1_300_000_000, Unit.Usd), 2021, 0.5),
        new("<script>alert(1)</script>", Figure.Range(20_000_000, 25_000_000, Unit.Usd), 2022, double.NaN),
        new("C, Inc.\nNew", null, 2023, -12345.678901),
    }.ToView(view =>
        view.Title("Deals & more").Column("Company", deal => deal.Company).Column("Amount raised", deal => deal.Amount)
            .Column("Year", deal => deal.Year)
            .Column("Score", deal => deal.Score).Note("Made up.").Source("Nobody, \"Nothing\", https://example.com/a_b"));

    [Fact]
    public void Markdown_has_units_in_the_headings_and_escapes_what_it_would_read() => Assert.Equal(
        """
        **Deals & more**

        | Company | Amount raised (\$M) | Year | Score |
        | --- | ---: | ---: | ---: |
        | A\|B "x" | 1,300 | 2021 | 0.5 |
        | &lt;script>alert(1)&lt;/script> | 20 to 25 | 2022 | |
        | C, Inc. New | | 2023 | -12,346 |

        Made up.

        Source: Nobody, "Nothing", https://example.com/a_b

        """, Deals.ToMarkdown());

    [Fact]
    public void Csv_has_the_parts_of_a_figure_in_columns_and_nothing_for_what_is_missing() => Assert.Equal(
        """"
        Company,Amount raised (USD),Amount raised low,Amount raised high,Amount raised qualifier,Year,Score,Sources
        "A|B ""x""",1300000000,1300000000,1300000000,Exact,2021,0.5,"Nobody, ""Nothing"", https://example.com/a_b"
        <script>alert(1)</script>,,20000000,25000000,Range,2022,,"Nobody, ""Nothing"", https://example.com/a_b"
        "C, Inc.
        New",,,,,2023,-12345.678901,"Nobody, ""Nothing"", https://example.com/a_b"

        """", Deals.ToCsv());

    [Fact]
    public void Lists_keep_what_is_missing_and_what_is_no_single_number()
    {
        TableView view = new[] {
            new[] { Figure.Parse("$1M"), null, Figure.Parse("$2M to $3M") } }.ToView(view => view.Column("Amounts", each => each));

        Assert.Equal("Amounts\n$1M; ; $2M to $3M\n", view.ToCsv());
        Assert.Equal(JsonValueKind.Null,
            JsonDocument.Parse(view.ToJson()).RootElement.GetProperty("rows")[0].GetProperty("amounts")[1].ValueKind);
    }

    [Fact]
    public void Names_that_sources_are_written_under_are_refused() =>
        Assert.Throws<ArgumentException>("name", () => new[] { 1 }.ToView(view => view.Column("Source numbers", each => each)));

    [Fact]
    public void Rows_without_any_value_are_shown_as_they_are() =>
        Assert.Equal("| A | B |\n| --- | --- |\n| | |\n",
            new[] { 1 }.ToView(view => view.Column("A", _ => (string?)null).Column("B", _ => (string?)null)).ToMarkdown());

    [Fact]
    public void Text_lines_up() => Assert.Equal(
        """
        Deals & more
        Company                    Amount raised ($M)  Year    Score
        -------------------------  ------------------  ----  -------
        A|B "x"                                 1,300  2021      0.5
        <script>alert(1)</script>            20 to 25  2022
        C, Inc. New                                    2023  -12,346
        Made up.
        Source: Nobody, "Nothing", https://example.com/a_b

        """, Deals.ToText(2));

    [Fact]
    public void Json_keeps_types()
    {
        JsonElement rows = JsonDocument.Parse(Deals.ToJson()).RootElement.GetProperty("rows");

        Assert.Equal(1_300_000_000m, rows[0].GetProperty("amountRaised").GetProperty("value").GetDecimal());
        Assert.Equal("USD", rows[0].GetProperty("amountRaised").GetProperty("unit").GetString());
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("amountRaised").GetProperty("value").ValueKind);
        Assert.Equal(25_000_000m, rows[1].GetProperty("amountRaised").GetProperty("high").GetDecimal());
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("amountRaised").ValueKind);
        Assert.Equal(-12345.678901, rows[2].GetProperty("score").GetDouble());
        Assert.Equal(2021, rows[0].GetProperty("year").GetInt32());
        Assert.Equal(1, rows[0].GetProperty("sourceNumbers")[0].GetInt32());
    }
}
