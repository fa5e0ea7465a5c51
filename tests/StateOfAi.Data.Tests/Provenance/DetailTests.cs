using System.Text.Json.Nodes;
using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class DetailTests
{
    private const string Chips = "reference/chips.json";

    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    private static readonly Row Permit = Catalog["policy-action.san-francisco-robotaxi-permit"];

    [Theory]
    [InlineData("policy-action.san-francisco-robotaxi-permit", "Place: San Francisco, California; Hours per day: 24 hours")]
    [InlineData("person.adam-coates", "Until: 2017-09")]
    [InlineData("chip.nvidia", "Years to peak: 5 years; Years to peak observed over: 2017 to 2023")]
    [InlineData("chip.a100", "Most powerful in: 2022")]
    [InlineData("chip.v100", "")]
    public void Details_are_names_and_values(string row, string expected) =>
        Assert.Equal(expected, string.Join("; ", Catalog[row].Details));

    [Theory]
    [InlineData("[policy-action.san-francisco-robotaxi-permit].hoursPerDay", "24 hours", null)]
    [InlineData("[org.hugging-face].age", "7 years", null)]
    [InlineData("[org.hugging-face].ageAsOf", null, "as-of 2023")]
    [InlineData("[chip.a800].marketedBy", null, "as-of 2022-11")]
    [InlineData("[cluster.coreweave].contractingFor", null, "2024-Q1")]
    public void A_formula_names_a_detail_as_if_it_were_a_property(string formula, string? figure, string? time)
    {
        var operand = (FormulaOperand)Formula.Parse(formula).Root;

        FormulaField field = RowFields.Of(Catalog[operand.Row], operand.Path);

        Assert.Equal((null, figure, time), (field.Problem, field.Figure?.ToString(), field.Time?.Code));
    }

    [Fact]
    public void Words_are_no_number_in_a_formula() => Assert.Equal(
        "'policy-action.san-francisco-robotaxi-permit.place' is not a figure, period or date; name one of its fields",
        RowFields.Of(Permit, [new("place", null)]).Problem);

    [Fact]
    public void A_row_lists_each_of_its_details() => Assert.Equal(
        ["Place: San Francisco, California", "Hours per day: 24 hours"],
        Permit.ToView().Rows.Select(row => $"{row[0].Text}: {row[1].Text}")
            .Where(line => line.StartsWith("Place", StringComparison.Ordinal) || line.StartsWith("Hours", StringComparison.Ordinal)));

    [Fact]
    public void A_table_has_one_column_of_them()
    {
        TableView view = Catalog.Reports[2023].PolicyActions.ToView();
        int column = view.Columns.ToList().FindIndex(column => column.Name is "Details");

        Assert.Equal(
            "Place: San Francisco, California; Hours per day: 24 hours",
            view.Rows.Single(row => row[0].Text == Permit.Id)[column].Text);
        Assert.Equal("Note", view.Columns[column + 1].Name);
    }

    [Fact]
    public void A_table_without_any_has_no_column_for_them() =>
        Assert.DoesNotContain("Details", Catalog.Datasets.Unicorns.ToView().Columns.Select(column => column.Name));

    [Fact]
    public void A_search_reads_their_words() =>
        Assert.Contains("chip.mtia", Catalog.Search("RISC-V").Select(hit => hit.Id));

    [Fact]
    public void A_row_of_your_own_has_details()
    {
        List<Detail> details =
        [
            new() { Name = "size", Figure = Figure.Parse("54B parameters"), Period = TimePeriod.Parse("as-of 2023") },
            new() { Name = "codeName", Text = "Own" },
        ];
        var chip = new Chip
        {
            Id = "chip.own",
            Label = "Own",
            Name = "Own",
            Kind = ChipKind.Gpu,
            Scope = ChipScope.Model,
            Details = details
        };

        details.Clear();

        Assert.Equal(["Size: 54B parameters (as of 2023)", "Code name: Own"], chip.Details.Select(detail => detail.ToString()));
    }

    [Fact]
    public void A_builder_sets_details()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder().Add(data => data.Chips, row => row.WithId("chip.own").With(chip => chip.Details,
        [
            new Detail { Name = "rank", Figure = Figure.Parse("about 5%"), Period = TimePeriod.Parse("2023-Q2") },
            new Detail { Name = "shown", Date = PartialDate.Parse("2023-07") },
        ])).Build();

        Assert.Equal(["Rank: about 5% (2023-Q2)", "Shown: 2023-07"],
            catalog.Chips["chip.own"].Details.Select(detail => detail.ToString()));
    }

    [Theory]
    [InlineData("""[{ "name": "size", "figure": { "value": 1, "unit": "rank" }, "text": "first" }]""", "[0]", "detail-value",
        "found several")]
    [InlineData("""[{ "name": "size", "text": "first", "date": "2023" }]""", "[0]", "detail-value", "found several")]
    [InlineData("""[{ "name": "size" }]""", "[0]", "detail-value", "found none of them")]
    [InlineData("""[{ "text": "first" }]""", "[0].name", "required", "'name' is missing")]
    [InlineData("""[{ "name": "Size", "text": "first" }]""", "[0].name", "detail-name", "found 'Size'")]
    [InlineData("""[{ "name": "size of it", "text": "first" }]""", "[0].name", "detail-name", "found 'size of it'")]
    [InlineData("""[{ "name": "scope", "text": "all" }]""", "[0]", "detail-name", "'scope' is a field of Chip")]
    [InlineData("""[{ "name": "released", "date": "2023" }]""", "[0]", "detail-name", "'released' is a field of Chip")]
    [InlineData("""[{ "name": "size", "text": "a" }, { "name": "size", "text": "b" }]""", "[1]", "detail-name",
        "already has a detail 'size'")]
    [InlineData("""[{ "name": "size", "value": 1, "period": "2023" }]""", "[0].value", "known-property", "'value' is unknown")]
    [InlineData("""[{ "name": "size", "figure": { "value": 1.5, "unit": "gpu" } }]""", "[0].figure.value", "whole-count", "must be whole")]
    public void A_detail_at_fault_is_one_finding(string details, string place, string rule, string message)
    {
        var data = new EditableData();
        JsonObject row = data.Row(Chips, "chip.v100");
        row["details"] = JsonNode.Parse(details);

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal((Chips, $"$.rows[{EditableData.PlaceOf(row)}].details{place}", rule), (finding.File, finding.JsonPath, finding.Rule));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }
}
