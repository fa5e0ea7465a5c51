using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

/// <summary>Observations feed series, shares and cohorts as they are.</summary>
public sealed class ObservationTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly Table<Observation> Observations = Catalog.Reports[2023].Observations;

    [Fact]
    public void A_measure_makes_a_series()
    {
        Series unicorns = Observations.Where(row => row.Measure.Id == "measure.unicorns").ToSeries();

        Assert.Equal(["292 unicorns", "315 unicorns"], unicorns.Select(point => point.Figure!.ToString()));
        Assert.Equal(7.876712, unicorns.Cagr().Percent.Point!.Value.Value, 6);
        Assert.Equal("Unicorns, AI unicorns", unicorns.Scope);
    }

    [Fact]
    public void A_measure_by_country_is_a_series_each()
    {
        SeriesByKey<string> value = Observations.OfMeasure("measure.enterprise-value").Where(row => row.Subject is "AI unicorns")
            .ToSeriesBy(row => row.Country!.Value.Code);

        Assert.Equal(["US", "GB"], value.Keys);
        Assert.Equal((28.260870, -25.120773), (
            Math.Round(value["US"].Cagr().Percent.Point!.Value.Value, 6), Math.Round(value["GB"].Cagr().Percent.Point!.Value.Value, 6)));
    }

    [Fact]
    public void Valuations_of_two_times_have_no_sum_and_no_shares()
    {
        MarketShares<string> shares = Observations.OfMeasure("measure.valuation")
            .ToMarketShares(row => row.Organization!.Name, row => row.Value);

        Assert.Equal(
            "not known: 'Scale AI valuation, 2021' is as of 2021 and 'Arm valuation at the opening of trading' is as of "
                + "2023-09 (printed \"September this year\"): levels at two moments do not add up; keep the rows of one period, or take "
                + "the shares of each by ToMarketSharesByPeriod", shares.Whole.ToString());
        Assert.Equal(UnknownReason.PeriodsNotComparable, shares["Arm"].Share.Reason);
        Assert.Equal("$60B", shares["Arm"].Amount.ToString());
    }

    [Fact]
    public void Countries_have_shares_of_the_total_that_another_observation_states()
    {
        Dataset<Observation> rows = Catalog.Datasets.InvestmentRatios;
        Figure world = rows["investment-ratio.newly-funded-world-2023"].Value!;

        MarketShares<string> shares = rows.OfMeasure("measure.newly-funded-companies").Where(row => row.Country is not null)
            .ToMarketShares(row => row.Country!.Value.Code, row => row.Value, total: world);

        Assert.Equal(897 / 1812.0, shares["US"].Share.Point!.Value.Value, 12);
        Assert.Equal(122 / 1812.0, shares["CN"].Share.Point!.Value.Value, 12);
        Assert.Equal(793 / 1812.0, shares.Rest.Point!.Value.Value, 12);
    }

    [Fact]
    public void Groups_are_cohorts()
    {
        Cohorts<Observation, string> cohorts = Observations.OfMeasure("measure.funding").ToCohorts(row => row.Group);

        Assert.Equal(["from corporate investors", "from venture and corporate investors"],
            cohorts.Select(cohort => cohort.Name).Order(StringComparer.Ordinal));
        // All of 2022 and the first months of 2023.
        Assert.Equal(UnknownReason.PeriodsNotComparable, cohorts["from corporate investors"].Sum(row => row.Value).Reason);
        Assert.Equal("$18B", cohorts["from venture and corporate investors"].Sum(row => row.Value).ToString());
    }

    [Fact]
    public void Subjects_are_compared_as_cohorts()
    {
        Observation Row(string id) => Catalog.Datasets.AppRetention["app-retention." + id];

        var comparison = CohortComparison.Between(
            CohortValue.Of("generative-AI apps", Row("genai-median-retention").Value),
            CohortValue.Of("consumer apps", Row("consumer-median-retention").Value));

        Assert.Equal(-21, comparison.PercentagePoints.Point!.Value.Value, 12);
    }

    [Fact]
    public void A_ranking_is_one_observation_for_each_place() => Assert.Equal(
        ["US 1", "CN 2", "GB 3"],
        Observations.OfMeasure("measure.rank").Where(row => row.Country is not null).OrderBy(row => row.Value!.Value)
            .Select(row => $"{row.Country} {row.Value!.Value}"));

    [Theory]
    [InlineData("measure.funding", "from corporate investors", "from venture and corporate investors")]
    [InlineData("measure.revenue", "data center", null)]
    [InlineData("measure.market-capitalization", "threshold of a club", null)]
    public void Figures_of_two_groups_never_make_one_series(string measure, string? one, string? other)
    {
        Observation[] rows = [.. new[] { one, other }.Select((group, i) => new Observation
        {
            Id = "observation.own" + i,
            Label = "Our own",
            Measure = Catalog.Measures[measure],
            Group = group,
            Period = TimePeriod.OfYear(2022 + i),
            Value = Figure.Exact(1, Unit.Usd),
        })];

        Assert.EndsWith("a series has one scope. (Parameter 'rows')", Assert.Throws<ArgumentException>(() => rows.ToSeries()).Message,
            StringComparison.Ordinal);
        Assert.Equal(UnknownReason.ScopesDiffer, Growth.Between(rows[0], rows[1]).Percent.Reason);
    }

    [Fact]
    public void Two_measures_and_two_subjects_never_make_one_series()
    {
        Assert.Throws<ArgumentException>("rows",
            () =>
                new[] { Observations["observation.scale-ai-valuation-2021"],
                    Observations["observation.nvidia-market-cap-2023"] }.ToSeries());
        Assert.Throws<ArgumentException>("rows",
            () => new[] { Observations["observation.us-unicorn-value-2022"], Observations["observation.ai-enterprise-value"] }.ToSeries());
    }

    [Fact]
    public void Rows_of_a_dataset_have_its_vintage_and_those_of_a_report_none()
    {
        IObserved inDataset = Catalog.Datasets.InvestmentRatios["investment-ratio.corporate-vc-2023"],
            inReport = Observations["observation.corporate-ai-investment-2022"];

        Assert.Equal(("2026-11", null), (inDataset.Vintage.ToString(), inReport.Vintage));
        Assert.Equal(inReport.Scope, inDataset.Scope);
        Assert.Contains("a series has one vintage",
            Assert
                .Throws<ArgumentException>("rows",
                    () => new[] { inReport, Catalog.Datasets.InvestmentRatios["investment-ratio.average-deal-2023"] }.ToSeries()).Message,
                        StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_state_a_figure_are_named()
    {
        Assert.Equal("Discord", Observations["observation.discord-ai-app-users"].AttributedTo);
        Assert.Equal(
            ["Ramp", "Ramp", "Ramp and Standard Metrics"],
            Catalog.Datasets.HeadlineFigures.Select(row => row.AttributedTo).OfType<string>());
        Assert.Contains(Catalog.Search("finance chief of NVIDIA"), hit => hit.Id is "observation.nvidia-china-revenue-share");
    }

    [Fact]
    public void The_other_side_of_a_multiple_is_a_row() => Assert.Equal(
        ["All other chips 19x", "FPGA 31x", "TPU 150x"],
        Observations.OfMeasure("measure.chip-use-multiple")
            .Select(row => $"{Assert.IsType<Chip>(Assert.Single(row.Counterparts)).Name} {row.Value}"));

    [Fact]
    public void A_catalog_of_a_test_has_observations_of_a_known_measure_and_of_one_made_up()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder()
            .Add(data => data.Reports[2023].Observations, row => row
                .With(one => one.Label, "Revenue of ours").With(one => one.Measure, Catalog.Measures["measure.revenue"])
                .With(one => one.Value, "$5B").With(one => one.Counterparts, ["chip.h100"]))
            .Add(data => data.Reports[2023].Observations, row => row
                .With(one => one.Label, "Score of ours").With(one => one.Measure, "Score").With(one => one.Value, "70%"))
            .Add(Catalog.Chips["chip.h100"])
            .Build();

        Table<Observation> rows = catalog.Reports[2023].Observations;
        Assert.Equal(["observation.revenue-of-ours Revenue: $5B", "observation.score-of-ours Score: 70%"],
            rows.Select(row => $"{row.Id} {row.Measure.Label}: {row.Value}"));
        Assert.Equal("H100", Assert.IsType<Chip>(rows[0].Counterparts[0]).Name);
    }

    [Fact]
    public void A_measure_that_no_row_has_is_refused_with_those_that_are_near()
    {
        RowNotFoundException error = Assert.Throws<RowNotFoundException>(() => Observations.OfMeasure("measure.unicorn"));

        Assert.Equal(("measure.unicorn", "measure.unicorns"), (error.Id, error.NearIds[0]));
        Assert.StartsWith("'measure.unicorn' is not in the measures of these observations. Did you mean measure.unicorns", error.Message,
            StringComparison.Ordinal);
        Assert.Empty(Assert.Throws<RowNotFoundException>(() => Array.Empty<Observation>().OfMeasure("measure.revenue")).NearIds);
    }
}
