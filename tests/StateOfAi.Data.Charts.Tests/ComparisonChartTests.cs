namespace StateOfAi.Data.Charts.Tests;

/// <summary>What charts of audits, revisions, cohorts and samples say of what they draw.</summary>
public sealed class ComparisonChartTests
{
    private static readonly (int Start, int Year, decimal Amount)[] Amounts =
        [(2021, 2021, 100), (2021, 2023, 70), (2022, 2022, 120), (2022, 2023, 105), (2023, 2023, 90)];

    private static readonly VintageCohorts Cohorts = Amounts.ToVintageCohorts(
        row => TimePeriod.OfYear(row.Start), row => TimePeriod.OfYear(row.Year), row => row.Amount, Unit.Usd);

    [Fact]
    public void Audits_say_how_many_disagreements_are_drawn_and_name_those_without_a_percentage()
    {
        Chart chart = StateOfAiCatalog.Embedded.Reports[2023].Audit().ToChart(new() { Height = 400, Width = 600 });

        Assert.Equal("4 of 16 disagreements are drawn. Not drawn: 12 agree, 7 consistent, 2 not checkable.", chart.Footnotes[0]);
        Assert.StartsWith("Without a percentage: A100, peak year under the five-year rule, 2026 → 2025; ", chart.Footnotes[1],
            StringComparison.Ordinal);
        Assert.StartsWith("Dot chart of the 4 largest of 16 disagreements among 37 audits. ", chart.AlternativeText,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Audits_describe_the_largest_disagreements() => Assert.Contains(
        "Largest disagreements: NVIDIA chips in AI papers vs. TPUs, December 2022 counts, 150x → 83.5x; ",
        StateOfAiCatalog.Embedded.Reports[2023].Audit().ToChart().AlternativeText, StringComparison.Ordinal);

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public void A_histogram_is_logarithmic_from_a_factor_of_a_thousand(int most, bool isLogarithmic) => Assert.Equal(isLogarithmic,
        Sample.Of([1.0, 10, 20, most], Unit.Usd).ToChart().AlternativeText
            .StartsWith("Histogram on a logarithmic axis.", StringComparison.Ordinal));

    [Fact]
    public void A_histogram_that_is_asked_to_be_linear_is() => Assert.StartsWith("Histogram. ",
        Sample.Of([1.0, 10, 20, 5000], Unit.Usd).ToChart(new() { Scale = AxisScale.Linear }).AlternativeText, StringComparison.Ordinal);

    [Fact]
    public void A_histogram_says_how_many_values_it_has() => Assert.Equal(
        "n = 3; 1 more not available.",
        new int?[] { 1, 2, null, 3 }.ToSample(one => one is { } known ? (decimal?)known : null, Unit.Usd).ToChart().Footnotes[0]);

    [Fact]
    public void Cohorts_are_described_by_their_last_numbers() => Assert.Equal(
        "Line chart of 3 cohorts by age. Retention of the cohorts of 2021 to 2023. Largest after age 0: 2022, 88% at age 1. "
            + "2021: 70% at age 2. 2022: 88% at age 1. 2023: age 0 only. 1 value not available.",
        Cohorts.ToChart().AlternativeText);

    [Fact]
    public void A_heat_map_tells_what_is_unknown_from_what_is_not_reached() => Assert.Equal(
        "Gray: age 0, always 100%. Outlined: not available. Blank: not yet reached.", Cohorts.ToHeatMap().Footnotes[0]);

    [Fact]
    public void Revisions_without_a_subject_are_counted_in_the_title()
    {
        (string Company, decimal Amount)[] earlier = [("NVIDIA", 26), ("AMD", 22), ("Intel", 63)];
        (string Company, decimal Amount)[] later = [("NVIDIA", 27), ("AMD", 24), ("Intel", 63)];

        Chart chart = Revisions.Between(earlier, later, row => row.Company, row => Figure.Exact(row.Amount, Unit.Usd)).ToChart();

        Assert.Equal("2 of 3 figures revised", chart.Title);
        Assert.Equal(["Other rows: 1 unchanged."], chart.Footnotes);
    }
}
