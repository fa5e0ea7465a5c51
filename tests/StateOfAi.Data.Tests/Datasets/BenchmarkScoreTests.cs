using System.Globalization;

namespace StateOfAi.Data.Tests;

public sealed class BenchmarkScoreTests
{
    private static readonly Dataset<BenchmarkScore> Scores = StateOfAiCatalog.Embedded.Datasets.BenchmarkScores;

    private static readonly Dictionary<Benchmark, string> Names = new()
    {
        [Benchmark.Mmlu] = "MMLU",
        [Benchmark.Gsm8k] = "GSM8K",
        [Benchmark.HellaSwag] = "HellaSwag",
        [Benchmark.GpqaDiamond] = "GPQA Diamond",
        [Benchmark.MathLevel5] = "MATH level 5",
        [Benchmark.OtisMockAime] = "OTIS Mock AIME 2024-2025",
        [Benchmark.FrontierMathTiers1To3] = "FrontierMath tiers 1-3",
        [Benchmark.FrontierMathTier4] = "FrontierMath tier 4",
        [Benchmark.SweBenchVerified] = "SWE-bench Verified",
        [Benchmark.SimpleQaVerified] = "SimpleQA Verified",
        [Benchmark.HumanitysLastExam] = "Humanity's Last Exam",
        [Benchmark.ArcAgi1] = "ARC-AGI-1",
        [Benchmark.ArcAgi2] = "ARC-AGI-2",
        [Benchmark.MetrTimeHorizon] = "METR 50% time horizon (minutes)",
    };

    [Fact]
    public void Every_number_of_the_researched_table_is_that_of_the_row() => ResearchedTable.AssertIs("epoch_benchmark_scores", Scores,
        new()
        {
            ["benchmark"] = row => Names[row.Benchmark],
            ["model_version"] = row => row.Version,
            ["release_date"] = row => row.Released?.ToString(),
            ["evaluation"] = row => row.IsRunByEpoch ? "Epoch run" : "external",
            ["evaluated_at"] = row => row.EvaluatedOn?.ToString(),
        },
        new()
        {
            ["score"] = row => row.Score.Value,
            // What the table calls a standard error of Humanity's Last Exam is half of an interval, which the note has.
            ["stderr"] = row => row.Benchmark is Benchmark.HumanitysLastExam
                ? decimal.Parse(row.Note!["The copy calls ".Length..].Split(' ')[0], CultureInfo.InvariantCulture)
                : row.StandardError?.Value,
            ["ci_low"] = row => row.Interval?.Lower,
            ["ci_high"] = row => row.Interval?.Upper,
            ["shots"] = row => row.Shots,
            ["training_compute_flop"] = row => row.TrainingCompute?.Value,
        });

    // By hand: the square root of score times rest over 2,500 questions, 0.0042 for a score of 4.6 percent and 0.0097 for 37.52 percent.
    [Theory]
    [InlineData("gemini-1.5-pro-002", 0.0042)]
    [InlineData("gemini-3-pro-preview", 0.0097)]
    public void The_standard_error_of_Humanitys_Last_Exam_is_that_of_its_questions(string version, double error) => Assert.Equal(
        (decimal)error,
        Scores.Single(row => row.Benchmark is Benchmark.HumanitysLastExam && row.Version == version).StandardError!.Value);

    // By hand from the researched table: the first release with at least that score.
    [Theory]
    [InlineData(Benchmark.Gsm8k, 0.9, "2023-03-14", "gpt-4-0314", 6)]
    [InlineData(Benchmark.GpqaDiamond, 0.9, "2025-11-18", "gemini-3-pro-preview", 6)]
    [InlineData(Benchmark.SweBenchVerified, 0.75, "2025-11-24", "claude-opus-4-5-20251101", 7)]
    [InlineData(Benchmark.ArcAgi1, 0.9, "2025-12-11", "gpt-5.2-pro-2025-12-11_xhigh", 6)]
    public void The_first_model_that_reaches(Benchmark benchmark, double score, string date, string version, int rows)
    {
        BenchmarkScore[] reached =
            [.. Scores.Where(row => row.Benchmark == benchmark && row.Released is not null && row.Score.Value >= (decimal)score)];
        BenchmarkScore first = reached.MinBy(row => row.Released)!;

        Assert.Equal((date, version, rows), (first.Released.ToString(), first.Version, reached.Length));
    }

    [Fact]
    public void The_longest_time_horizon_is_about_twelve_hours()
    {
        BenchmarkScore longest = Scores.Where(row => row.Benchmark is Benchmark.MetrTimeHorizon).MaxBy(row => row.Score.Value)!;

        Assert.Equal(("claude-opus-4-6_unknown", 718.807m), (longest.Version, longest.Score.Value));
        Assert.Equal((319.321m, 3949.75m), (longest.Interval!.Lower, longest.Interval.Upper));
        Assert.Equal(13, Scores.Count(row => row.Benchmark is Benchmark.MetrTimeHorizon && row.Note is not null));
    }

    [Fact]
    public void Runs_of_Epoch_and_external_scores_are_told_apart()
    {
        Assert.Equal((609, 932), (Scores.Count(row => row.IsRunByEpoch), Scores.Count(row => !row.IsRunByEpoch)));
        Assert.Equal((46, 1495),
            (Scores.Count(row => row.Score.Unit == Unit.Minutes), Scores.Count(row => row.Score.Unit == Unit.Fraction)));
    }

    [Fact]
    public void Settings_tell_scores_of_one_version_apart()
    {
        BenchmarkScore[] flash = [.. Scores.Where(row => row is { Benchmark: Benchmark.ArcAgi2, Version: "gemini-3-flash-preview" })];

        Assert.Equal([("high", 0.3361m), ("medium", 0.1278m), ("minimal", 0.0333m), ("low", 0.0125m)],
            flash.Select(row => (row.Setting!, row.Score.Value!.Value)));
        Assert.Equal("Gemini 3 Flash Preview (High)", flash[0].Name);
    }

    [Fact]
    public void A_restated_score_has_a_doubt() => Assert.Contains(
        Scores["benchmark-score.swe-bench-verified.gpt-4o-2024-11-20"].Doubts,
        doubt => doubt.Cause?.Id is "conflict.swe-bench-verified-restated");
}
