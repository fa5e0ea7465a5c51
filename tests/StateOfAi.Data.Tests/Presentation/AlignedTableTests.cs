using static StateOfAi.Data.Tests.SaleExamples;

namespace StateOfAi.Data.Tests;

/// <summary>Periods of two calendars share columns, and notes on periods follow the periods shown.</summary>
public sealed class AlignedTableTests
{
    private static readonly SeriesByKey<string> Companies = new (string Company, TimePeriod Year, decimal Amount)[]
    {
        ("Other", TimePeriod.OfYear(2022), 5), ("Other", TimePeriod.OfYear(2023), 6),
        ("NVIDIA", FiscalCalendar.Nvidia.Year(2023), 7), ("NVIDIA", FiscalCalendar.Nvidia.Year(2024), 8),
    }.ToSeriesBy(row => row.Company, row => row.Year, row => row.Amount, Unit.Usd);

    private static readonly MarketSharesByPeriod<string> Shares =
        Sales.ToMarketSharesByPeriod(sale => sale.Period, sale => sale.Seller, sale => sale.Amount);

    [Fact]
    public void Fiscal_years_go_under_the_calendar_year_that_has_most_of_them_and_a_doubt_says_so()
    {
        TableView wide = Companies.ToWide("Series", "Period", "Value", period => period.MostlyIn(Grain.Year));

        Assert.Equal(["Series", "2022", "2023"], wide.Columns.Select(column => column.Name));
        Assert.Equal([("Other", 5.0, 6.0), ("NVIDIA", 7.0, 8.0)],
            wide.Rows.Select(row => (row[0].Text, row[1].Number!.Value, row[2].Number!.Value)));
        const string Moved = "NVIDIA periods are shown under others: FY2024 (2023-01-30 to 2024-01-28) under 2023, and so on.";
        Assert.Equal([Moved], wide.Doubts);
        Assert.Equal([[], [1]], wide.Rows.Select(row => row.DoubtNumbers));
        Assert.Contains(Moved, wide.WithNotes().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_fiscal_years_under_calendar_years_says_so()
    {
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
        Series years = catalog.Datasets.AnnualCapex.Where(row => row.Period!.Calendar == FiscalCalendar.Microsoft)
            .ToSeries(row => row.Period!.MostlyIn(Grain.Year), row => row.Value);

        Doubt moved = Assert.Single(years.Last.Doubts, doubt => doubt.Kind is DoubtKind.Realigned);
        Assert.Equal("2025 stands for Microsoft FY2026 (2025-07-01 to 2026-06-30).", moved.Text);
        Assert.Contains(moved.Text, years.Cagr().Doubts.Select(doubt => doubt.Text));
        // A year that contains the quarter is not another period.
        Assert.DoesNotContain(catalog.Datasets.NvidiaRevenue.DataCenter.Doubts, doubt => doubt.Kind is DoubtKind.Realigned);
    }

    [Fact]
    public void Fiscal_periods_across_have_their_days_in_a_note() => Assert.EndsWith(
        "NVIDIA FY2023 begins on 2022-01-31, and FY2024 ends on 2024-01-28.\n",
        Companies.ToWide("Series", "Period", "Value").Rename("NVIDIA FY2024", "Latest").ToText(), StringComparison.Ordinal);

    [Fact]
    public void Notes_on_a_period_go_with_its_rows()
    {
        TableView all = Shares.ToView();

        Assert.Equal(["2022", "2023"], all.Notes.Select(note => note[..4]));
        Assert.Equal(["2022", "2023"], all.OrderByDescending("Period").Notes.Select(note => note[..4]));
        Assert.Equal(["2022"], all.Take(2).Notes.Select(note => note[..4]));
        Assert.Equal(["2022", "2023"], all.ToWide("Part", "Period", "Share").Take(1).Notes.Select(note => note[..4]));
        Assert.Equal(["2023"], all.ToWide("Part", "Period", "Share").Only("Part", "2023").Notes.Select(note => note[..4]));
        Assert.Empty(all.ToWide("Part", "Period", "Share").WithNotes().Notes);
        Assert.Empty(all.Skip(2).Take(0).Notes);
        Assert.Equal(["Mine."], all.WithNotes("Mine.").Take(2).WithTitle("Any").Notes);
    }

    [Fact]
    public void Concentration_goes_next_to_the_shares_of_each_period()
    {
        TableView years = Shares.ToWide(rows: "Period", columns: "Part", values: "Share")
            .WithColumnsOf(Shares.Concentration.Without("Parts", "Leader share"), by: "Period");

        Assert.Equal(["Period", "B", "A", "C", "HHI", "Leader"], years.Columns.Select(column => column.Name));
        // 60 and 40 percent; 45, 35 and 20 percent.
        Assert.Equal([("2022", 5200.0, "B"), ("2023", 3650.0, "B")],
            years.Rows.Select(row => (row[0].Text, row["HHI"].Number!.Value, row["Leader"].Text)));
        Assert.Equal(Shares.ToView().Sources.Order(), years.Sources.Order());
        Assert.Equal(Shares.ToView().Notes, years.Notes);
    }

    [Fact]
    public void Rows_without_a_match_are_empty_and_ambiguous_ones_are_refused()
    {
        TableView left = Table("2022", "2023").Rename("Value", "Own"), joined = left.WithColumnsOf(Table("2023", "2024"), "Key");

        Assert.Equal([("2022", ""), ("2023", "1")], joined.Rows.Select(row => (row[0].Text, row["Value"].Text)));
        Assert.Equal(["Not available for 2022: Value."], joined.Notes);
        Assert.Equal("No row matches: 'Key' has 2022, 2023, and 'Key' of the other table has 2030, 2031, 2032 and 1 more. Values match if "
            + "they are equal: write the names in both tables alike.",
            Assert.Throws<ArgumentException>(() => left.WithColumnsOf(Table("2030", "2031", "2032", "2033"), "Key")).Message);
        Assert.Empty(left.WithColumnsOf(Table("2022", "2023"), "Key").Notes);
        Assert.Equal("Both tables have a column 'Value'. Rename one of them, or omit it with Without.",
            Assert.Throws<ArgumentException>(() => Table("2022").WithColumnsOf(Table("2022"), "Key")).Message);
        Assert.StartsWith("2 rows of the other table have 2022 in 'Key'.",
            Assert.Throws<ArgumentException>(() => left.WithColumnsOf(Table("2022", "2022"), "Key")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => left.WithColumnsOf(Table("2022"), "Year"));

        static TableView Table(params string[] keys) =>
            keys.ToView(view => view.Column("Key", key => key).Column("Value", _ => 1));
    }

    [Fact]
    public void Quarters_of_two_calendars_with_one_name_do_not_match_and_the_message_says_how_they_would()
    {
        TableView nvidia = Quarter(FiscalCalendar.Nvidia, "NVIDIA"), microsoft = Quarter(FiscalCalendar.Microsoft, "Microsoft");

        string message = Assert.Throws<ArgumentException>(() => nvidia.WithColumnsOf(microsoft, by: "To period")).Message;

        Assert.Equal("No row matches: 'To period' has NVIDIA FY2026 Q1 (2025-01-27 to 2025-04-27), and 'To period' of the other table has "
            + "Microsoft FY2026 Q1 (2025-07-01 to 2025-09-30). Periods match if they have the same days and calendar: show both under "
            + "calendar periods first, by period => period.MostlyIn(Grain.Quarter) in ToWide or in views of the rows.", message);

        static TableView Quarter(FiscalCalendar calendar, string name) => new[] { calendar.Quarter(2026, 1) }
            .ToView(view => view.Column("To period", period => period).Column(name, _ => 1));
    }
}
