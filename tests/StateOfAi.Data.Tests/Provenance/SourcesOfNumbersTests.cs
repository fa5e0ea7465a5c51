namespace StateOfAi.Data.Tests;

/// <summary>Numbers keep the sources of the rows that they were read from, whatever is computed of them.</summary>
public sealed class SourcesOfNumbersTests
{
    private static readonly Report Report = StateOfAiCatalog.Embedded.Reports[2023];
    private static readonly FundingRound Inflection = Report.FundingRounds["funding-round.inflection-ai-2023"];
    private static readonly FundingRound Recursion = Report.FundingRounds["funding-round.recursion-nvidia"];
    private static readonly NvidiaRevenue First = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue["nvidia-revenue.fy2019-q1"];
    private static readonly NvidiaRevenue Second = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue["nvidia-revenue.fy2019-q2"];

    public static TheoryData<string, ISourced, string> Numbers => new()
    {
        { "figure", Inflection.Amount!, "inflection-ai.funding soai.2023" },
        { "estimate", Inflection.Amount!.ToEstimate(), "inflection-ai.funding soai.2023" },
        { "calculation", (Inflection.Amount + Recursion.Amount) * 0.24, "inflection-ai.funding soai.2023 wsj.recursion-nvidia" },
        { "difference", First.Total - Second.DataCenter, "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "ratio", First.DataCenter / Second.Total, "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "negative", -First.Total, "nvidia.filing-fy2020-q1" },
        { "what is not known", First.Total / Figure.Exact(0, Unit.Users), "nvidia.filing-fy2020-q1" },
        { "missing", First.Total + null, "nvidia.filing-fy2020-q1" },
        { "range of an about", Figure.Range(1, 2, Unit.Usd).RestingOn(First).WithTolerance(new(0.1)), "nvidia.filing-fy2020-q1" },
        { "sum of figures", new[] { First.Total, Second.Total }.Sum(), "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "sum of rows", new[] { First, Second }.Sum(row => row.Total), "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "sum of estimates", new[] { First.Total * 2, Second.Total * 2 }.Sum(), "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "growth of figures", Growth.Between(First.Total, Second.Total), "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "growth of estimates", Growth.Between(First.Total * 2, Second.Total * 2), "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "percent of a growth", Growth.Between(First.Total, Second.Total).Percent, "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "implied base", Growth.ImpliedBase(Second.Total, Figure.Exact(10, Unit.Percent)), "nvidia.filing-fy2020-q2" },
        { "share of an amount", Figure.Exact(10, Unit.Percent).Of(Second.Total), "nvidia.filing-fy2020-q2" },
        { "implied whole", First.DataCenter.ImpliedWhole(Figure.UpTo(10, Unit.Percent)), "nvidia.filing-fy2020-q1" },
        { "annualized", First.Total.Annualized(First.Period), "nvidia.filing-fy2020-q1" },
        { "shares of a total", Shares(Second.Total), "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "a share of a total", Shares(Second.Total)["data center"].Share, "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "shares of rows of a total", new[] { First }.ToMarketShares(_ => "NVIDIA", row => row.DataCenter, total: Second.Total),
            "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "cohort", CohortValue.Of("NVIDIA", First.Total), "nvidia.filing-fy2020-q1" },
        { "cohort of an estimate", CohortValue.Of("NVIDIA", First.Total * 2), "nvidia.filing-fy2020-q1" },
        { "comparison", CohortComparison.Between(CohortValue.Of("first", First.Total), CohortValue.Of("second", Second.Total)),
            "nvidia.filing-fy2020-q1 nvidia.filing-fy2020-q2" },
        { "series of estimates", new[] { First, Second }.ToSeries(row => row.Period, row => row.Total * 2).Last,
            "nvidia.filing-fy2020-q2" },
        { "value of a point", new[] { First, Second }.ToSeries(row => row.Period, row => row.Total).Last.Value * 2,
            "nvidia.filing-fy2020-q2" },
        { "figure of one's own", Figure.Exact(1, Unit.Usd), "" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Sources_are_those_of_the_rows(string what, ISourced number, string sources)
    {
        Assert.NotEmpty(what);
        Assert.Equal(sources, string.Join(' ', number.Sources.Select(source => source.Id).Order()));
    }

    [Fact]
    public void Shares_of_stated_ratios_have_the_sources_of_the_ratios()
    {
        Figure toAll = Report.Observations["observation.nvidia-all-other-2023"].Value!;
        Figure toTpus = Report.Observations["observation.nvidia-tpu-2023"].Value!;
        MarketShares<string> shares = MarketShares.FromRatios("NVIDIA", toAll, new[] { toTpus }, _ => "TPU", ratio => ratio);

        Assert.Equal(toAll.Sources.Concat(toTpus.Sources).Distinct(), shares.Sources);
        Assert.NotEmpty(shares.Sources);
        Assert.Equal(toAll.Sources, shares["NVIDIA"].Sources);
    }

    [Fact]
    public void A_conversion_rests_on_the_amount_and_on_the_rate()
    {
        var bank = new Source
        {
            Id = "bank",
            Label = "Reference rates",
            Publisher = "A central bank",
            Kind = SourceKind.Dataset,
            Covers = TimePeriod.OfYear(2018)
        };
        Figure rate = Figure.Exact(1.25m, Unit.Per(Unit.Usd, Unit.Eur)).RestingOn(bank);

        Assert.Equal(["nvidia.filing-fy2020-q1", "bank"], First.Total.ConvertAt(rate).Sources.Select(source => source.Id));
        Assert.Equal(["bank"], (rate.ToEstimate() * 2).RestingOn(bank).Sources.Select(source => source.Id));
    }

    [Fact]
    public void What_it_rests_on_makes_no_figure_another()
    {
        Figure same = Figure.Exact(First.Total.Value!.Value, Unit.Usd);

        Assert.Equal(same, First.Total);
        Assert.Equal(same.GetHashCode(), First.Total.GetHashCode());
        Assert.Equal(same.ToString(), First.Total.ToString());
        Assert.Equal(same.ToEstimate(), First.Total.ToEstimate());
    }

    [Fact]
    public void A_long_calculation_is_gone_through_once()
    {
        Operand sum = First.Total, other = Second.Total;
        for (int i = 0; i < 200; i++)
            (sum, other) = (sum + other, (sum - other) * 0.5);
        Operand chain = First.Total;
        for (int i = 0; i < 20_000; i++)
            chain = chain + Figure.Exact(1, Unit.Usd).RestingOn(Second);

        Assert.Equal(["nvidia.filing-fy2020-q1", "nvidia.filing-fy2020-q2"], sum.Sources.Select(source => source.Id));
        Assert.Equal(["nvidia.filing-fy2020-q1", "nvidia.filing-fy2020-q2"], chain.Sources.Select(source => source.Id));
    }

    private static MarketShares<string> Shares(Figure total) =>
        MarketShares.Of([new KeyValuePair<string, Figure?>("data center", First.DataCenter)], total);
}
