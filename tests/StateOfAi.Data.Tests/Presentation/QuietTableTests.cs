namespace StateOfAi.Data.Tests;

/// <summary>What readers are shown unless they ask for more.</summary>
public sealed class QuietTableTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Of_a_long_table_ten_rows_are_shown_and_only_those_are_made()
    {
        var made = new List<int>();
        TableView view = Enumerable.Range(1, 1000).ToView(view => view.Column("Number", number =>
        {
            made.Add(number);
            return number;
        }).RestingOn(number => new Watched(number, made)));

        Assert.Equal(["Number", "1", "2", "3", "4", "5", "… 990 more rows …", "996", "997", "998", "999", "1000"],
            view.ToText().Split('\n').Where(line => !line.StartsWith('-')).Select(line => line.Trim()).Take(12));
        Assert.Equal([1, 2, 3, 4, 5, 996, 997, 998, 999, 1000], made.Distinct().Order());
        Assert.Equal(1000 + 2, view.ToText(maxRows: null).TrimEnd('\n').Split('\n').Length);
        Assert.Contains("… 990 more rows …", view.ToMarkdown());
        Assert.Contains("… 990 more rows …", view.ToHtml());
    }

    [Fact]
    public void Doubts_about_parts_that_are_not_shown_are_not_looked_up()
    {
        var looked = new HashSet<int>();
        MarketShares<int> shares = Enumerable.Range(1, 1000).Select(number => new Doubtful(number, looked))
            .ToMarketShares(row => row.Number, row => Figure.Exact(2000 - row.Number, Unit.Usd));

        Assert.Contains("D10", shares.ToText());
        Assert.Equal([1, 2, 3, 4, 5, 996, 997, 998, 999, 1000], looked.Order());
    }

    [Fact]
    public void One_thing_is_never_cut() =>
        Assert.DoesNotContain("more row", Catalog.Reports[2023].Acquisitions["acquisition.biontech-instadeep"].ToText(maxRows: 3));

    [Fact]
    public void A_reason_is_said_once_below_the_table_and_marked_in_the_cells()
    {
        string text = SeriesOf.Text("2021=$1; 2022=$0; 2023=$4; 2024=$8").YearOverYear().Only("To period", "Percent", "Multiple").ToText();

        Assert.Equal(
            ["2021", "n/a", "[a]", "n/a", "[a]"], text.Split('\n')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("[a] The series begins with 2021.", text);
        Assert.Single(text.Split('\n'), line => line.StartsWith("[b]", StringComparison.Ordinal));
        Assert.DoesNotContain("not known", text);
        string markdown = SeriesOf.Text("2021=$1; 2022=$2").YearOverYear().Only("To period", "Percent").ToMarkdown();
        Assert.Contains("\nNot available:\n\n- a: The series begins with 2021.\n", markdown);
        Assert.Contains(@"| 2021 | n/a \[a\] |", markdown);
        Assert.Contains(">a: The series begins with 2021.",
            SeriesOf.Text("2021=$1; 2022=$2").YearOverYear().Only("To period", "Percent").ToHtml());
    }

    [Fact]
    public void Columns_that_tell_nothing_are_left_out_unless_somebody_asks_for_them()
    {
        Table<ChipCitation> rows = Catalog.Datasets.ChipCitations.Latest;
        string[] all = [.. rows.ToView().Columns.Select(column => column.Name)];
        string shown = rows.Where(row => !row.IsProjected).ToText();

        Assert.Contains("Is projected", all);
        Assert.DoesNotContain("Is projected", shown);
        Assert.DoesNotContain("chip-citation.", shown);
        Assert.DoesNotContain("Without a value", shown);
        Assert.Contains("Is projected", rows.Where(row => !row.IsProjected).Only("Label", "Is projected").ToText());
        Assert.Contains("chip-citation.", rows.Only("Id", "Label").ToText());
        Assert.DoesNotContain("Nothing", new[] { 1 }.ToView(view => view.Column("A", each => each).Column("Nothing", _ => (string?)null))
            .Only("A", "Nothing").ToText());
    }

    [Fact]
    public void A_fiscal_period_is_short_and_its_days_are_said_once()
    {
        Series revenue = Catalog.Datasets.NvidiaRevenue.DataCenter;
        string text = revenue.TakeLast(2).ToText();

        Assert.Contains("\nFY2027 Q1  ", text);
        Assert.Contains("NVIDIA FY2027 Q1 begins on 2026-01-26, and FY2027 Q2 ends on 2026-07-26.", text);
        Assert.Contains("NVIDIA FY2027 Q2 covers 2026-04-27 to 2026-07-26.", revenue.TakeLast(1).ToText());
        Assert.Contains("NVIDIA FY2027 Q2 (2026-04-27 to 2026-07-26)", revenue[^1].ToText());
        Assert.Equal(["NVIDIA FY2024 Q2", "2024 Q1", "2024"], new[]
        {
            FiscalCalendar.Nvidia.Quarter(2024, 2), TimePeriod.OfQuarter(2024, 1), TimePeriod.OfYear(2024),
        }.ToView(view => view.Column("Period", period => period)).Rows.Select(row => row[0].Text));
    }

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-H1", "2023 H1")]
    [InlineData("2023-Q2", "2023 Q2")]
    [InlineData("2023-07", "2023-07")]
    [InlineData("2023-07-12", "2023-07-12")]
    [InlineData("as-of 2023-10", "as of 2023-10")]
    [InlineData("2022-07/2023-07", "2022-07 to 2023-07")]
    [InlineData("nvidia:FY2024-Q2", "FY2024 Q2")]
    [InlineData("nvidia:FY2024", "FY2024")]
    public void Periods_have_short_names(string code, string expected) => Assert.Equal(expected, TimePeriod.Parse(code).ShortName);

    [Fact]
    public void Projected_periods_are_marked()
    {
        Series papers = Catalog.Datasets.ChipCitations.Of(Catalog.Chips["chip.nvidia"]);

        Assert.Contains("\n2026 (projected)  ", papers.TakeLast(2).ToText());
        Assert.Contains("2025            ", papers.TakeLast(2).ToText());
        Assert.Contains("  2026 (projected)  ", papers.YearOverYear().TakeLast(1).ToText());
        Assert.Contains("\n2026,", papers.TakeLast(2).ToCsv());
    }

    [Fact]
    public void Sources_and_doubts_are_shown_in_full_in_short_or_not_at_all()
    {
        Row row = Catalog.Reports[2023].Acquisitions["acquisition.biontech-instadeep"];

        Assert.Contains("The section on investment prints the same price (F401).", row.ToText());
        string brief = row.ToText(doubts: FootnoteDetail.Brief);
        Assert.Contains("[D1] InstaDeep's price, first mention: stated elsewhere too (certain).\n", brief);
        Assert.All(brief.Split('\n').Where(line => line.StartsWith("[D", StringComparison.Ordinal)),
            line => Assert.EndsWith(".", line));
        string none = row.ToText(sources: FootnoteDetail.None, doubts: FootnoteDetail.None);
        Assert.DoesNotContain("[D1]", none);
        Assert.DoesNotContain("https://", none);
        Assert.Contains("D1", Catalog.Datasets.ChipCitations.Of(Catalog.Chips["chip.nvidia"]).ToMarkdown(doubts: FootnoteDetail.Brief));
        Assert.DoesNotContain("Doubts",
            Catalog.Datasets.ChipCitations.Of(Catalog.Chips["chip.nvidia"]).ToHtml(doubts: FootnoteDetail.None));
    }

    [Fact]
    public void Brief_sources_are_one_short_line()
    {
        Row row = Catalog.Reports[2023].Acquisitions["acquisition.thomson-reuters-casetext"];

        Assert.Contains("\nSource: Air Street Capital, \"State of AI Report 2023\" (", row.ToText());
        Assert.DoesNotContain("https://www.stateof.ai", row.ToText());
        Assert.DoesNotContain("[1]", row.ToText());
        Assert.Contains("https://www.stateof.ai", row.ToText(sources: FootnoteDetail.Full));
        TableView own = new[] { 1, 2, 3, 4, 5, 6 }.ToView(view => view.Column("A", number => number).Sources(number => [$"Book {number}"]));
        Assert.Contains("\nSource: Book 1; Book 2; Book 3; Book 4; and 2 more sources\n", own.ToText());
        Assert.Contains("\nSource: Book 1; Book 2; Book 3; Book 4; Book 5\n", own.Take(5).ToText());
    }

    [Theory]
    [InlineData("Two sentences. The second is not shown.", "Two sentences.")]
    [InlineData("Is it one? Nobody knows.", "Is it one?")]
    [InlineData("Acme Inc. of the U.S. sold it. Twice.", "Acme Inc. of the U.S. sold it.")]
    [InlineData("Counted by J. Doe et al. Smith counts 5 more (approx. 7). They differ.",
        "Counted by J. Doe et al. Smith counts 5 more (approx. 7).")]
    [InlineData("The page says \"No more. Not now.\" on its cover. The text does not.",
        "The page says \"No more. Not now.\" on its cover.")]
    [InlineData("One of two (the other is lost. It was small) is counted. Both are old.",
        "One of two (the other is lost. It was small) is counted.")]
    [InlineData("The page says \"No more.\" The text does not.", "The page says \"No more.\"")]
    [InlineData("Copied, from https://example.com/a", "Copied.")]
    [InlineData("From a secondary source, https://example.com/a", "From a secondary source.")]
    [InlineData("It is not clear from https://example.com/a", "It is not clear from https://example.com/a")]
    [InlineData(
        "Chips: 19 times all others, in the report of 2023; 31 times FPGAs; 150 times TPUs; 35 times FPGAs in the counts of 2026. Why?",
        "Chips: 19 times all others, in the report of 2023; 31 times FPGAs; 150 times TPUs; 35 times FPGAs in the counts of 2026.")]
    public void Brief_doubts_end_at_the_end_of_a_sentence(string doubt, string expected) => Assert.Contains(
        $"[D1] {expected}\n",
        new[] { Figure.Parse("$1").RestingOn(new Doubt(DoubtKind.Seam, doubt)) }.ToView(view => view.Column("A", figure => figure))
            .ToText(doubts: FootnoteDetail.Brief));

    // The doubts of all rows of the catalog are complete sentences, and none is longer than a short paragraph.
    [Fact]
    public void No_brief_doubt_of_the_catalog_stops_in_mid_thought()
    {
        string[] brief = [.. Catalog.Datasets.Where(dataset => dataset.ToView().Doubts.Count > 0)
            .SelectMany(dataset => dataset.ToText(maxRows: null, doubts: FootnoteDetail.Brief).Split('\n'))
            .Where(line => line.StartsWith("[D", StringComparison.Ordinal))];

        Assert.InRange(brief.Length, 50, 500);
        Assert.All(brief, line => Assert.True(
            line[^1] is '.' && line.Length < 300 && line.Count(sign => sign is '(') == line.Count(sign => sign is ')'), line));
    }

    [Fact]
    public void Brief_doubts_that_are_equal_are_one_line()
    {
        TableView view = new[] { "a", "b", "" }.ToView(view => view.Column("A", page => page.Length == 0 ? Figure.Parse("$1")
            : Figure.Parse("$2").RestingOn(new Doubt(DoubtKind.SecondHand, $"Copied, from https://example.com/{page}"))));

        Assert.EndsWith("\n      2  D1\n      2  D1\n      1\n[D1] Copied.\n", view.ToText(doubts: FootnoteDetail.Brief));
        Assert.EndsWith("\n[D1] Copied, from https://example.com/a\n[D2] Copied, from https://example.com/b\n", view.ToText());
    }

    [Fact]
    public void Below_a_table_come_reasons_notes_dates_doubts_sources_and_the_attribution()
    {
        string[] lines = Catalog.Datasets.NvidiaRevenue.DataCenter.YearOverYear().Take(5).Only("To period", "Percent").WithNotes("A note.")
            .ToText().Split('\n');
        int[] order = [.. new[] { "[a] ", "A note.", "NVIDIA FY", "[D1] ", "Source: ", "Credit: " }
            .Select(start => Array.FindIndex(lines, line => line.StartsWith(start, StringComparison.Ordinal)))];

        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void Notes_dates_and_the_attribution_are_left_out_on_request()
    {
        Series revenue = Catalog.Datasets.NvidiaRevenue.DataCenter;

        Assert.Contains("\nCredit: ", revenue.ToText());
        string brief = revenue.ToText(notes: FootnoteDetail.Brief), none = revenue.ToText(notes: FootnoteDetail.None);
        Assert.DoesNotContain("Credit: ", brief);
        Assert.Contains("\nNVIDIA FY2019 Q1 begins on ", brief);
        Assert.DoesNotContain("Credit: ", none);
        Assert.DoesNotContain(" begins on ", none);
        Assert.Contains("\nSource: ", none);
        Assert.Contains("\nCredit: ", revenue.WithNotes().ToText());
    }

    [Fact]
    public void A_gap_hides_at_least_two_rows()
    {
        TableView Rows(int count) => Enumerable.Range(1, count).ToView(view => view.Column("Number", number => number));

        Assert.DoesNotContain("more row", Rows(11).ToText());
        Assert.Contains("… 2 more rows …", Rows(12).ToText());
        Assert.DoesNotContain("more row", Rows(2).ToMarkdown(maxRows: 1));
        Assert.Contains("… 2 more rows …", Rows(3).ToMarkdown(maxRows: 1));
    }

    [Fact]
    public void A_growth_from_year_to_year_has_one_annual_rate()
    {
        Series quarters = SeriesOf.Text("2022-Q1=$1; 2022-Q2=$2; 2023-Q1=$3; 2023-Q2=$4"), years = SeriesOf.Text("2022=$1; 2023=$3");

        Assert.DoesNotContain("Compound", quarters.YearOverYear().ToCsv());
        Assert.DoesNotContain("Compound", years.PeriodOverPeriod().ToCsv());
        Assert.Contains("Compound annual rate", quarters.PeriodOverPeriod().ToCsv());
        Assert.Contains("Compound annual rate", quarters.QuarterOverQuarter().ToCsv());
        Assert.EndsWith("3x", years.Cagr().ToString(), StringComparison.Ordinal);
        Assert.Contains(" a year", SeriesOf.Text("2021=$1; 2023=$4").Cagr().ToString());
    }

    [Fact]
    public void Growth_and_contribution_of_a_part_have_signs()
    {
        TableView view = SeriesOf.Platforms.Contributions(FiscalCalendar.Nvidia.Quarter(2023, 2), FiscalCalendar.Nvidia.Quarter(2024, 2))
            .ToView();

        Assert.All(view.Rows.Where(row => row["Growth"].Number > 0), row => Assert.All(["Growth", "Contribution"],
            column => Assert.StartsWith("+", row[column].Text, StringComparison.Ordinal)));
        Assert.Contains(view.Rows, row => row["Growth"].Text.StartsWith('-') && row["Contribution"].Text.StartsWith('-'));
    }

    [Theory]
    [InlineData("2020-Q1=$1; 2020-Q3=$2", "Missing: 2020 Q2.")]
    [InlineData("2020-Q1=$1; 2021-Q1=$2; 2021-Q3=$3", "Missing: 2020 Q2 to 2020 Q4, 2021 Q2.")]
    [InlineData("2020-01-01=$1; 2022-01-01=$2", "Missing: 2020-01-02 to 2021-12-31.")]
    [InlineData("2020=$1; 2023=$2", "Missing: 2021 to 2022.")]
    public void Gaps_are_named_as_stretches(string series, string note) => Assert.Equal([note], SeriesOf.Text(series).ToView().Notes);

    private sealed class Doubtful(int number, HashSet<int> looked) : ISourced
    {
        public int Number { get; } = number;

        public IReadOnlyList<Source> Sources => [];

        public IReadOnlyList<Doubt> Doubts
        {
            get
            {
                looked.Add(Number);
                return [new(DoubtKind.Conflict, $"Number {Number} is in doubt.")];
            }
        }
    }

    private sealed class Watched(int number, List<int> made) : ISourced
    {
        public IReadOnlyList<Source> Sources
        {
            get
            {
                made.Add(number);
                return [];
            }
        }
    }
}
