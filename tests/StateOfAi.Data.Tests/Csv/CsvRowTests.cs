using System.Globalization;
using System.IO.Compression;
using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvRowTests
{
    private sealed record Deal(string Company, Figure? Amount, TimePeriod? Quarter);

    [Fact]
    public void Rows_have_figures_periods_and_missing_values()
    {
        CsvFile csv = CsvFile.FromText("company,amount,quarter\nAlpha,$1.2bn,Q1 2024\n\"Beta, Inc.\",undisclosed,2024Q2\n");

        IReadOnlyList<Deal> deals = csv.ReadRows(row => new Deal(row["company"].Text, row["Amount"].Figure(), row[" quarter "].Period()));

        Assert.Equal(
            [
                new("Alpha", Figure.Exact(1_200_000_000, Unit.Usd), TimePeriod.Parse("2024-Q1")),
                new("Beta, Inc.", null, TimePeriod.Parse("2024-Q2")),
            ], deals);
    }

    [Fact]
    public void A_column_has_its_unit_scale_and_missing_words()
    {
        var millions = new FigureReader { Unit = Unit.Usd, Scale = 1_000_000, Missing = MissingWords.Default.With("stealth") };

        Assert.Equal([Figure.Exact(2_500_000, Unit.Usd), null],
            CsvFile.FromText("raised\n2.5\nstealth").ReadRows(row => row["raised"].Figure(millions)));
    }

    [Fact]
    public void Numbers_follow_the_culture_and_are_never_misread()
    {
        var german = new CsvOptions { Culture = CultureInfo.GetCultureInfo("de-DE") };
        decimal Read(string text, CsvOptions? options = null) =>
            CsvFile.FromText($"a;b\n{text};", (options ?? new()) with { Separator = ';' }).ReadRows(row => row["a"].Parse<decimal>())[0];

        Assert.Equal(1234.5m, Read("1.234,5", german));
        Assert.Equal(1_234_567m, Read("1,234,567"));
        Assert.Equal(-0.05m, Read("-0.05"));
        Assert.Equal(79228162514264337593543950335m, Read("79228162514264337593543950335"));
        Assert.Throws<CsvException>(() => Read("1,5"));
        Assert.Throws<CsvException>(() => Read("1.5", german));
        Assert.Throws<CsvException>(() => Read("1234,567,89"));
    }

    [Fact]
    public void A_reader_without_a_culture_and_missing_words_has_those_of_the_file()
    {
        var megawatts = new FigureReader { Unit = Unit.Watts, Scale = 1_000_000 };
        var days = new PeriodReader();
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        CsvFile csv = CsvFile.FromText("mw;day\n1.255;4.7.2017\n2,5;k. A.\nk. A.;4.7.2017\n", new()
        {
            Separator = ';',
            Culture = german,
            Missing = MissingWords.Default.With("k. A."),
            Figures = { ["mw"] = megawatts },
        });
        Figure?[] expected = [Figure.Exact(1_255_000_000, Unit.Watts), Figure.Exact(2_500_000, Unit.Watts), null];

        Assert.Equal(expected, csv.ReadRows(row => row["mw"].Figure(megawatts)));
        Assert.Equal(expected, csv.ReadRows(row => row["mw"].Figure()));
        Assert.Equal(["2017-07-04", null, "2017-07-04"], csv.ReadRows(row => row["day"].Period(days)?.ToString()));
        ColumnTable table = CsvFile.FromText("mw;day\n1.255;4.7.2017\n", new() { Separator = ';', Culture = german }).ToColumns()
            .OrderedDimension("day", days, out var day).Measure("mw", megawatts, out var power).Build();
        Assert.Equal(("2017-07-04", 1.255e9), (day.Keys[0].ToString(), table.Aggregate(power.Sum())));
        CultureInfo none = CultureInfo.InvariantCulture;
        Assert.Equal(Figure.Exact(2_500_000, Unit.Watts), CsvFile.FromText("mw;x\n2.5;", new() { Separator = ';', Culture = german })
            .ReadRows(row => row["mw"].Figure(megawatts with { Culture = none }))[0]);
        Assert.Equal(Figure.Exact(1_255_000, Unit.Watts), megawatts.Read("1.255"));
    }

    [Fact]
    public void Values_of_the_library_are_parsed()
    {
        CsvFile csv = CsvFile.FromText("country,date,currency,unit\nGermany,2023-07,EUR,gpu\n");

        Assert.Equal((Country.Parse("DE"), PartialDate.OfMonth(2023, 7), Currency.Eur, Unit.Gpus, (Country?)Country.Parse("DE")),
            Assert.Single(csv.ReadRows(row => (row["country"].Parse<Country>(), row["date"].Parse<PartialDate>(),
                row["currency"].Parse<Currency>(), row["unit"].Parse<Unit>(), row["country"].ParseOrNull<Country>()))));
        Assert.Contains("is not an ISO 3166-1 country code",
            Assert.Throws<CsvException>(() => csv.ReadRows(row => row["date"].Parse<Country>())).Errors[0].Message,
            StringComparison.Ordinal);
        Assert.Equal("A Guid was expected.",
            Assert.Throws<CsvException>(() => csv.ReadRows(row => row["date"].Parse<Guid>())).Errors[0].Message);
    }

    [Fact]
    public void A_row_is_divided_among_its_keys()
    {
        CsvFile csv = CsvFile.FromText("power,owners\n300 MW,Alpha; Beta\nundisclosed,Beta\n");
        var rows = csv.ReadRows(row => (Power: row["power"].Figure(), Owners: row["owners"].Split(';')));

        Assert.Equal([("Alpha", "150 MW"), ("Beta", "150 MW")],
            rows.Take(1).SelectMany(row => row.Owners.Select(owner => (owner, (row.Power / row.Owners.Count).ToString()))));
        Assert.StartsWith("not known: ", (rows[1].Power / rows[1].Owners.Count).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quarter_without_FY_is_one_of_the_calendar_year_unless_the_calendar_reads_it()
    {
        FiscalCalendar arm = FiscalCalendar.Arm;
        CsvFile csv = CsvFile.FromText("quarter\nFY2024-Q2\nQ2 2024\n");

        Assert.Equal([("arm:FY2024-Q2", "arm:FY2024-Q2"), ("2024-Q2", "arm:FY2024-Q2")],
            csv.ReadRows(row => (row["quarter"].Period(new PeriodReader { Calendars = [arm] })!.Code,
                row["quarter"].Parse(arm.Parse)!.Code)));
    }

    [Fact]
    public void Quoted_cells_may_hold_separators_line_breaks_and_quotation_marks() =>
        Assert.Equal(["a \"b\", c", "line 1\r\nline 2", "", "x"],
            CsvFile.FromText("t,n\n\"a \"\"b\"\", c\",1\n\"line 1\r\nline 2\",2\n\"\",3\nx,4").ReadRows(row => row["t"].Text));

    [Fact]
    public void Without_quotes_they_are_ordinary_characters() =>
        Assert.Equal(["5\" disk", "\"x"],
            CsvFile.FromText("t,n\n5\" disk,1\n\"x,2", new() { HasQuotes = false }).ReadRows(row => row["t"].Text));

    [Fact]
    public void Titles_comments_and_blank_lines_are_skipped_and_lines_keep_their_numbers()
    {
        var options = new CsvOptions { Comment = '#', SkipLines = 2 };
        CsvFile csv =
            CsvFile.FromText("Title \"one\n\r\n# about\r\n\r\na,b\r\n1,\"#no\n#comment\"\r\n# it's \"odd\r\n\r\n2,y\r\n", options);

        Assert.Equal([(6, "1", "#no\n#comment"), (10, "2", "y")], csv.ReadRows(row => (row.Line, row["a"].Text, row["b"].Text)));
    }

    [Theory]
    [InlineData("a,b\n1,2", ',')]
    [InlineData("a;b\n1,5;2", ';')]
    [InlineData("a\tb\n1\t2", '\t')]
    [InlineData("a|b\n1|2", '|')]
    public void The_separator_is_guessed(string text, char separator)
    {
        Assert.Equal(["2"], CsvFile.FromText(text).ReadRows(row => row["b"].Text));
        Assert.Equal(["2"], CsvFile.FromText(text, new() { Separator = separator }).ReadRows(row => row[1].Text));
    }

    [Fact]
    public void Columns_have_aliases()
    {
        var options = new CsvOptions { Aliases = { ["amount"] = ["Raised (USD)", "raised_amount_usd"] } };

        Assert.Equal(["5"], CsvFile.FromText("x,RAISED_AMOUNT_USD\n1,5", options).ReadRows(row => row["amount"].Text));
    }

    [Fact]
    public void Without_a_header_columns_are_numbered() =>
        Assert.Equal(["a", "c"], CsvFile.FromText("a,b\nc,d", new() { HasHeader = false }).ReadRows(row => row["1"].Text));

    [Fact]
    public void Cells_with_several_keys_are_split_or_kept() =>
        Assert.Equal([("USA; France", "USA|France"), ("", "")],
            CsvFile.FromText("c,n\nUSA; France,1\n,2").ReadRows(row => (row["c"].Text, string.Join('|', row["c"].Split(';')))));

    [Fact]
    public void A_wide_table_becomes_long() =>
        Assert.Equal([("A", "2020", 1m), ("A", "2021", null), ("B", "2020", 3m), ("B", "2021", 4m)],
            CsvFile.FromText("country,code,2020,2021\nA,AA,1,\nB,BB,3,4").ReadUnpivoted(name => int.TryParse(name, out _),
                (row, year) => (row["country"].Text, year, row[year].ParseOrNull<decimal>())));

    [Fact]
    public async Task Rows_are_read_asynchronously_and_one_by_one()
    {
        CsvFile csv = CsvFile.FromText("n\n" + string.Join('\n', Enumerable.Range(1, 50_000)));

        Assert.Equal(1_250_025_000, csv.StreamRows(row => row["n"].Parse<long>()).Sum());
        Assert.Equal(1_250_025_000,
            (await csv.ReadRowsAsync(row => row["n"].Parse<long>(), cancellationToken: TestContext.Current.CancellationToken)).Sum());
        Assert.Equal(3, csv.StreamRows(row => row["n"].Parse<int>()).ElementAt(2));
    }

    [Fact]
    public void A_compressed_stream_is_read()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes("a\n1"));
        byte[] bytes = packed.ToArray();

        CsvFile Opened(Func<Stream> open) => CsvFile.FromStream(open, "a.csv.gz");
        Assert.Equal([1],
            Opened(() => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)).ReadRows(row => row["a"].Parse<int>()));
        Assert.Contains("gzip", Assert.Throws<CsvException>(() => Opened(() => new MemoryStream(bytes)).ReadRows(row => 1)).Message);
    }

    [Fact]
    public void Progress_ends_at_one()
    {
        var told = new List<double>();
        CsvFile csv = CsvFile.FromText("n\n" + new string('1', 15) + string.Concat(Enumerable.Repeat("\n123456789", 50_000)));

        csv.ReadRows(row => row["n"].Parse<long>(), new Told(told));

        Assert.True(told.Count > 3, $"{told.Count} reports");
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    private sealed class Told(List<double> parts) : IProgress<double>
    {
        public void Report(double value) => parts.Add(value);
    }
}
