using System.Text.Json;

using static StateOfAi.Data.Tests.SaleExamples;

namespace StateOfAi.Data.Tests;

/// <summary>Keys down, periods across.</summary>
public sealed class WideTableTests
{
    private static readonly MarketSharesByPeriod<string> ByYear =
        Enumerable.Reverse(Sales).ToMarketSharesByPeriod(sale => sale.Period, sale => sale.Seller, sale => sale.Amount);

    [Fact]
    public void Periods_go_across_in_their_order_and_a_cell_without_a_row_is_empty()
    {
        TableView wide = ByYear.ToWide(rows: "Part", columns: "Period", values: "Share");

        Assert.Equal(["Part", "2022 (%)", "2023 (%)"], wide.Columns.Select(column => column.Heading));
        Assert.Equal([("B", 60.0, 45.0), ("A", 40.0, 20.0), ("C", null, 35.0)],
            wide.Rows.Select(row => (row[0].Text, row[1].Number, row["2023"].Number)));
    }

    [Fact]
    public void Rows_rest_on_all_that_went_into_them()
    {
        TableView wide = ByYear.ToWide("Period", "Part", "Amount");

        Assert.Equal(ByYear.ToView().Sources.Order(), wide.Sources.Order());
        Assert.Equal([2, 2], wide.Rows.Select(row => row.SourceNumbers.Count));
        Assert.Contains("From a secondary source", string.Concat(Years("2023=$1").ToWide("Series", "Period", "Value").Doubts));

        static SeriesByKey<string> Years(string text) => SeriesOf.Text(text).ToSeriesBy(
            _ => "A", point => point.Period, point => point.Value.RestingOn(new Doubt(DoubtKind.SecondHand, "From a secondary source.")));
    }

    [Fact]
    public void A_projected_period_is_marked_in_its_heading() => Assert.Equal(
        ["2025 (papers)", "2026 (papers, projected)"],
        StateOfAiCatalog.Embedded.Datasets.ChipCitations.ByChip(ChipGroup.Family).ToWide("Series", "Period", "Value").Columns
            .Select(column => column.Heading).TakeLast(2));

    [Fact]
    public void Two_rows_in_one_cell_are_refused() => Assert.Equal(
        "Two rows fall into one cell: 'Seller' is A and 'Year' is 2022 in both. Filter or sum the rows before they go across.",
        Assert.Throws<ArgumentException>(() => Sales.Append(Sales[0])
            .ToView(view =>
                view.Column("Seller", sale => sale.Seller).Column("Year", sale => sale.Year).Column("Sum", sale => sale.Dollars))
            .ToWide("Seller", "Year", "Sum")).Message);

    [Fact]
    public void Rows_columns_and_values_are_three_columns_and_their_names_stay_apart()
    {
        Assert.Throws<ArgumentException>(() => ByYear.ToWide("Part", "Part", "Share"));
        Assert.Throws<KeyNotFoundException>(() => ByYear.ToWide("Part", "Year", "Share"));
        string[] keys = ["x", "X", "C", "C++", "C#", "Sources", "sourceNumbers", "Row", "", "1.5"];
        TableView wide = keys.Append(null).Select((key, place) => (Row: "a", Key: key, Value: place))
            .ToView(view => view.Column("Row", one => one.Row).Column("Key", one => one.Key).Column("Value", one => one.Value))
            .ToWide(rows: "Row", columns: "Key", values: "Value");

        Assert.Equal(["Row", "x", "X 2", "C", "C++", "C#", "Sources (Key)", "sourceNumbers", "Row (Key)", "(none)", "1.5", "(none) 2"],
            wide.Columns.Select(column => column.Name));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], wide.Rows[0].Skip(1).Select(cell => (int)cell.Value!));
        using JsonDocument json = JsonDocument.Parse(wide.ToJson());
        Assert.Equal(["row", "x", "x2", "c", "c2", "c3", "sourcesKey", "sourceNumbers2", "rowKey", "none", "15", "none2"],
            json.RootElement.GetProperty("rows")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_table_without_rows_has_one_column() =>
        Assert.Equal("Part\n", ByYear.ToView().Take(0).ToWide("Part", "Period", "Share").ToCsv());
}
