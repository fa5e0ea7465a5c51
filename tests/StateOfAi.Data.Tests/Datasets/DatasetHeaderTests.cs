using System.Reflection;
using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>What datasets say of how far they go and how they were checked, against their rows.</summary>
public sealed class DatasetHeaderTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    public static TheoryData<string> Names => [.. Datasets.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_go_through_the_end_of_the_last_period_that_is_not_projected(string name)
    {
        LocalDate[] ends = [
            .. Datasets[name].Latest.Rows.Where(row => !IsProjected(row)).Select(PeriodOf).OfType<TimePeriod>()
                .Select(period => period.End)];

        if (ends.Length > 0)
            Assert.Equal(ends.Max(), Datasets[name].Through?.End);
        else if (Datasets[name].Through is null)
            Assert.Contains("so the dataset has no end date", Datasets[name].Coverage, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dataset_says_when_and_how_it_was_checked(string name)
    {
        IDataset dataset = Datasets[name];

        Assert.NotNull(dataset.Checked);
        Assert.EndsWith(".", dataset.CheckNote, StringComparison.Ordinal);
        Assert.True(dataset.Checked >= PartialDate.OfMonth(2026, 11));
    }

    // The date of reading says nothing about how far the numbers go: quarters read in November 2026 end in June 2026.
    [Theory]
    [InlineData("quarterly-capex", "2026-11", "2026-06")]
    [InlineData("nvidia-revenue", "2026-11", "2026-07-26")]
    [InlineData("chip-citations", "2026-06", "2025")]
    [InlineData("funding-by-quarter", "2024-03", "2024-03")]
    [InlineData("predictions", "2026-10-08", "2026")]
    public void Vintage_and_through_are_two_things(string name, string vintage, string through) =>
        Assert.Equal((vintage, through), (Datasets[name].Vintage.ToString(), Datasets[name].Through.ToString()));

    [Fact]
    public void Tables_of_a_dataset_say_how_far_it_goes_beside_when_it_was_read()
    {
        Assert.Contains("Numbers through 2026-06, as read 2026-11", Datasets.QuarterlyCapex.ToView().ToText(), StringComparison.Ordinal);
        Assert.Contains("Through", Datasets.ToView().ToCsv().Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nvidia-revenue", "Q3 fiscal 2027, due on November 18, 2026, is missing")]
    [InlineData("quarterly-capex", "Not included: Q3 2026, published in October 2026")]
    [InlineData("funding-by-quarter", "from Q2 2024 on have been published but are missing")]
    [InlineData("investment-by-year", "AI Index 2026: corporate investment of 2025 only; the dataset ai-index has its other figures")]
    [InlineData("investment-by-country", "The AI Index of April 2026 is included for 2025 with five countries")]
    [InlineData("copyright-cases", "a decision of the Ninth Circuit in Doe v. GitHub")]
    [InlineData("policy-timeline", "are 38 of 62 researched events")]
    [InlineData("report-editions", "The number of slides of 2019 and 2025 comes from the press")]
    [InlineData("predictions", "Their grades are due in October 2027")]
    [InlineData("prediction-tallies", "The nine open predictions from 2026 are not counted")]
    public void Coverage_says_what_is_due(string name, string due) =>
        Assert.Contains(due, Datasets[name].Coverage, StringComparison.Ordinal);

    // The counts of the index: what looks like growth is a change of what is counted.
    [Theory]
    [InlineData("contracted-power.2026-07.openai.other", "Growth since June reflects a change in what is counted")]
    [InlineData("chip-citation.2026-06.tpu.2024", "growth from 2023 would compare two different counts")]
    [InlineData("chip-citation.2026-06.big-6-startups.2023", "the other five startups have 243")]
    [InlineData("a100-cluster.2023-09-04.tesla", "the jump does not mean that the cluster grew in three days")]
    [InlineData("gpu-fleet.2026-08.hopper.spacexai-colossus-1.deployed", "only the name changed")]
    public void A_row_whose_count_was_based_anew_says_so(string id, string note) =>
        Assert.Contains(note, StateOfAiCatalog.Embedded[id].Note, StringComparison.Ordinal);

    private static bool IsProjected(Row row) => Property(row, "IsProjected") is true;

    private static TimePeriod? PeriodOf(Row row) => Property(row, "Period") as TimePeriod;

    private static object? Property(Row row, string name) =>
        row.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(row);
}
