using static StateOfAi.Data.Tests.SaleExamples;

namespace StateOfAi.Data.Tests;

/// <summary>Tables are shaped for a page, and keep what must be known to read them.</summary>
public sealed class TableShapeTests
{
    private static readonly TableView Deals = new (string Company, Figure? Amount, TimePeriod Closed)[]
    {
        ("Alpha", Figure.Parse("$12M"), TimePeriod.OfQuarter(2024, 2)),
        ("Beta", null, TimePeriod.OfQuarter(2023, 4)),
        ("Gamma", Figure.Parse("$20M to $30M"), TimePeriod.OfYear(2022)),
        ("Delta", Figure.Parse("at least $21M"), TimePeriod.OfYear(2024)),
    }.ToView(view => view.Title("Deals").Column("Company", deal => deal.Company).Column("Amount raised", deal => deal.Amount)
        .Column("Closed", deal => deal.Closed).Note("Made up.").Source("Nobody, \"Nothing\""));

    [Fact]
    public void Columns_are_chosen_in_an_order_left_out_and_renamed()
    {
        Assert.Equal(["Closed", "Company"], Names(Deals.Only("closed", "Company")));
        Assert.Equal(["Amount raised"], Names(Deals.Without("Company", "Closed")));
        Assert.Equal(["Company", "Size", "Closed"], Names(Deals.Rename("Amount raised", "Size")));
        Assert.All(
            new[] { Deals.Only("Company"), Deals.Without("Company"), Deals.Rename("Company", "Firm"), Deals.OrderBy("Closed"),
                Deals.Take(1) },
            view => Assert.Equal(("Deals", "Made up.", "Nobody, \"Nothing\""), (view.Title, view.Notes.Single(), view.Sources.Single())));
        Assert.Equal(3, Deals.Columns.Count);
    }

    [Fact]
    public void A_column_that_is_not_there_is_told_with_those_that_are()
    {
        Assert.Equal("There is no column 'Amount'. Did you mean 'Amount raised'? The columns are: Company, Amount raised, Closed.",
            Assert.Throws<KeyNotFoundException>(() => Deals.Only("Amount")).Message);
        Assert.Equal("There is no column 'Nothing like it'. The columns are: Company, Amount raised, Closed.",
            Assert.Throws<KeyNotFoundException>(() => Deals.OrderBy("Nothing like it")).Message);
        Assert.Throws<KeyNotFoundException>(() => Deals.Rows[0]["Amount"]);
        Assert.Null(Deals.Rows[0].GetOrNull("Amount"));
        Assert.Equal(12_000_000, Deals.Rows[0]["amount raised"].Number);
        Assert.Throws<ArgumentException>("columns", () => Deals.Only());
        Assert.Throws<ArgumentException>("columns", () => Deals.Only("Company", "Company"));
        Assert.Throws<ArgumentException>("columns", () => Deals.Without("Company", "Amount raised", "Closed"));
        Assert.Throws<ArgumentException>("name", () => Deals.Rename("Company", "Amount Raised"));
        Assert.Throws<ArgumentException>("name", () => Deals.Rename("Company", "Sources"));
    }

    [Theory]
    [InlineData("Amount raised", false, "Alpha Delta Gamma Beta")]
    [InlineData("Amount raised", true, "Gamma Delta Alpha Beta")]
    [InlineData("Closed", false, "Gamma Beta Delta Alpha")]
    [InlineData("Closed", true, "Alpha Delta Beta Gamma")]
    [InlineData("Company", false, "Alpha Beta Delta Gamma")]
    public void Rows_are_ordered_by_a_column_and_what_is_missing_comes_last(string column, bool descending, string expected) =>
        Assert.Equal(expected, string.Join(' ',
            (descending ? Deals.OrderByDescending(column) : Deals.OrderBy(column)).Rows.Select(row => row["Company"].Text)));

    [Fact]
    public void What_is_not_known_comes_last_and_units_stay_together()
    {
        object?[] values = [Estimate.Unknown<Percent>(UnknownReason.ValueMissing, "it is missing"), Figure.Parse("€1"), Figure.Parse("$9"),
            null, Figure.Parse("$3"), Figure.Parse("€7")];
        TableView view = values.ToView(view => view.Column("A", value => value));

        Assert.Equal(["€1", "€7", "$3", "$9", "not known: it is missing", ""], view.OrderBy("A").Rows.Select(row => row[0].Text));
        Assert.Equal(["€7", "€1", "$9", "$3", "not known: it is missing", ""], view.OrderByDescending("A").Rows.Select(row => row[0].Text));
    }

    [Fact]
    public void Some_rows_are_taken_after_they_are_ordered() => Assert.Equal(
        ["Delta", "Alpha"],
        Deals.OrderByDescending("Amount raised").Skip(1).Take(2).TakeLast(2).Rows.Select(row => row["Company"].Text));

    [Fact]
    public void Titles_notes_and_formats_are_replaced()
    {
        TableView view = Deals.WithTitle("Rounds").WithNotes([.. Deals.Notes, "In dollars."]);

        Assert.Equal(("Rounds", "Made up. In dollars."), (view.Title, string.Join(' ', view.Notes)));
        Assert.Empty(view.WithNotes().Notes);
        Assert.Null(view.WithTitle(null).Title);
        TableView one = new[] { new Percent(28.28) }.ToView(view => view.Column("Share", percent => percent)).Format("Share", "N1");
        Assert.Equal(("28.3", 28.28), (one.Rows[0][0].Text, one.Rows[0][0].Number));
    }

    [Fact]
    public void Every_table_is_shaped_without_a_view_of_it() => Assert.Equal(
        """
        | Seller | 2022 (USD) | 2023 (USD) |
        | --- | ---: | ---: |
        | A | 2 | 4 |
        | B | 3 | 9 |

        """, BySeller.Rename("Series", "Seller").ToWide("Seller", "Period", "Value").ToMarkdown(sources: FootnoteDetail.None));

    [Fact]
    public void A_doubt_in_a_wide_table_names_the_columns_that_it_concerns()
    {
        Doubt draft = new(DoubtKind.Projection, "A draft."), copied = new(DoubtKind.SecondHand, "A copy."),
            odd = new(DoubtKind.Seam, "Odd.");
        TableView wide = new (string Row, string Column, Figure Value)[]
        {
            ("A", "x", Figure.Parse("$1").RestingOn(copied)),
            ("A", "y", Figure.Parse("$2").RestingOn(copied).RestingOn(draft)),
            ("B", "x", Figure.Parse("$3").RestingOn(copied).RestingOn(odd)),
            ("B", "y", Figure.Parse("$4").RestingOn(copied).RestingOn(draft)),
            ("C", "x", Figure.Parse("$5").RestingOn(copied)),
        }.ToView(view => view.Column("Row", cell => cell.Row).Column("Column", cell => cell.Column).Column("Value", cell => cell.Value))
            .ToWide("Row", "Column", "Value");

        Assert.Equal(
            """
            Row  x (USD)  y (USD)  Doubts
            ---  -------  -------  ------
            A          1        2
            B          3        4  D3
            C          5
            [D1] All rows: A copy.
            [D2] y: A draft.
            [D3] x: Odd.

            """, wide.ToText());
        Assert.EndsWith("[D1] All rows: A copy.\n[D2] Odd.\n", wide.Only("Row", "x").ToText());
    }

    private static string[] Names(TableView view) => [.. view.Columns.Select(column => column.Name)];
}
