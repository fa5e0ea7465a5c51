namespace StateOfAi.Data.Tests;

public sealed class GpuClusterTests
{
    private static readonly GpuClustersDataset Clusters = StateOfAiCatalog.Embedded.Datasets.GpuClusters;

    [Fact]
    public void Every_cell_of_the_researched_table_is_in_its_row() => ResearchedTable.AssertIs("epoch_gpu_clusters", Clusters,
        new()
        {
            ["row"] = row => row.Id["gpu-cluster.".Length..],
            ["status"] = row => row.Status.ToString(),
            ["certainty"] = row => row.Confidence.ToString(),
            ["country"] = row => row.Country is { } country ? Named(country.Code) : null,
            ["sector"] = row => row.Sector is ClusterSector.PublicPrivate ? "Public/Private" : row.Sector?.ToString(),
            ["first_operational_date"] = row => row.FirstOperational?.ToString(),
            ["include_in_standard_analysis"] = row => row.IsInStandardAnalysis ? "TRUE" : null,
            ["possible_duplicate"] = row => row.IsPossibleDuplicate ? "TRUE" : null,
        },
        new()
        {
            ["h100_equivalents"] = row => row.H100Equivalents?.Value,
            ["chip_quantity"] = row => row.ChipCount?.Value,
            ["chip_quantity_secondary"] = row => row.SecondChipCount?.Value,
            ["total_ai_chips"] = row => row.TotalChips?.Value,
            ["power_capacity_mw"] = row => row.Power?.Value / 1_000_000,
            ["hardware_cost_usd"] = row => row.HardwareCost?.Value,
            ["max_ops_per_s"] = row => row.Performance?.Value,
            ["rank_when_first_operational"] = row => row.RankAtStart?.Value,
        });

    [Fact]
    public void Owners_chips_and_other_clusters_are_those_that_the_researched_table_names()
    {
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
        foreach ((IDictionary<string, object> cells, GpuCluster row) in
            ResearchedTable.Read("epoch_gpu_clusters_names").Zip(Clusters, (cells, row) => (cells, row)))
        {
            Assert.Equal(Cell("row"), row.Id["gpu-cluster.".Length..]);
            Assert.Equal(Cell("owner").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => catalog.Organizations.Named(name)),
                row.Owners);
            Assert.Equal(
                Cell("supplier") is "Anonymized" or "Unknown" ? null : catalog.Organizations.Named(Cell("supplier")), row.Supplier);
            Assert.Equal(Cell("superseded_by"), row.SupersededBy?.Name ?? "");
            // Three names are not in the table, which notes say.
            Assert.True(row.BuildsUpon?.Name == Cell("builds_upon") || row.Id is "gpu-cluster.743" || Cell("builds_upon").Length == 0);
            Assert.True(string.Join(',', row.PossibleDuplicateOf.Select(one => one.Name)) == Cell("possible_duplicate_of")
                || row.Id is "gpu-cluster.584" or "gpu-cluster.591");
            IsNamed(row.Chip, Cell("chip_type"));
            IsNamed(row.SecondChip, Cell("chip_type_secondary"));
            Assert.Equal(Cell("source_url").StartsWith("https://github.com/sr3-k/", StringComparison.Ordinal) ? null : Cell("source_url"),
                row.Address);

            string Cell(string column) => (string)cells[column];
        }

