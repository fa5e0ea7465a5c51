namespace StateOfAi.Data.Tests;

/// <summary>Every number of the researched tables of the editions, as typed there, against the row that it became.</summary>
public sealed class TypedFiguresTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    /// <summary>The lines without a row, with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["soai_2026_figures 220"] = "the high end of the range of line 217",
        ["soai_2026_figures 221"] = "the high end of the range of line 218",
        ["soai_2024_dealroom_series 56"] = "the chart prints no label",
        ["soai_headlines_other_editions 4"] = "1e20 dollars are no plausible amount of money; the note of line 3 has it",
        ["soai_headlines_other_editions 10"] = "observation.nvidia-all-other-2023 has it",
        ["soai_headlines_other_editions 11"] = "observation.ai-funding-without-genai-2023-h1 has it",
        ["soai_headlines_other_editions 16"] = "observation.nvidia-trillion-dollar-club has it",
        ["soai_headlines_other_editions 35"] = "hardware-flow.kaust-h100 has it",
    };

    /// <summary>The high ends that the tables have in a note or in another line.</summary>
    private static readonly Dictionary<string, decimal> HighEnds = new()
    {
        ["soai_2026_figures 217"] = 50,
        ["soai_2026_figures 218"] = 25,
        ["soai_2026_figures 247"] = 70e9m,
        ["soai_2026_figures 376"] = 7,
    };

    /// <summary>The falls, which the tables have as positive numbers.</summary>
    private static readonly string[] Falls =
    [
        "soai_2026_figures 185", "soai_2026_figures 186", "soai_2026_figures 193", "soai_2026_figures 275", "soai_2026_figures 327",
    ];

    /// <summary>The bars whose label has no number, which is below half a billion.</summary>
    private static readonly string[] BelowHalfABillion = ["soai_2024_dealroom_series 12", "soai_2024_dealroom_series 58"];

    [Theory]
    [InlineData("soai_2026_figures", 387, 385)]
    [InlineData("soai_2024_figures", 72, 72)]
    [InlineData("soai_2024_dealroom_series", 110, 109)]
    [InlineData("soai_headlines_other_editions", 35, 30)]
    public void Every_cell_is_the_figure_of_its_row(string table, int lines, int rows)
    {
        string[][] all = TypedTable.Lines(table);

        Assert.Equal(lines, all.Length);
        Assert.Equal(rows, all.Select(cells => cells[1]).Where(id => id.Length > 0).Distinct().Count());
        foreach (string[] cells in all)
        {
            string line = $"{table} {cells[0]}";
            Assert.Equal(cells[1].Length == 0, LeftOut.ContainsKey(line));
            if (cells[1].Length > 0)
                IsRow(line, (Observation)Catalog[cells[1]], cells);
        }
    }

    [Theory]
    [InlineData(2020, 4)]
    [InlineData(2021, 1)]
    [InlineData(2024, 181)]
    [InlineData(2025, 12)]
    [InlineData(2026, 385)]
    public void An_edition_has_no_figure_beside_those_of_the_tables(int year, int count) =>
        Assert.Equal(count, Catalog.Reports[year].Observations.Count);

    [Fact]
    public void What_the_report_had_before_is_left_out()
    {
        Assert.Equal(19, ((Observation)Catalog["observation.nvidia-all-other-2023"]).Value!.Value);
        Assert.Equal(-40, ((Observation)Catalog["observation.ai-funding-without-genai-2023-h1"]).Value!.PrintedNumber);
        Assert.Equal(1e12m, ((Observation)Catalog["observation.nvidia-trillion-dollar-club"]).Value!.Lower);
        Assert.Equal("more than 3,000 GPUs", ((HardwareFlow)Catalog["hardware-flow.kaust-h100"]).Units!.ToString());
        Assert.Contains("$100 billion billion", Catalog["observation.2020-imagenet-error-rate"].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Unicorns_are_those_of_the_notes()
    {
        Dictionary<string, string> codes = new() { ["US"] = "US", ["China"] = "CN", ["UK"] = "GB", ["Israel"] = "IL", ["Germany"] = "DE" };

        Assert.All(TypedTable.Lines("soai_2023_unicorns"), cells => Assert.Equal($"{cells[2]} unicorns", Catalog.Datasets.Unicorns
            .Single(row => row.Country?.Code == codes[cells[0]] && row.Period.ToString() == "as of 2023"
                && row.Reading is ReportReading.Slides).Count!.ToString()));
    }

    [Fact]
    public void Predictions_have_the_outcomes_of_the_deck()
    {
        string[][] all = TypedTable.Lines("soai_predictions_2025_2026");

        Assert.Equal(19, all.Length);
        Assert.Equal(19, Catalog.Reports[2026].Predictions.Count);
        foreach (string[] cells in all)
        {
            string number = cells[0][1..];
            var printed = (Prediction)Catalog["prediction." + number];
            var graded = (GradedPrediction)Catalog["graded-prediction." + number];
            PredictionOutcome outcome = cells[3] switch
            {
                "yes" => PredictionOutcome.Correct,
                "no" => PredictionOutcome.Incorrect,
                "partial" => PredictionOutcome.Partly,
                _ => PredictionOutcome.Open,
            };

            Assert.Equal((outcome, outcome), (printed.Outcome, graded.Outcome));
            Assert.Equal((cells[1], cells[5]), ($"{printed.Edition}", $"{printed.Slide}"));
            Assert.Equal(cells[2], graded.IsGraded ? $"{graded.GradedIn}" : "");
            Assert.Equal(printed.Statement, graded.Statement);
            Assert.Equal(cells[4] == "yes" && graded.IsGraded,
                printed.Note?.StartsWith("Undecided when the edition came out", StringComparison.Ordinal) == true);
        }
    }

    private static void IsRow(string line, Observation row, string[] cells)
    {
        Figure figure = row.Value!;
        if (line.StartsWith("soai_headlines", StringComparison.Ordinal))
            Assert.StartsWith($"observation.{cells[2]}-", row.Id, StringComparison.Ordinal);
        else
            Assert.Equal((line, cells[2]), (line, $"{row.Slide}"));
        if (BelowHalfABillion.Contains(line))
        {
            Assert.Equal((line, "", 0m, 0.5e9m), (line, cells[4], figure.Lower, figure.Upper));
            return;
        }

        string value = cells[^3], unit = cells[^2], qualifier = cells[^1];
        decimal number = TypedTable.Number(value, unit, figure.Unit) * (Falls.Contains(line) ? -1 : 1);
        if (HighEnds.TryGetValue(line, out decimal high))
            Assert.Equal((line, number, high), (line, figure.Lower, figure.Upper));
        else
            Assert.Equal((line, number, TypedTable.Qualified(qualifier)), (line, figure.PrintedNumber!.Value, figure.Qualifier));
        Assert.Equal(qualifier == "nearly", figure.Printed?.StartsWith("nearly", StringComparison.Ordinal) == true);
    }
}
