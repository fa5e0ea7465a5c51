using System.Text.Json.Nodes;

namespace StateOfAi.Data.Tests;

/// <summary>A figure has a unit of the kind that its field is about, and sums are of one unit.</summary>
public sealed class UnitOfFieldTests
{
    /// <summary>Swaps one by one at the least: set it for a long run.</summary>
    private static readonly int Swaps = int.TryParse(Environment.GetEnvironmentVariable("StateOfAi_UnitSwaps"), out int swaps) ? swaps : 20;

    /// <summary>One unit of each kind.</summary>
    private static readonly string[] Units = ["USD", "percent", "percentagePoints", "fraction", "multiple", "gpu", "month", "flopPerSecond",
        "watt", "rank", "USD/year", "calendarYear"];

    /// <summary>Fields whose figure may be of any kind, since what it measures is told in words.</summary>
    private static readonly (string File, string Field)[] OfAnyKind =
    [
        ("reports/2023/errata.json", "correct"),
        ("datasets/compute-thresholds.json", "value"),
    ];

    [Fact]
    public void Revenue_in_users_is_a_finding_at_its_unit()
    {
        var data = new EditableData();
        JsonObject row = data.Rows("datasets/nvidia-revenue.json").Last(row => row!.AsObject().ContainsKey("edgeComputing"))!.AsObject();
        row["edgeComputing"]!["unit"] = "user";

        DataFinding finding = Assert.Single(data.Findings());

        Assert.Equal(
            ("datasets/nvidia-revenue.json", $"$.rows[{EditableData.PlaceOf(row)}].edgeComputing.unit", "unit-of-field",
                "'edgeComputing' must be in US dollars (unit USD), found the unit 'user'"),
            (finding.File, finding.JsonPath, finding.Rule, finding.Message));
        Assert.True(finding.Line > 1);
    }

    [Fact]
    public void Another_currency_in_a_sum_is_a_finding_and_hides_no_other()
    {
        var data = new EditableData();
        data.Rows("datasets/nvidia-revenue.json")[0]!["total"]!["unit"] = "EUR";
        data.Rows("datasets/a100-clusters.json")[0]!["total"]!["unit"] = "paper";

        Assert.Equal(
            [("datasets/a100-clusters.json", "$.rows[0].total.unit", "unit-of-field"),
                ("datasets/nvidia-revenue.json", "$.rows[0].total.unit", "unit-of-field")],
            data.Findings().Select(finding => (finding.File, finding.JsonPath, finding.Rule)));
    }

    [Fact]
    public void A_sum_of_two_units_is_refused()
    {
        Figure dollars = Figure.Exact(3, Unit.Usd), users = Figure.Exact(4, Unit.Users);

        Assert.Equal("The parts of a sum must have the same unit, found USD and user.",
            Assert.Throws<InvalidOperationException>(() => Reconciliation.SumOf([dollars, users])).Message);
        Assert.Equal(Figure.Exact(6, Unit.Usd), Reconciliation.SumOf([dollars, dollars]));
        Assert.Null(Reconciliation.SumOf([dollars, null]));
    }

    [Fact]
    public void A_unit_of_another_kind_is_found_in_every_figure()
    {
        string[] missed = [.. Units.SelectMany(Missed).Distinct().Order(StringComparer.Ordinal)];

        Assert.Empty(missed);
    }

    [Fact]
    public void A_swapped_unit_alone_keeps_the_data_from_loading()
    {
        var random = new Random(20231012);
        for (int i = 0; i < Swaps; i++)
        {
            var data = new EditableData();
            (string file, JsonObject figure)[] figures = [.. data.Figures().Where(pair => !IsOfAnyKind(pair.File, pair.Figure))];
            (string file, JsonObject figure) = figures[random.Next(figures.Length)];
            JsonNode before = figure["unit"]!;
            string unit = Units[random.Next(Units.Length)];
            if (IsOfKind(before, unit) || IsFee(file, figure, unit))
                continue;
            figure["unit"] = unit;

            Assert.True(data.Findings().Any(finding => finding.File == file && finding.Line > 0),
                $"{file} {figure.GetPath()}: {before.ToJsonString()} as {unit}");
        }
    }

    private static IEnumerable<string> Missed(string unit)
    {
        var data = new EditableData();
        var due = new List<(string File, string Path)>();
        foreach ((string file, JsonObject figure) in data.Figures().Where(pair => !IsOfAnyKind(pair.File, pair.Figure)).ToArray())
        {
            // What a claim states is held against the claim's own unit, and only where its rows have no fault: the other test sees it.
            if (file.EndsWith("claims.json", StringComparison.Ordinal) && !file.EndsWith("growth-claims.json", StringComparison.Ordinal))
                continue;
            if (IsOfKind(figure["unit"]!, unit) || IsFee(file, figure, unit))
                continue;
            figure["unit"] = unit;
            due.Add((file, figure.GetPath()));
        }

        Assert.True(due.Count > 400, $"{due.Count} figures");
        HashSet<(string,
            string)> found = [
                .. data.Findings().Where(finding => finding.Rule == "unit-of-field").Select(finding => (finding.File, finding.JsonPath))];
        return due.Where(place => !found.Contains((place.File, place.Path + ".unit")))
            .Select(place => $"{place.File} {place.Path} as {unit}");
    }

    /// <summary>A unit that is described in place is a count.</summary>
    private static bool IsOfKind(JsonNode before, string unit) =>
        (before is JsonObject ? UnitKind.Count : Unit.Parse((string)before!).Kind) == Unit.Parse(unit).Kind;

    private static bool IsOfAnyKind(string file, JsonObject figure) =>
        figure.GetPath().Contains(".details[", StringComparison.Ordinal) || OfAnyKind.Contains((file, figure.GetPropertyName()));

    /// <summary>A fee is an amount of money, in all or for a year.</summary>
    private static bool IsFee(string file, JsonObject figure, string unit) =>
        figure.GetPropertyName() == "fee" && unit is "USD" or "USD/year";
}