        static void IsNamed(Chip? chip, string name) =>
            Assert.True((chip is null && name.Length == 0) || chip!.Label == name || name.EndsWith(chip.Name, StringComparison.Ordinal)
                || (chip.Id, name) is ("chip.grace-hopper", "NVIDIA GH200") or ("chip.gaudi-2", "Intel Habana Gaudi2"), $"{chip} {name}");
    }

    // In points: existing clusters; if phases were counted twice; with planned ones; and without the unlikely ones of these.
    [Fact]
    public void Concentration_of_owners_counts_each_phase_once()
    {
        MarketShares<Organization> twice = Clusters
            .Where(row => row is { Status: GpuClusterStatus.Existing, H100Equivalents: not null })
            .SelectMany(row => row.Owners.Select(owner => (Owner: owner, Row: row)))
            .ToMarketShares(part => part.Owner, part => part.Row.H100Equivalents!.Value / part.Row.Owners.Count, Unit.H100Equivalents);

        Assert.Equal(891.72, Points(Clusters.SharesByOwner()), 2);
        Assert.Equal(1508.92, Points(twice), 2);
        Assert.Equal(3281.80, Points(Clusters.SharesByOwner(row => row.Status is not GpuClusterStatus.Decommissioned)), 2);
        Assert.Equal(1227.71, Points(Clusters.SharesByOwner(
            row => row.Status is not GpuClusterStatus.Decommissioned && row.Confidence is not PublisherConfidence.Unlikely)), 2);
    }

    /// <summary>Planned phases may include each other; the dataset's note has the index without the earlier ones.</summary>
    [Fact]
    public void Concentration_with_planned_clusters_without_those_upon_which_they_build()
    {
        var earlier = Clusters.Where(row => row.Status is GpuClusterStatus.Planned).Select(row => row.BuildsUpon).OfType<GpuCluster>()
            .ToHashSet();

        Assert.Equal(3560.82, Points(Clusters.SharesByOwner(
            row => row.Status is not GpuClusterStatus.Decommissioned && !earlier.Contains(row))), 2);
        Assert.Contains("3,561", Clusters.Coverage, StringComparison.Ordinal);
    }

    /// <summary>The numbers of the conflict between the two tables.</summary>
    [Theory]
    [InlineData("org.amazon", 514_435.5, 34_648.9)]
    [InlineData("org.microsoft", 463_497.9, 90_808.3)]
    [InlineData(null, 1_940_566.4, 1_577_573.1)]
    public void Sites_and_clusters_are_two_samples(string? owner, double sites, double clusters)
    {
        IEnumerable<DataCenterState> states = StateOfAiCatalog.Embedded.Datasets.DataCenters
            .Where(row => string.CompareOrdinal(row.Period.Code, "as-of 2025-07-31") <= 0).GroupBy(row => row.Site)
            .Select(site => site.MaxBy(row => row.Period.Code, StringComparer.Ordinal)!)
            .Where(row => owner is null || row.Owners.Any(one => one.Id == owner));
        IEnumerable<GpuCluster> existing = Clusters.Where(row => row is { Status: GpuClusterStatus.Existing, IsSuperseded: false }
            && (owner is null || row.Owners.Any(one => one.Id == owner)));

        Assert.Equal(sites, (double)states.Sum(row => row.H100Equivalents?.PrintedNumber ?? 0), 0.1);
        Assert.Equal(clusters,
            (double)existing.Sum(row => (row.H100Equivalents?.PrintedNumber ?? 0) / (owner is null ? 1 : row.Owners.Count)), 0.1);
    }

    [Fact]
    public void Clusters_that_do_not_exist_together_have_no_sum()
    {
        GpuCluster[] known = [.. Clusters.Where(row => row.H100Equivalents is not null)];
        GpuCluster[] existing = [.. known.Where(row => row.Status is GpuClusterStatus.Existing)];

        Assert.Equal(UnknownReason.ScopesDiffer, known.ToSum(row => row.H100Equivalents).Reason);
        Assert.Equal(UnknownReason.ScopesDiffer, existing.ToSum(row => row.H100Equivalents).Reason);
        Assert.Equal(UnknownReason.ScopesDiffer,
            known.ToMarketShares(row => row.Sector?.ToString() ?? "", row => row.H100Equivalents).First().Share.Reason);
        Assert.Contains("included in a later phase", existing.Sum(row => row.H100Equivalents).Explanation, StringComparison.Ordinal);
        // 1,904,167.25 - 326,594.17.
        Assert.Equal(1_577_573.08, existing.Where(row => !row.IsSuperseded).ToSum(row => row.H100Equivalents).Point!.Value.Value, 2);
    }

    [Fact]
    public void Clusters_without_an_owner_or_a_country_are_named_under_the_table()
    {
        const string owners = "238 of 578 clusters, 243,526 of 1,577,573 H100 equivalents, have no owner and are left out.";
        MarketShares<Organization> shares = Clusters.SharesByOwner();

        Assert.Contains(shares.Doubts, doubt => doubt.Kind is DoubtKind.Missing && doubt.Text == owners);
        Assert.Contains(owners, shares.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(owners, shares.Take(4).ToMarkdown(), StringComparison.Ordinal);
        // 1,577,573.08 less the 1,488,482.33 of all countries.
        Assert.Contains(Clusters.SharesByCountry().Doubts, doubt => doubt.Text.Contains(
            "clusters, 89,091 of 1,577,573 H100 equivalents, have no country and are left out.", StringComparison.Ordinal));
        Assert.DoesNotContain(Clusters.SharesByOwner(row => row.Owners.Count > 0 && row.H100Equivalents is not null).Doubts,
            doubt => doubt.Kind is DoubtKind.Missing);
    }

    // A row of a selection shows the doubts about it, as a row of the whole table does.
    [Fact]
    public void A_selection_of_shares_looks_like_the_same_rows_of_all()
    {
        MarketShares<Organization> shares = Clusters.SharesByOwner();

        Assert.Equal(shares.ToView().Take(4).ToMarkdown(), shares.Take(4).ToMarkdown());
        Assert.Equal(shares.ToView().Take(40).ToCsv(), shares.Take(40).ToCsv());
    }

    [Fact]
    public void Who_owns_most_and_how_much()
    {
        MarketShares<Organization> shares = Clusters.SharesByOwner();

        // 145 names, of which DeepMind and Google DeepMind are one laboratory.
        Assert.Equal(144, shares.Count);
        Assert.Equal(["xAI 20.674", "Meta 13.719", "Oracle 8.550", "Tesla 7.432", "Microsoft 6.807"],
            shares.Take(5).Select(part => FormattableString.Invariant($"{part.Key.Label} {part.Percent.Point!.Value.Value:0.000}")));
        Assert.Equal(1_334_047.44, shares.Whole.Point!.Value.Value, 2);
    }

    [Fact]
    public void Which_countries_have_the_capacity()
    {
        MarketShares<Country> shares = Clusters.SharesByCountry();

        Assert.Equal(["US 72.618", "CN 15.536", "DE 1.750", "NO 1.376"],
            shares.Take(4).Select(part => FormattableString.Invariant($"{part.Key} {part.Percent.Point!.Value.Value:0.000}")));
        Assert.Equal(1_488_482.33, shares.Whole.Point!.Value.Value, 2);
    }

    [Fact]
    public void How_much_is_counted_twice_and_how_much_of_the_plans_is_unlikely()
    {
        GpuCluster[] existing = [.. Clusters.Where(row => row.Status is GpuClusterStatus.Existing)],
            planned = [.. Clusters.Where(row => row.Status is GpuClusterStatus.Planned)];

        Assert.Equal((609, 171, 31), (existing.Length, planned.Length, Clusters.Count(row => row.IsSuperseded)));
        Assert.Equal((1_904_167.25m, 326_594.17m), (SumOf(existing), SumOf(existing.Where(row => row.IsSuperseded))));
        Assert.Equal((128_494_260.57m, 70_672_061.12m),
            (SumOf(planned), SumOf(planned.Where(row => row.Confidence is PublisherConfidence.Unlikely))));
    }

    [Fact]
    public void Phases_of_Colossus_lead_to_each_other()
    {
        GpuCluster first = Clusters["gpu-cluster.43"], last = Clusters["gpu-cluster.26"];

        Assert.Same(last, first.SupersededBy!.SupersededBy);
        Assert.Same(first, last.BuildsUpon!.BuildsUpon);
        Assert.Equal((true, true, false), (first.IsSuperseded, first.SupersededBy.IsSuperseded, last.IsSuperseded));
        Assert.Equal(("xAI Colossus Memphis Phase 3", 275_795.86m, 200_000m, 30_000m, 230_000m),
            (last.Name, last.H100Equivalents!.Value, last.ChipCount!.Value, last.SecondChipCount!.Value, last.TotalChips!.Value));
    }

    [Fact]
    public void What_is_planned_unlikely_or_contradictory_is_in_doubt()
    {
        GpuCluster aurora = Clusters["gpu-cluster.226"], partnership = Clusters["gpu-cluster.85"];

        Assert.Equal([DoubtKind.Conflict], aurora.Doubts.Select(doubt => doubt.Kind));
        Assert.Equal([DoubtKind.Projection, DoubtKind.Uncertain], partnership.Doubts.Select(doubt => doubt.Kind));
        Assert.Equal(6, Clusters.Count(row => row.Doubts.Any(doubt => doubt.Text.Contains("two generations", StringComparison.Ordinal))));
        Assert.Equal(75, Clusters.Count(row => row.Note?.Contains("identical except", StringComparison.Ordinal) is true));
    }

    [Fact]
    public void Models_of_chips_add_up_to_all_chips()
    {
        Reconciliation[] sums =
            [.. StateOfAiCatalog.Embedded.Datasets.Reconcile().Where(sum => sum.Row is GpuCluster)];

        Assert.Equal(31, sums.Length);
        Assert.Equal(["gpu-cluster.227"], sums.Where(sum => !sum.Agrees).Select(sum => sum.Row.Id));
        Assert.All(sums, sum => Assert.True(sum.Holds));
    }

    [Fact]
    public void Users_are_organizations_or_words()
    {
        GpuCluster campus = Clusters["gpu-cluster.2"];

        Assert.Equal("org.g42", Assert.Single(campus.Users).Id);
        Assert.Equal(["US Companies"], campus.UserGroups);
        Assert.Equal(["org.openai", "org.microsoft"], Clusters["gpu-cluster.21"].Owners.Select(owner => owner.Id));
    }

    private static decimal SumOf(IEnumerable<GpuCluster> rows) => rows.Sum(row => row.H100Equivalents?.Value ?? 0);

    private static double Points(MarketShares<Organization> shares) => shares.Herfindahl.Points.Point!.Value.Value;

    private static string Named(string code) => code switch
    {
        "US" => "United States of America",
        "GB" => "United Kingdom of Great Britain and Northern Ireland",
        "KR" => "Korea (Republic of)",
        "PH" => "Philippines (the)",
        "IR" => "Iran (Islamic Republic of)",
        _ => Country.Parse(code).Name,
    };
}
