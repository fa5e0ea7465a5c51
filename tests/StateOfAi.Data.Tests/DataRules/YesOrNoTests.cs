using System.Reflection;

namespace StateOfAi.Data.Tests;

/// <summary>A table says "no" where the source does, and nothing where the source says nothing.</summary>
public sealed class YesOrNoTests
{
    /// <summary>
    /// Fields that are one or the other of every row: what we did with it, what its fields say, or what a source could not leave unsaid.
    /// Another one whose source may be silent is a <c>bool?</c>.
    /// </summary>
    private static readonly string[] AlwaysKnown =
    [
        "A100Cluster.IsSplitCarried", "BenchmarkScore.IsRunByEpoch", "CapitalExpenditureTotal.CountsOnlyCloudOfAmazon",
        "ChipCitation.IsProjected", "Claim.IsImplied",
        "ClusterRanking.IsTarget", "CompanyUsage.CountsOnlyPayers", "CompanyUsage.IsLeftOutOfChart", "ComputeSpending.IsLeftOutOfChart",
        "ComputeSpending.IsProjected",
        "DataCenterState.IsProjected", "Deal.IsDone", "FundingRound.IsAdditive", "GpuCluster.IsInStandardAnalysis",
        "GpuCluster.IsPossibleDuplicate", "GpuCluster.IsSuperseded", "GradedPrediction.IsGraded", "Listing.IsSpac",
        "Observation.IsProjected", "Product.HasSampleImage",
    ];

    [Fact]
    public void A_field_of_which_a_source_may_say_nothing_may_be_missing() => Assert.Equal(
        AlwaysKnown,
        typeof(Row).Assembly.GetExportedTypes().Where(type => typeof(IFields).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType == typeof(bool)).Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Lists_are_whole_or_not_or_leave_it_open()
    {
        Table<EnumeratedSet> sets = StateOfAiCatalog.Embedded.Reports[2023].EnumeratedSets;

        Assert.Equal((9, 8, 3), (sets.Count(set => set.IsComplete is true), sets.Count(set => set.IsComplete is false),
            sets.Count(set => set.IsComplete is null)));
        // Named in footnotes, counted and not named, and three with the most investment.
        Assert.Equal(["set.gpu-accumulators", "set.most-funded-ai-categories", "set.traitorous-eight"],
            sets.Where(set => set.IsComplete is null).Select(set => set.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Is complete", sets["set.traitorous-eight"].ToText(), StringComparison.Ordinal);
        Assert.Contains("Is complete", sets["set.genai-breakout-areas"].ToText(), StringComparison.Ordinal);
    }
}
