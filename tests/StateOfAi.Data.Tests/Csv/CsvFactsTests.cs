using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class CsvFactsTests : CsvDatasetFolder
{
    [Fact]
    public void A_column_in_facts_may_have_a_custom_unit_with_decimals()
    {
        Write("orders/2024.csv", "order;buyer;GPUs (thousands);year\nq-2024;Quuxcloud;23,5365;2024\n");
        string facts = Facts.Replace("\"unit\": \"gpu\", \"scale\": 1000", "\"unit\": { \"singular\": \"H100e\", \"plural\": \"H100e\" }",
            StringComparison.Ordinal).Replace("\"through\": \"2025\",", "", StringComparison.Ordinal);

        Dataset<OwnOrder> orders = CsvDataset.Open(Write("gpu-orders.json", facts)).Read(Order);

        Assert.Equal("23.5365 H100e", orders[0].Gpus!.ToString());
        Assert.Empty(StateOfAiCatalog.Embedded.With(orders).Validate());
        string wrong = facts.Replace(", \"plural\": \"H100e\"", "", StringComparison.Ordinal);
        CsvException error = Assert.Throws<CsvException>(() => CsvDataset.Open(Write("gpu-orders.json", wrong)));
        Assert.Contains("columns.gpus.unit.plural", Assert.Single(error.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_facts_break_are_errors_with_those_of_the_files()
    {
        Write("orders/2024.csv", "order;buyer;GPUs (thousands);year\na;A;1.000 x;2024\n");
        CsvDataset files = CsvDataset.Open(Write("gpu-orders.json", Facts
            .Replace("\"CC-BY-4.0\"", "\"CC BY\"", StringComparison.Ordinal)
            .Replace("\"GPU orders\"", "\"GPU orders \"", StringComparison.Ordinal)
            .Replace("\"https://acme.example/register.csv\"", "\"register.csv\"", StringComparison.Ordinal)
            .Replace(", \"accessed\": \"2026-11-02\"", "", StringComparison.Ordinal)));
        (string, int, string?, string?)[] expected =
        [
            ("gpu-orders.json", 2, "$.license", "CC BY"), ("gpu-orders.json", 2, "$.title", "GPU orders "),
            ("gpu-orders.json", 9, "$.sources[0].reading", "firstHand"),
            ("gpu-orders.json", 8, "$.sources[0].address", "register.csv"), ("2024.csv", 2, "GPUs (thousands)", "1.000 x"),
        ];

        CsvException error = Assert.Throws<CsvException>(() => files.Read(Order));
        CsvException later = await Assert.ThrowsAsync<CsvException>(() => files.ReadAsync(Order));

        foreach (CsvException each in (CsvException[])[error, later])
            Assert.Equal(expected, each.Errors.Select(one => (Path.GetFileName(one.File), one.Line, one.Column, one.Text)));
        Assert.Contains("line 2, property '$.license', text 'CC BY': 'CC BY' is not", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_facts_break_come_with_facts_that_cannot_be_read_but_not_their_consequences()
    {
        string path = Write("gpu-orders.json", Facts.Replace("\"CC-BY-4.0\"", "\"CC BY\"", StringComparison.Ordinal)
            .Replace("\"2026-11-02\"", "\"2026-11-32\"", StringComparison.Ordinal)
            .Replace("\"orders/*.csv\"", "\"orders.csv\"", StringComparison.Ordinal));

        CsvException error = Assert.Throws<CsvException>(() => CsvDataset.Open(path));

        Assert.Equal(["$.files", "$.license", "$.sources[0].accessed"], error.Errors.Select(each => each.Column!).Order());
    }

    [Fact]
    public void Rules_that_facts_in_code_break_are_errors_with_those_of_the_files()
    {
        var info = new DatasetInfo
        {
            Name = "GPU orders",
            Title = "T",
            Coverage = "",
            Vintage = PartialDate.Parse("2026-11"),
            License = "MIT",
            Credit = "C",
        };

        CsvException error = Assert.Throws<CsvException>(() => new CsvDataset(info, [CsvFile.FromText("n\nx\n")]).Read<OwnOrder>(row =>
            throw new FormatException($"{row["n"].Parse<int>()}")));

        Assert.Equal([("GPU orders", "$.name"), ("GPU orders", "$.coverage"), ("text", "n")],
            error.Errors.Select(each => (each.File, each.Column!)));
        Assert.Equal(["id-form", "not-empty"], StateOfAiCatalog.Validate(info).Select(finding => finding.Rule));
        Assert.Empty(StateOfAiCatalog.Validate(GpuOrder.Info));
    }

    [Fact]
    public void All_errors_of_the_facts_come_at_once_with_their_lines()
    {
        string path = Write("gpu-orders.json", """
            {
              "title": "", "vintage": "20x6",
              "license": 5,
              "credits": "Acme",
              "trust": "high",
              "files": ["../secret.csv", "none.csv"],
              "separator": ";;", "encoding": "klingon", "culture": "xx-Nowhere",
              "columns": { "gpus": { "unit": "b@d unit", "scale": -1, "kind": "x" } },
              "sources": [
                { "id": "a", "label": "A",
                  "kind": "rumor" }
              ],
              "coverage": "A.", "coverage": "B."
            }
            """);

        CsvException error = Assert.Throws<CsvException>(() => CsvDataset.Open(path));

        Assert.All(error.Errors, each => Assert.Equal(path, each.File));
        Assert.Equivalent(
            new[]
            {
                "2 title", "2 vintage 20x6", "3 license 5", "4 credits Acme", "1 credit", "5 trust high", "6 files", "6 files",
                "7 separator ;;", "7 encoding klingon", "7 culture xx-Nowhere", "8 columns.gpus.unit b@d unit", "8 columns.gpus.scale -1",
                "8 columns.gpus.kind x", "10 sources[0].publisher", "11 sources[0].kind rumor", "13 coverage B.",
            },
            error.Errors.Select(each => $"{each.Line} {each.Column?[2..]} {each.Text}".TrimEnd()), strict: true);
        Assert.Contains(", line 2, property '$.vintage', text '20x6': ", error.Message, StringComparison.Ordinal);
        Assert.Contains("One of primary, crossChecked, transcribed, mixed, secondary, derived, notStated was expected.", error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_may_have_a_custom_unit()
    {
        const string Rack = """{ "singular": "rack", "plural": "racks" }""";
        Write("gpu-orders.csv", "gpus,price\n5,12\n");
        string Of(string unit) => Write("gpu-orders.json", $$"""
            { "title": "A", "coverage": "A.", "vintage": "2026", "license": "CC-BY-4.0", "credit": "A",
              "columns": { "gpus": { "unit": {{Rack}} }, "price": { "unit": {{unit}} } } }
            """);
        string path = Of($$"""{ "amount": "USD", "each": {{Rack}} }""");

        Assert.Equal(["5 racks; $12 per rack"],
            CsvDataset.Open(path).Files[0].ReadRows(row => $"{row["gpus"].Figure()}; {row["price"].Figure()}"));
        Assert.Equal(["$.columns.price.unit.plural", "$.columns.price.unit.x"],
            Assert.Throws<CsvException>(() => CsvDataset.Open(Of("""{ "singular": "rack", "x": "y" }"""))).Errors
                .Select(each => each.Column));
        Assert.Equal("$.columns.price.unit",
            Assert.Single(Assert.Throws<CsvException>(() => CsvDataset.Open(Of("""{ "amount": "USD" }"""))).Errors).Column);
    }

    [Theory]
    [InlineData("\"encoding\": \"utf-7\"", "encoding")]
    [InlineData("\"skipLines\": 1.5", "skipLines")]
    [InlineData("\"separator\": \"\"", "separator")]
    [InlineData("\"separator\": \"a\\n\"", "separator")]
    [InlineData("\"columns\": { \"x\": { \"headings\": [\"gpus\"], \"scale\": 1000 }, \"gpus\": { \"unit\": \"gpu\" } }", "columns.gpus")]
    [InlineData("\"columns\": { \"GPUs\": { \"scale\": 1000 }, \"gpus\": { \"unit\": \"gpu\" } }", "columns.gpus")]
    [InlineData("\"columns\": { \"gpus\": { \"scale\": 1000 }, \"gpus\": { \"unit\": \"gpu\" } }", "columns.gpus")]
    public void A_fact_that_would_be_misread_is_an_error(string fact, string column)
    {
        Write("chips.csv", "order,gpus\na,5\n");
        string path = Write("chips.json", $$"""
            {
              "title": "A", "coverage": "B.", "vintage": "2026-11", "license": "CC-BY-4.0", "credit": "C",
              {{fact}}
            }
            """);

        CsvError error = Assert.Single(Assert.Throws<CsvException>(() => CsvDataset.Open(path)).Errors);

        Assert.Equal((3, "$." + column), (error.Line, error.Column));
    }

    [Fact]
    public void Sources_have_authors_and_files_are_separated_by_tabs_and_read_once()
    {
        Write("chips.csv", "title\norder\tbuyer\tgpus\tyear\na\tA\t5 GPUs\t2024\n");
        CsvDataset chips = CsvDataset.Open(Write("chips.json", """
            {
              "title": "A", "coverage": "B.", "vintage": "2026-11", "license": "CC-BY-4.0", "credit": "C",
              "files": ["chips.csv", "./chips.csv", "chips*.csv"], "separator": "\t", "skipLines": 1,
              "sources": [
                { "id": "a.paper", "label": "A", "publisher": "P", "kind": "paper", "footnote": 7, "covers": "2024-Q1", "note": "N.",
                  "authors": [{ "name": "Ada Lovelace", "family": "Lovelace" }, { "name": "Acme" }] }
              ]
            }
            """));

        Source source = Assert.Single(chips.Info.Sources);
        Assert.Single(chips.Files);
        Assert.Single(chips.Read(Order));
        Assert.Equal([("Ada Lovelace", "Lovelace"), ("Acme", null)], source.Authors.Select(each => (each.Name, each.Family)));
        Assert.Equal((7, TimePeriod.Parse("2024-Q1"), "N."), (source.Footnote, source.Covers, source.Note));
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{\n  \"title\": \"A\",\n  x }", 3)]
    [InlineData("[]", 1)]
    [InlineData("", 1)]
    [InlineData("{} {}", 1)]
    [InlineData("{ \"title\": \"\\uD800\" }", 0)]
    public void Text_that_is_not_JSON_is_an_error(string json, int line)
    {
        CsvException error = Assert.Throws<CsvException>(() => CsvDataset.Open(Write("x.json", json)));

        Assert.Equal(line, error.Errors[0].Line);
    }

    [Fact]
    public void Random_changes_of_the_facts_give_a_dataset_or_the_documented_error()
    {
        Write("orders/2024.csv", "order;buyer;GPUs (thousands);year\n");
        var random = new Random(183);
        for (int i = 0; i < 500; i++)
        {
            char[] text = Facts.ToCharArray();
            for (int n = 0; n < 3; n++)
                text[random.Next(text.Length)] = "\"{}[],:0a\\ \n"[random.Next(12)];
            string path = Write("gpu-orders.json", new(text));
            try
            {
                Assert.NotEmpty(CsvDataset.Open(path).Files);
            }
            catch (CsvException error)
            {
                Assert.NotEmpty(error.Errors);
            }
        }
    }
}
