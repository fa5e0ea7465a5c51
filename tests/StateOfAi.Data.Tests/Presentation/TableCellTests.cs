namespace StateOfAi.Data.Tests;

/// <summary>What a cell is to a program and to a reader.</summary>
public sealed class TableCellTests
{
    [Fact]
    public void Numbers_of_cells_are_plain_numbers_in_their_unit()
    {
        object?[] values =
        [
            7, 1.5m, 2.5, Figure.Parse("$1.3B"), Figure.Parse("about 28.5%"), Figure.Parse("at least 45,000 GPUs"),
            Figure.Parse("$20M to $25M"), new Percent(12.5), Growth.Between(Figure.Parse("$2"), Figure.Parse("$3")).Percent,
            Estimate.Unknown<Percent>(UnknownReason.ValueMissing, "it is missing"), "12", true, Verdict.Agrees, null, double.NaN,
        ];

        Assert.Equal(
            [
                (7, 7, 7), (1.5, 1.5, 1.5), (2.5, 2.5, 2.5), (1.3e9, 1.3e9, 1.3e9), (null, 28.5, null), (45_000, null, null),
                (20e6, null, 25e6), (12.5, 12.5, 12.5), (50, 50, 50), (null, null, null), (null, null, null), (null, null, null),
                (null, null, null), (null, null, null), (null, null, null),
            ],
            values.Select(value => new[] { value }.ToView(view => view.Column("A", each => each)).Rows[0][0])
                .Select(cell => (cell.Lower, cell.Number, cell.Upper)));
    }

    [Fact]
    public void A_cell_has_its_unit_whether_or_not_the_whole_column_has_it()
    {
        object?[] values =
        [
            Figure.Parse("$1.3B"), Figure.Parse("€500M"), Figure.Parse("at least 45,000 GPUs"), new Percent(12.5),
            Estimate.Unknown<Percent>(UnknownReason.ValueMissing, "it is missing"), 7, "text", null,
        ];
        TableView differing = values.ToView(view => view.Column("A", each => each));
        TableView shared = new[] { 1.0, 2.0 }.ToView(view => view.Column("A", each => each, StateOfAi.Data.Unit.Usd));

        Assert.Equal(["USD", "EUR", "GPUs", "%", null, null, null, null], differing.Rows.Select(row => row[0].Unit));
        Assert.Equal(["USD", "USD"], shared.Rows.Select(row => row[0].Unit));
    }

    [Fact]
    public void A_format_of_a_column_is_for_readers_and_the_cells_stay_numbers()
    {
        TableView view = new[] { (Part: "A", Percent: new Percent(28.28)), (Part: "B", Percent: new Percent(7)) }
            .ToView(view => view.Column("Part", row => row.Part).Column("YoY", row => row.Percent, "N1"));

        Assert.Equal(["28.3", "7.0"], view.Rows.Select(row => row[1].Text));
        Assert.Equal([28.28, 7], view.Rows.Select(row => row[1].Number));
        Assert.Equal(["A", "B"], view.Rows.Select(row => row[0].Text));
        Assert.Equal(("YoY (%)", "N1", Alignment.Right), (view.Columns[1].Heading, view.Columns[1].Format, view.Columns[1].Alignment));
        Assert.Equal("Part,YoY (%)\nA,28.28\nB,7\n", view.ToCsv());
        Assert.Contains("\"value\": 28.28,", view.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_applies_to_plain_numbers_dates_and_lists()
    {
        TableView view = new[] { 1234.56 }.ToView(view => view
            .Column("Number", each => each, "N1").Column("Day", _ => new DateOnly(2024, 7, 1), "yyyy/MM")
            .Column("List", each => new[] { each, 2 }, "N0"));

        Assert.Equal(["1,234.6", "2024/07", "1,235; 2"], view.Rows[0].Select(cell => cell.Text));
        Assert.Equal("Number,Day,List\n1234.56,2024-07-01,1234.56; 2\n", view.ToCsv());
    }
}
