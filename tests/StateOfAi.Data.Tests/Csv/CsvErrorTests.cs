using System.Text;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvErrorTests
{
    [Fact]
    public void Errors_of_all_rows_come_at_once_with_line_column_text_and_what_was_expected()
    {
        CsvFile csv = CsvFile.FromText("name,amount,count\nA,$1M,x\nB,lots,2\n\"C\nC\",$3M,4.5\nD,$4M,4,5\n");

        CsvException error = Assert.Throws<CsvException>(() =>
            csv.ReadRows(row => (row["name"].Text, row["amount"].Figure(Unit.Usd), row["count"].Parse<int>())));

        Assert.Equal([(2, "count", "x"), (3, "amount", "lots"), (5, "count", "4.5"), (6, null, null)],
            error.Errors.Select(each => (each.Line, each.Column, each.Text)));
        Assert.Equal("text, line 2, column 'count', text 'x': A whole number was expected.", error.Errors[0].ToString());
        Assert.Contains("4 cells, but 3 were expected", error.Errors[3].Message);
        Assert.True(error.IsComplete);
    }

    [Theory]
    [InlineData("a,b\n1,\"x\n2,\"y\nz\"\n3,w\n4,\"v\"\n", 4, "line 2")]
    [InlineData("a,b\n1,2,3\n4,\"5\n", 3, "line 2")]
    [InlineData("a,b\n1,2\n4,\"5\n6,7\n", 3, null)]
    public void A_quotation_mark_that_is_not_closed_names_the_line_before_that_caused_it(string text, int line, string? cause)
    {
        CsvError error = Assert.Throws<CsvException>(() => CsvFile.FromText(text).ReadRows(row => row["a"].Text)).Errors[^1];

        Assert.Equal(line, error.Line);
        Assert.Contains("is never closed", error.Message, StringComparison.Ordinal);
        Assert.Equal(cause is not null, error.Message.Contains($"probably a consequence of {cause},", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lots", "It is not a figure: at position 0 a number was expected.")]
    [InlineData("12", "The number has no unit. State it with Figure(unit) or CsvOptions.Figures.")]
    [InlineData("12 apples", "It is not a figure: at position 3 the unit 'apples' is not known; expected one such as %, x, GPUs or USD, "
        + "or a given unit. See CsvCell.Figure(Unit).")]
    [InlineData("942.094,0 %", "It is not a figure: at position 0 the number seems to have a decimal ','; set a culture that has one, such "
        + "as de-DE. See CsvOptions.Culture.")]
    public void Errors_of_figures_name_what_helps_with_files(string text, string expected)
    {
        CsvFile csv = CsvFile.FromText($"a;b\n{text};", new() { Separator = ';' });

        Assert.Equal(expected, Assert.Throws<CsvException>(() => csv.ReadRows(row => row["a"].Figure())).Errors[0].Message);
    }

    [Theory]
    [InlineData("4/7/2017", "See CsvOptions.Culture.")]
    [InlineData("FY2024-Q2", "or the calendar in PeriodReader.Calendars.")]
    public void Errors_of_periods_name_what_helps_with_files(string text, string expected)
    {
        CsvFile csv = CsvFile.FromText("a\n" + text);

        string rows = Assert.Throws<CsvException>(() => csv.ReadRows(row => row["a"].Period())).Message;
        string table = Assert.Throws<CsvException>(() => csv.ToColumns().OrderedDimension("a", new PeriodReader(), out var a).Build())
            .Message;

        Assert.Equal(rows, table);
        Assert.EndsWith(expected, rows, StringComparison.Ordinal);
        Assert.DoesNotContain("provider", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void All_cells_of_a_row_are_checked_although_the_function_stumbles()
    {
        CsvFile csv = CsvFile.FromText("a,b\nx,y\n");

        CsvException error = Assert.Throws<CsvException>(() => csv.ReadRows(row =>
        {
            TimePeriod? period = row["a"].Period();
            Figure? figure = row["b"].Figure();
            return period!.Start.ToString() + figure!.Unit;
        }));

        Assert.Equal(["a", "b"], error.Errors.Select(each => each.Column));
    }

    [Fact]
    public void The_first_row_and_the_header_have_the_first_line()
    {
        CsvFile csv = CsvFile.FromText("\"a\nb\",x\ny,z", new() { HasHeader = false });

        CsvException error = Assert.Throws<CsvException>(() => csv.ReadRows(row => row["1"].Parse<int>() + row["2"].Parse<int>()));

        Assert.Equal([(1, "1"), (2, "2"), (3, "1"), (3, "2")], error.Errors.Select(each => (each.Line, each.Column!)));
        Assert.Equal(2, Assert.Throws<CsvException>(() => CsvFile.FromText("\na,b\n1,2").ReadRows(row => row["c"].Text)).Errors[0].Line);
    }

    [Fact]
    public void Errors_have_a_limit()
    {
        CsvFile csv = CsvFile.FromText("n\n" + string.Concat(Enumerable.Repeat("x\n", 1000)), new() { MaxErrors = 7 });

        CsvException error = Assert.Throws<CsvException>(() => csv.ReadRows(row => row["n"].Parse<int>()));

        Assert.Equal(7, error.Errors.Count);
        Assert.False(error.IsComplete);
    }

    [Fact]
    public void No_row_is_handed_out_after_an_error()
    {
        var seen = new List<int>();

        Assert.Throws<CsvException>(() =>
            seen.AddRange(CsvFile.FromText("n\n1\nx\n3").StreamRows(row => row["n"].Parse<int>()).Select(n => n)));
        using IEnumerator<int> rows = CsvFile.FromText("n\n1\nx\n3").StreamRows(row => row["n"].Parse<int>()).GetEnumerator();
        Assert.True(rows.MoveNext());
        Assert.Throws<CsvException>(() => rows.MoveNext());
    }

    [Fact]
    public void Unknown_and_duplicate_headers_are_named()
    {
        string Message(string text, string column) =>
            Assert.Throws<CsvException>(() => CsvFile.FromText(text).ReadRows(row => row[column].Text)).Message;

        Assert.Contains("no column 'amuont'; the file has 'company', 'amount'", Message("company,amount\n1,2", "amuont"));
        Assert.Contains("at the positions 0, 2", Message("a,b,a\n1,2,3", "a "));
        Assert.StartsWith("text, line 1, column 'b': ", Message("\"a\na\"\n1", "b"));
        Assert.Equal([1, 3, 4], CsvFile.FromText("\"1\n1\"\n2\n3", new() { HasHeader = false }).ReadRows(row => row.Line));
        Assert.Equal(["2"], CsvFile.FromText("a,b,a\n1,2,3").ReadRows(row => row["b"].Text));
        Assert.Equal(["3"], CsvFile.FromText("a,b,a\n1,2,3").ReadRows(row => row[2].Text));
    }

    [Fact]
    public void Errors_of_functions_of_the_user_have_a_line_and_a_missing_file_is_no_error_of_it()
    {
        CsvFile csv = CsvFile.FromText("c\nUS\nAtlantis");

        CsvException error = Assert.Throws<CsvException>(() => csv.ReadRows(row => int.Parse("x" + row.Line)));
        Assert.Equal([2, 3], error.Errors.Select(each => each.Line));
        Assert.Throws<FileNotFoundException>(() => new CsvFile("none.csv").ReadRows(row => 1));
    }

    [Fact]
    public void Encodings_are_strict()
    {
        IReadOnlyList<string> Read(byte[] bytes, Encoding? encoding = null) => CsvFile
            .FromStream(() => new MemoryStream(bytes), "file.csv", new() { Encoding = encoding }).ReadRows(row => row["n"].Text);
        string text = "n\nZürich";

        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode,
            Encoding.UTF32 })
            Assert.Equal(["Zürich"], Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
        Assert.Equal(["Zürich"], Read(Encoding.Latin1.GetBytes(text), Encoding.Latin1));
        CsvError invalid = Assert.Single(Assert.Throws<CsvException>(() => Read(Encoding.Latin1.GetBytes("n\na\n" + text))).Errors);
        Assert.Equal(4, invalid.Line);
        Assert.StartsWith("The bytes FC", invalid.Message);
        Assert.Contains("NUL", Assert.Throws<CsvException>(() => Read(Encoding.Unicode.GetBytes("n\na"))).Message);
        Assert.Contains("ZIP", Assert.Throws<CsvException>(() => Read([.. "PK"u8, 3, 4, 0, 0])).Message);
        Assert.Contains("empty", Assert.Throws<CsvException>(() => Read([])).Message);
        Assert.Empty(Read("n"u8.ToArray()));
    }
}
