using System.Globalization;
using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvTableTests
{
    private const string Deals =
        "id,region,quarter,amount,note\n1,EU,Q1 2024,1.5,x\n2,US,2023Q4,2.25,\"y\"\n3,\"EU\",2024-Q1,n/a,z\n4,US,Q1 2024,0.25,\n";

    [Fact]
    public void A_table_has_the_columns_asked_for()
    {
        ColumnTable table = CsvFile.FromText(Deals).ToColumns()
            .Dimension("region", out var region)
            .OrderedDimension("quarter", text => TimePeriod.Parse(text), out var quarter)
            .Measure<decimal>("amount", out var amount)
            .Measure<int>("id", out var id)
            .Build();

        Assert.Equal(4, table.Count);
        Assert.Equal(["EU", "US"], region.Keys);
        Assert.Equal([TimePeriod.Parse("2023-Q4"), TimePeriod.Parse("2024-Q1")], quarter.Keys);
        Assert.Equal(1, amount.Missing);
        Assert.Equal(4.00m, table.Aggregate(amount.Sum()));
        Assert.Equal([("EU", 1.5m), ("US", 2.5m)],
            table.GroupBy(region).Aggregate(amount.Sum()).Select(group => (group.Key, group.Value!.Value)));
        Assert.Equal("region", region.Name);
        Assert.Equal(10, table.Aggregate(id.Sum()));
    }

    [Fact]
    public async Task A_table_of_many_blocks_is_that_of_the_rows()
    {
        var random = new Random(5);
        (string Key, decimal Amount)[] rows = [
            .. Enumerable.Range(0, 10_000)
                .Select(_ => ($"key {random.Next(3000)}", decimal.Round((decimal)random.NextDouble() * 1000, 2)))];
        string text = "key,amount\n"
            + string.Concat(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key},{row.Amount}\n")));

        ColumnTable table =
            await CsvFile.FromText(text).ToColumns().Dimension("key", out var key).Measure<decimal>("amount", out var amount)
                .BuildAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(rows.GroupBy(row => row.Key).Select(group => (group.Key, group.Sum(row => row.Amount))),
            table.GroupBy(key).Aggregate(amount.Sum()).Select(group => (group.Key, group.Value!.Value)));
    }

    [Fact]
    public void Cells_are_split_or_kept()
    {
        CsvFile csv = CsvFile.FromText("country,n\n\"USA, France\",10\nUSA,1\n,5\n");

        ColumnTable split = csv.ToColumns().SplitDimension("country", ',', out var each).Measure<long>("n", out var n).Build();
        csv.ToColumns().Dimension("country", out var whole).Build();

        Assert.Equal([("USA", 11L), ("France", 10L), ("", 5L)],
            split.GroupBy(each).Aggregate(n.Sum()).Select(group => (group.Key, (long)group.Value!.Value)));
        Assert.Equal(["USA, France", "USA", ""], whole.Keys);
    }

    [Fact]
    public void Figures_become_doubles_in_one_unit()
    {
        var dollars = new FigureReader { Unit = Unit.Usd };

        ColumnTable table = CsvFile.FromText("amount\n$1.5M\nundisclosed\n2500").ToColumns().Measure("amount", dollars, out var amount)
            .Build();

        Assert.Equal(1_502_500, table.Aggregate(amount.Sum()));
        Assert.Equal(1, amount.Missing);
    }

    [Fact]
    public void A_measure_does_not_lose_bounds()
    {
        var gpus = new FigureReader { Unit = Unit.Gpus };
        CsvFile csv = CsvFile.FromText("gpus\n\"10,000 to 20,000\"\n\"~100,000\"\n5\n\n300+\nsecret\n");

        CsvException one = Assert.Throws<CsvException>(() => csv.ToColumns().Measure("gpus", gpus, out var number).Build());
        CsvException two = Assert.Throws<CsvException>(() => csv.ToColumns().Measure("gpus", gpus, out var low, out var high).Build());

        Assert.Equal([2, 3, 6, 7], one.Errors.Select(error => error.Line));
        Assert.Contains("use Measure with 'out lower, out upper', or ReadRows", one.Errors[0].Message, StringComparison.Ordinal);
        Assert.Equal([3, 7], two.Errors.Select(error => error.Line));
        Assert.Contains("approximate", two.Errors[0].Message, StringComparison.Ordinal);
        ColumnTable table = CsvFile.FromText("id,gpus\n1,10-20\n2,5\n3,n/a\n4,300+\n").ToColumns()
            .Measure("gpus", gpus, out var lower, out var upper).Build();
        Assert.Equal((315, 1), (table.Aggregate(lower.Sum()), lower.Missing));
        Assert.Equal((25, 2, "upper"), (table.Aggregate(upper.Sum()), upper.Missing, upper.Name));
    }

    [Fact]
    public void Errors_of_all_rows_come_at_once_and_no_table()
    {
        CsvTableBuilder builder = CsvFile.FromText("quarter,amount\nsoon,1\n2024-Q1,much\nsoon,3\n").ToColumns()
            .OrderedDimension("quarter", new PeriodReader(), out var quarter).Measure<double>("amount", out var amount);

        CsvException error = Assert.Throws<CsvException>(() => builder.Build());

        Assert.Equal([(2, "quarter", "soon"), (3, "amount", "much"), (4, "quarter", "soon")],
            error.Errors.Select(each => (each.Line, each.Column!, each.Text!)));
        Assert.Throws<InvalidOperationException>(() => quarter.Keys);
        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Equal("amount", amount.Name);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-12.50")]
    [InlineData("123456789012345678")]
    [InlineData("0.1")]
    [InlineData("9007199254740993")]
    [InlineData("1e5")]
    [InlineData("+7")]
    [InlineData(".5")]
    public void Numbers_are_those_of_the_parsers_of_NET(string text)
    {
        CsvFile csv = CsvFile.FromText("n\n" + text);
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), csv.ReadRows(row => row["n"].Parse<double>())[0]);
        if (decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal exact))
            Assert.Equal(exact, csv.ReadRows(row => row["n"].Parse<decimal>())[0]);
    }

    [Fact]
    public void A_file_is_described()
    {
        TableView view = CsvFile.FromText(
            "company,funding,founded,employees,empty\nA,$1.2B,2015,10,\nB,undisclosed,2016-Q1,\"1,200\",\nA,$3M,2016,7,\n").Describe();

        Assert.Equal(
            "Column,Kind,Missing,Distinct,Smallest,Largest,Examples\ncompany,text,0,2,A,B,\"A, B\"\nfunding,figure,1,2,$3M,$1.2B,\"$1.2B, "
                + "$3M\"\n"
            + "founded,period,0,3,2015,2016-Q1,\"2015, 2016-Q1, 2016\"\nemployees,number,0,3,7,1200,\"10, 1,200, 7\"\nempty,empty,3,0,,,\n",
            view.ToCsv().ReplaceLineEndings("\n"));
        Assert.Contains("3 rows, 5 columns; separator ','; encoding utf-8.", view.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_with_bounds_are_figures_compared_as_numbers()
    {
        string text = "mw\n" + string.Concat(Enumerable.Range(1, 30).Select(n => FormattableString.Invariant($"{n}\n")));

        Assert.Contains("mw,figure,0,33,1,~200,", CsvFile.FromText(text + "~200\n10-20\n>30\n").Describe().ToCsv(),
            StringComparison.Ordinal);
        Assert.Contains("mw,mostly figure (1 not),0,32,1,~200,", CsvFile.FromText(text + "~200\nlots\n").Describe().ToCsv(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_before_the_header_is_seen()
    {
        CsvFile csv = CsvFile.FromText("Capacity by site\n\nsite,mw\nA,1\nB,2\n", new() { Separator = ';' });

        string shown = csv.Describe().ToMarkdown();

        Assert.Contains("3 rows, 1 column;", shown, StringComparison.Ordinal);
        Assert.Contains("Line 1 looks like a title; try SkipLines = 2.", shown, StringComparison.Ordinal);
        Assert.Contains("Line 1 looks like a title; try SkipLines = 1.",
            CsvFile.FromText("Capacity\nsite,mw\nA,1\n").Describe().ToMarkdown(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("title", CsvFile.FromText("site\nA\nB, C\n").Describe().ToMarkdown(), StringComparison.Ordinal);
    }
}
