namespace StateOfAi.Data.Tests;

public sealed class ChipCitationsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly ChipCitationsDataset Citations = Catalog.Datasets.ChipCitations;
    private static readonly PartialDate December2022 = PartialDate.OfMonth(2022, 12), June2026 = PartialDate.OfMonth(2026, 6);

    [Theory]
    [InlineData("chip.nvidia", 2023, 29_133)]
    [InlineData("chip.tpu", 2023, 167)]
    [InlineData("chip.fpga", 2023, 823)]
    [InlineData("chip.nvidia", 2018, 1_859)]
    [InlineData("chip.tpu", 2024, 1_702)]
    [InlineData("chip.h100-h200", 2026, 9_823)]
    [InlineData("chip.a100", 2018, 0)]
    [InlineData("chip.groq", 2023, 5)]
    public void Counts_of_June_2026_are_those_of_the_source(string chip, int year, int papers) => Assert.Equal(papers, Papers(chip, year));

    [Theory]
    [InlineData("chip.nvidia", 21_452, 20_350)]
    [InlineData("chip.tpu", 257, 178)]
    [InlineData("chip.fpga", 740, 695)]
    [InlineData("chip.a100", 3_329, 3_083)]
    public void Counts_of_2022_differ_by_vintage(string chip, int inDecember, int inJune)
    {
        Assert.Equal(inDecember, Papers(chip, 2022, December2022));
        Assert.Equal(inJune, Papers(chip, 2022, June2026));
        Assert.Equal(June2026, Citations.Of(Chip(chip)).Vintage);
        Assert.Equal(December2022, Citations.Of(Chip(chip), December2022).Vintage);
    }

    [Fact]
    public void Each_row_of_the_tables_is_a_row_and_a_missing_number_is_not_zero()
    {
        Assert.Equal(234, Citations.Count);
        Assert.Equal(100, Citations.OfVintage(December2022).Count);
        Assert.Equal(37, Citations.Count(row => row.Papers is null));
        Assert.Equal(7, Citations.OfVintage(December2022).Count(row => row.Papers is null));
        Assert.Equal(26, Citations.Count(row => row.IsProjected));
        Assert.Equal(20, Citations.OfVintage(December2022).Count(row => row.IsProjected));
        Assert.False(Citations.Of(Chip("chip.apple"))[TimePeriod.OfYear(2022)].Value.IsKnown);
        Assert.Contains("chip.startups-6", Citations.Select(row => row.Chip.Id));
        Assert.DoesNotContain("chip.startups-5", Citations.Select(row => row.Chip.Id));
    }

    [Fact]
    public void NVIDIA_has_35_times_the_papers_of_FPGAs_and_174_times_those_of_TPUs()
    {
        Assert.Equal(35.3985, Multiple("chip.fpga"), 4);
        Assert.Equal(174.4491, Multiple("chip.tpu"), 4);

        static double Multiple(string other) => Growth.Between(Row(other), Row("chip.nvidia")).Multiple.Point!.Value.Value;
        static ChipCitation Row(string chip) => Citations.Single(row => row.Chip.Id == chip && row.Period.Year == 2023);
    }

    // By hand from the table: of 2023, 29,133 of 30,889 papers, and the squares of all eight shares.
    [Theory]
    [InlineData(2018, 76.34497, 6160.156)]
    [InlineData(2023, 94.31513, 8904.462)]
    [InlineData(2025, 90.39673, 8190.636)]
    public void Share_of_NVIDIA_and_concentration_by_year(int year, double percent, double points)
    {
        MarketShares<Chip> shares = Citations.SharesByYear(ChipGroup.Family)[TimePeriod.OfYear(year)];

        Assert.Equal(percent, 100 * shares[Chip("chip.nvidia")].Share.Point!.Value.Value, 5);
        Assert.Equal(points, shares.Herfindahl.Points.Point!.Value.Value, 3);
        Assert.Equal("chip.nvidia", shares.Lead.Leader!.Key.Id);
    }

    [Fact]
    public void The_A100_and_the_RTX_3090_of_2020_peak_at_age_four()
    {
        VintageCohort cohort = Citations.ByAge()[TimePeriod.OfYear(2020)];

        // 111 + 199, 746 + 1,191, 3,083 + 3,439, 8,392 + 6,461, 17,384 + 8,156, 15,266 + 5,842, 15,327 + 4,521.
        Assert.Equal([310, 1_937, 6_522, 14_853, 25_540, 21_108, 19_848], cohort.Cells.Select(cell => cell.Amount.Point!.Value.Value));
        Assert.Equal(4, cohort.PeakAge.Point);
        Assert.True(cohort.Cells[6].IsPartial);
        Assert.False(cohort.Cells[5].IsPartial);
    }

    [Theory]
    [InlineData("chip.a100", null, 4)]
    [InlineData("chip.rtx-3090", null, 4)]
    [InlineData("chip.rtx-2080", null, 6)]
    [InlineData("chip.a100", "2022-12", 1)] // 2022 was not over.
    [InlineData("chip.v100", null, null)] // 2017 was not counted.
    [InlineData("chip.b100-b300", null, null)] // 2024 has no number.
    public void A_cohort_of_one_chip_gives_the_age_of_its_peak(string chip, string? vintage, int? age)
    {
        PartialDate? read = vintage is null ? null : PartialDate.Parse(vintage);
        VintageCohort cohort = Assert.Single(Citations.ByAge(row => row.Id == chip, read));

        Assert.Equal(age, cohort.PeakAge.Point);
        Assert.Equal(age is null ? UnknownReason.ValueMissing : null, cohort.PeakAge.Reason);
    }

    [Fact]
    public void The_peak_of_an_older_chip_is_known_from_its_series()
    {
        SeriesPoint peak = Citations.Of(Chip("chip.v100")).Peak().Point!;

        Assert.Equal(7_548, peak.Value.Point!.Value.Value);
        Assert.Equal(6, Citations.Single(row => row.Chip.Id == "chip.v100" && row.Period == peak.Period).Age);
    }

    [Theory]
    [InlineData("chip.k80", "2014")]
    [InlineData("chip.p100", "2016-04-05")]
    [InlineData("chip.v100", "2017")]
    [InlineData("chip.rtx-2080", "2018-09-20")]
    [InlineData("chip.a100", "2020")]
    [InlineData("chip.rtx-3090", "2020-09-24")]
    [InlineData("chip.rtx-4090", "2022-10-12")]
    [InlineData("chip.h100-h200", "2022")]
    [InlineData("chip.b100-b300", "2024-03")]
    [InlineData("chip.rtx-50", "2025-01-30")]
    [InlineData("chip.titan", null)]
    [InlineData("chip.jetson", null)]
    public void Chips_carry_their_launch_where_a_source_gives_it(string chip, string? launched) =>
        Assert.Equal(launched, Chip(chip).Launched?.ToString());

    [Fact]
    public void Revisions_between_the_vintages()
    {
        Revisions<ChipCitation, (string Name, TimePeriod Period)> revisions = Citations.RevisionsBetween(December2022, June2026);

        // All 18 series that are in both have another 2022, and three zeros stand where the chart shows no label. The old H100 and the five
        // startups are gone.
        Assert.Equal(18 + 3, revisions.Revised.Count);
        Assert.Equal(10, revisions.Removed.Count);
        Assert.Equal(234 - (18 * 5), revisions.Added.Count);
        Assert.Equal((18 * 5) - 21, revisions.Unchanged);
        Assert.Equal(["Big 5 Startups", "H100"], revisions.Removed.Select(row => row.Name).Distinct());
        Revision<ChipCitation, (string Name, TimePeriod Period)> nvidia = revisions.Revised[0];
        Assert.Equal(("All NVIDIA", TimePeriod.OfYear(2022)), nvidia.Key);
        Assert.Equal((21_452m, 20_350m), (nvidia.From!.Value, nvidia.To!.Value));
        Assert.Equal(-5.13705, nvidia.Growth.Percent.Point!.Value.Value, 5);
        Assert.Equal(3, revisions.Revised.Count(row => row.From is null && row.To == Figure.Exact(0, Unit.Parse("paper"))));
        Assert.StartsWith(
            "144 added, 10 removed, 21 revised, 69 unchanged\n(All NVIDIA, 2022): 21,452 papers to 20,350 papers: -5.1%, 0.949x",
            revisions.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Families_are_the_sums_of_their_chips_but_for_four_that_say_why()
    {
        Reconciliation[] sums = [.. Catalog.Datasets.Reconcile().Where(sum => sum.Row is ChipCitation)];

        // Of October 2026 there is only the projection for 2026.
        Assert.Equal((2 * 9) + (2 * 5) + 1, sums.Length);
        Assert.All(sums, sum => Assert.True(sum.Holds));
        Assert.Equal(
            [("chip-citation.2022-12.all-nvidia.2022", -1m), ("chip-citation.2026-06.all-nvidia.2026", 218m),
                ("chip-citation.2026-06.big-6-startups.2025", 1m), ("chip-citation.2026-06.big-6-startups.2026", 183m),
                ("chip-citation.2026-10.all-nvidia.2026", -18_594m)],
            sums.Where(sum => sum.Difference != 0).Select(sum => (sum.Row.Id, sum.Difference))
                .OrderBy(sum => sum.Id, StringComparer.Ordinal));
        Assert.Equal(4, sums.Count(sum => sum.KnownDifference is not null));
    }

    [Fact]
    public void Wrong_use_is_told()
    {
        Assert.Equal("chip", Assert.Throws<ArgumentException>(() => Citations.Of(Chip("chip.gaudi-2"))).ParamName);
        Assert.Throws<ArgumentException>(() => Citations.Of(Chip("chip.groq"), December2022));
        Assert.Throws<VintageNotFoundException>(() => Citations.RevisionsBetween(December2022, PartialDate.OfYear(2024)));
        Assert.Equal("chip", Assert.Throws<ArgumentNullException>(() => Citations.Of(null!)).ParamName);
    }

    private static Chip Chip(string id) => Catalog.Chips[id];

    private static double Papers(string chip, int year, PartialDate? vintage = null) =>
        Citations.Of(Chip(chip), vintage)[TimePeriod.OfYear(year)].Value.Point!.Value.Value;
}
