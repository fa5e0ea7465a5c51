namespace StateOfAi.Data.Tests;

public sealed class ComputeIndexTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly DatasetCollection Datasets = Catalog.Datasets;

    [Fact]
    public void Each_row_of_the_tables_is_a_row() => Assert.Equal(
        [4, 10, 137, 180, 12, 10],
        new IDataset[] { Datasets.ChipMultiples, Datasets.ChipTopicSkew, Datasets.A100Clusters, Datasets.GpuFleets,
            Datasets.ContractedPower, Datasets.AnnouncedH100Clusters }.Select(dataset => dataset.Latest.Rows.Count));

    [Theory]
    [InlineData("2023-09-04.meta", 16_000, 5_400, null, 21_400)]
    [InlineData("2023-09-04.tesla", 16_000, null, null, 16_000)]
    [InlineData("2023-09-01.tesla", 7_360, null, null, 7_360)]
    [InlineData("2023-09-04.leonardo", null, null, 13_824, 13_824)]
    [InlineData("2022-11.stability-ai", null, 4_000, null, 4_000)]
    [InlineData("2022-11-20.stability-ai", null, 5_408, null, 5_408)]
    [InlineData("2024-02-07.recursion", 340, null, null, 340)]
    public void A100_chips_are_those_of_the_charts(string id, int? privateCloud, int? publicCloud, int? nationalHpc, int total)
    {
        A100Cluster cluster = Datasets.A100Clusters["a100-cluster." + id];

        Assert.Equal((privateCloud, publicCloud, nationalHpc, total),
            ((int?)cluster.PrivateCloud?.Value, (int?)cluster.PublicCloud?.Value, (int?)cluster.NationalHpc?.Value,
                (int)cluster.Total.Value!.Value));
    }

    [Fact]
    public void A100_totals_are_the_sums_of_their_parts()
    {
        Reconciliation[] sums = [.. Datasets.Reconcile().Where(sum => sum.Row is A100Cluster)];

        Assert.Equal(137, sums.Length);
        Assert.All(sums, sum => Assert.True(sum is { Agrees: true, Difference: 0, KnownDifference: null }));
    }

    // By hand from the table: 69,207 chips on 20 November 2022 and 100,891 on 7 February 2024.
    [Fact]
    public void Who_gained_share_of_A100s_between_two_snapshots()
    {
        ShareShift<string> shift = Datasets.A100Clusters.ToMarketSharesByPeriod(row => row.Period, row => row.Name, row => row.Total)
            .Shift(TimePeriod.Parse("as-of 2022-11-20"), TimePeriod.Parse("as-of 2024-02-07"));

        Assert.Equal(-9.71072, shift["Meta"].Points.Point!.Value.Value, 5);
        Assert.Equal(5.22394, shift["Tesla"].Points.Point!.Value.Value, 5);
        Assert.Equal(9.91169, shift["XTX Markets"].Points.Point!.Value.Value, 5);
        Assert.Equal(["Contextual.ai", "Hessian.ai", "Hugging Face", "Lambda", "Recursion", "XTX Markets"],
            shift.Entrants.Select(part => part.Key).Order(StringComparer.Ordinal));
        Assert.Empty(shift.Leavers);
    }

    [Fact]
    public void Names_stay_as_printed_and_operators_are_organizations()
    {
        Assert.Equal("org.stability-ai", Datasets.A100Clusters["a100-cluster.2023-09-04.stability-ai"].Operator!.Id);
        Assert.Equal(("Perlmutter", "org.nersc"),
            (Datasets.A100Clusters["a100-cluster.2023-09-04.perlmutter"].Name,
                Datasets.A100Clusters["a100-cluster.2023-09-04.perlmutter"].Operator!.Id));
        Assert.Null(Datasets.A100Clusters["a100-cluster.2023-09-04.juwels"].Operator);
        Assert.Equal(["org.openai", "org.oracle", "org.crusoe"],
            Datasets.GpuFleets["gpu-fleet.2026-08.grace-blackwell.stargate-abilene-openai-oracle-crusoe.announced"].Operators.Select(one =>
                one.Id));
        Assert.Equal(["SpaceXAI Colossus 1", "xAI Colossus 1"],
            Datasets.GpuFleets
                .Where(row => row.Operators.Any(one => one.Id == "org.xai") && row.Name.Contains("Colossus 1", StringComparison.Ordinal))
                .Select(row => row.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("UK", "GB")]
    [InlineData("DE", "DE")]
    [InlineData("EU", null)]
    public void A_label_is_a_country_unless_it_is_the_union(string label, string? country) =>
        Assert.All(Datasets.A100Clusters.Where(row => row.CountryLabel == label), row => Assert.Equal(country, row.Country?.Code));

    [Theory]
    [InlineData("2026-06", GpuGeneration.Ampere, ClusterStatus.Operating, 41_208)]
    [InlineData("2026-08", GpuGeneration.Hopper, ClusterStatus.Operating, 463_040)]
    [InlineData("2026-08", GpuGeneration.Blackwell, ClusterStatus.Planned, 70_736)]
    [InlineData("2026-06", GpuGeneration.GraceBlackwell, ClusterStatus.Building, 322_440)]
    [InlineData("2026-08", GpuGeneration.GraceBlackwell, ClusterStatus.Planned, 1_660_000)]
    public void Fleets_add_up_by_edition_generation_and_status(string edition, GpuGeneration generation, ClusterStatus status, int chips) =>
        Assert.Equal(
            chips,
            Datasets.GpuFleets
                .Where(row =>
                    row.Period == TimePeriod.AsOf(PartialDate.Parse(edition)) && row.Generation == generation && row.Status == status)
                        .Sum(row => row.Chips.Value));

    [Fact]
    public void Editions_of_fleets_are_compared_as_vintages_are()
    {
        Revisions<GpuFleet, (string, GpuGeneration,
            ClusterStatus)> revisions =
                Revisions.Between(Edition("2026-07"), Edition("2026-08"), row => (row.Name, row.Generation, row.Status), row => row.Chips);

        Assert.Equal((8, 3, 0, 56), (revisions.Added.Count, revisions.Removed.Count, revisions.Revised.Count, revisions.Unchanged));
        Assert.All(revisions.Removed, row => Assert.StartsWith("xAI", row.Name, StringComparison.Ordinal));

        static IEnumerable<GpuFleet> Edition(string month) =>
            Datasets.GpuFleets.Where(row => row.Period == TimePeriod.AsOf(PartialDate.Parse(month)));
    }

    [Fact]
    public void Contracted_power_of_OpenAI_beside_NVIDIA_begins_with_a_printed_zero()
    {
        Series other = Datasets.ContractedPower.Where(row => row.Organization!.Id == "org.openai" && row.Group == "other chips").ToSeries();

        Assert.Equal([0, 16e9, 16.75e9], other.Select(point => point.Value.Point!.Value.Value));
        Assert.Equal("16.75 GW", Datasets.ContractedPower["contracted-power.2026-08.openai.other"].Value!.ToString());
    }

    [Theory]
    [InlineData("google-cloud-a3", "up to 26,000 GPUs", "as-of 2023-05", ClusterStatus.Planned)]
    [InlineData("kaust-shaheen-iii", "more than 3,000 GPUs", "2023", ClusterStatus.Building)]
    [InlineData("meta-genai-clusters", "49,152 GPUs", "as-of 2024-03-12", ClusterStatus.Operating)]
    [InlineData("imbue", "4,088 GPUs", "as-of 2024", ClusterStatus.Operating)]
    [InlineData("tesla", "10,000 GPUs", "as-of 2023-08-28", ClusterStatus.Operating)]
    public void Announced_clusters_keep_what_was_said(string id, string chips, string? period, ClusterStatus status)
    {
        ComputeCluster cluster = Datasets.AnnouncedH100Clusters["h100-cluster." + id];

        Assert.Equal((chips, period, status), (cluster.ChipCount!.ToString(), cluster.Period?.Code, cluster.Status));
    }

    [Fact]
    public void Multiples_and_skews_are_those_of_the_sources()
    {
        Assert.Equal(["20 to 100x", "19x", "31x", "150x"], Datasets.ChipMultiples.Select(row => row.Value!.ToString()));
        Assert.Equal(("chip.mi300", 42.5m),
            Datasets.ChipTopicSkew.Select(row => (row.Chip.Id, row.Skew.Value!.Value)).MaxBy(row => row.Value));
        Assert.Equal(-9.8m, Datasets.ChipTopicSkew["chip-topic-skew.asics.llm"].Skew.Value);
    }
}
