using static StateOfAi.Data.Tests.SourcedSales;

namespace StateOfAi.Data.Tests;

/// <summary>Which sources a result rests on.</summary>
public sealed class SourcesOfResultsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    public static TheoryData<string, string> Results => new()
    {
        { "series", "a c e" },
        { "point", "c" },
        { "series without the missing", "a c e" },
        { "series of another measure", "a c e" },
        { "growth of rows", "a d" },
        { "growth of points", "c e" },
        { "growth over the year", "a c" },
        { "growth of the first", "a" },
        { "growth to the last", "a e" },
        { "trailing sum", "c e" },
        { "index at the base", "c" },
        { "index beyond it", "e c" },
        { "peak", "c" },
        { "fall", "e c" },
        { "fall within bounds", "f a b d" },
        { "maximum drawdown", "c e" },
        { "trend", "a c e" },
        { "linked point", "a c" },
        { "seam", "c e" },
        { "sums", "a b c d e f" },
        { "sum of a period", "e f a" },
        { "sums by key", "a c e b d f" },
        { "series by key", "a c e b d f" },
        { "contributions", "a c b d" },
        { "contribution", "b d a c" },
        { "contributions to a whole", "a c b d" },
        { "shares", "b a" },
        { "share", "a b" },
        { "shares of numbers", "b a" },
        { "shares by period", "b a c d f e" },
        { "shift", "b a c d" },
        { "change of a share", "a b c d" },
        { "change of an amount", "b a c d" },
        { "change of a share in parts", "b a c d" },
        { "concentration", "b a" },
        { "entropy", "b a" },
        { "lead", "b a" },
        { "merger", "b a" },
        { "cohorts", "a c e b d f" },
        { "cohort", "b d f a" },
        { "pair", "a c e b d f" },
        { "comparison of a pair", "a c e b d f" },
        { "comparison of numbers", "a c b d" },
        { "difference in differences", "a c b d" },
        { "difference in differences of samples", "a c b d" },
        { "sample", "a c e" },
        { "summary", "a c e" },
        { "published summary", "b" },
        { "proportion", "a c e" },
        { "published proportion", "b" },
        { "difference of rates", "a c e b d f" },
        { "means", "a c e b d f" },
        { "ranks", "a c e b d f" },
        { "effect", "a c e b d f" },
        { "stated effect", "b" },
        { "vintage cohorts", "a b c d e f" },
        { "vintage cohort", "a b c d e f" },
        { "cell", "c d a b" },
        { "revisions", "a c b d" },
        { "revision", "b d" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Results_rest_on_what_the_rows_rest_on_that_they_are_made_of(string what, string sources)
    {
        ISourced result = Result(what);

        Assert.Equal(sources.Split(' '), result.Sources.Select(source => source.Id));
        Assert.Equal(sources.Split(' ').Order().Select(id => $"Publisher of {id}"), ((ITabular)result).ToView().Sources.Order());
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Results_are_in_doubt_where_the_rows_are_that_they_are_made_of(string what, string sources)
    {
        ISourced result = Result(what, sale => sale with { IsInDoubt = true });
        string[] expected = [.. sources.Split(' ').Select(id => $"Doubt about {id}")];

        Assert.Equal(expected, result.Doubts.Where(doubt => doubt.Kind is DoubtKind.Conflict).Select(doubt => doubt.Text));
        Assert.Equal(result.Doubts.Select(doubt => doubt.Text).Order(), ((ITabular)result).ToView().Doubts.Order());
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Rows_that_know_no_sources_give_none(string what, string sources)
    {
        ISourced result = Result(what, sale => sale with { From = [] });

        Assert.NotEqual("", sources);
        Assert.Empty(result.Sources);
        Assert.DoesNotContain("Citations", ((ITabular)result).ToCsv());
    }

    [Fact]
    public void Rows_of_any_other_type_and_column_tables_give_none()
    {
        var rows = Sales.Select(sale => (sale.Seller, sale.Period, sale.Value));
        ColumnTable table = new ColumnTableBuilder<Sale>().Dimension(sale => sale.Seller, out Dimension<string> sellers)
            .Measure(sale => (double?)sale.Value?.Value, out Measure<double> amounts)
            .AddRange(Sales, cancellationToken: TestContext.Current.CancellationToken)
            .Build(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(rows.ToMarketShares(row => row.Seller, row => row.Value).Sources);
        Assert.Empty(rows.Where(row => row.Seller == "X").ToSeries(row => row.Period, row => row.Value).Cagr().Sources);
        Assert.Empty(table.ToMarketShares(sellers, amounts, Unit.Usd).Sources);
    }

    [Fact]
    public void What_a_bare_number_rests_on_is_given_or_left_out_but_never_null()
    {
        Assert.Throws<ArgumentNullException>("from", () => CohortValue.Of("X", Figure.Parse("$1"), [null!]));
        Assert.Throws<ArgumentNullException>("from", () => Proportion.Of(1, 2, null!));
        Assert.Empty(CohortValue.Of("X", Figure.Parse("$1")).Sources);
    }

    [Fact]
    public void Sources_are_looked_up_once_and_not_before_they_are_asked_for()
    {
        Asked[] rows = [new(First), new(Second)];
        Series series = rows.ToSeries();
        Growth growth = series.YearOverYear(Second);
        _ = rows.ToMarketShares(row => row.Period, row => row.Value).Herfindahl;
        Assert.All(rows, row => Assert.Equal(0, row.Times));

        Assert.Same(growth.Sources, growth.Sources);
        Assert.All(rows, row => Assert.Equal(1, row.Times));
    }

    [Fact]
    public void Series_and_shares_of_the_datasets_cite_the_publications_of_their_rows()
    {
        DatasetCollection datasets = Catalog.Datasets;

        Assert.Equal(["nvidia.filing-fy2024-q2", "nvidia.filing-fy2025-q2"],
            Ids(datasets.NvidiaRevenue.DataCenter.YearOverYear(FiscalCalendar.Nvidia.Quarter(2024, 2))));
        Assert.Equal(["nvidia.filing-fy2020-q1"], Ids(datasets.NvidiaRevenue.ByPlatform[0]));
        Assert.Equal(["soai.citation-counts.2026-06"], Ids(datasets.ChipCitations.SharesByYear(ChipGroup.NvidiaChip)));
        Assert.Equal(["soai.predictions", "soai.2026"], Ids(datasets.Predictions.ByEdition));
        Assert.Equal(["cb-insights.state-of-ai-2023"], Ids(datasets.FundingByQuarter.AmountPerDeal.First));

        static string[] Ids(ISourced result) => [.. result.Sources.Select(source => source.Id)];
    }

    [Fact]
    public void An_audit_cites_the_claim_and_the_figures_that_it_is_set_against()
    {
        ClaimAudit audit = Catalog.Reports[2023].Audit().First(audit => audit.Claim.Datasets.Count > 0);

        Assert.NotEmpty(audit.Sources.Except(audit.Claim.Provenance.Sources));
        Assert.All(audit.Claim.Rows, row => Assert.All(row.Provenance.Sources, source => Assert.Contains(source, audit.Sources)));
    }

    internal static ISourced Result(string what, Func<Sale, Sale>? change = null)
    {
        Sale[] sales = Array.ConvertAll(Sales, sale => change?.Invoke(sale) ?? sale);
        Sale[] ofX = [.. sales.Where(sale => sale.Seller == "X")], ofY = [.. sales.Where(sale => sale.Seller == "Y")];
        Series x = ofX.ToSeries(), y = ofY.ToSeries();
        SeriesByKey<string> byKey = sales.ToSeriesBy(sale => sale.Seller);
        MarketSharesByPeriod<string> shares = sales.ToMarketSharesByPeriod(sale => sale.Period, sale => sale.Seller, sale => sale.Value);
        Cohorts<Sale, string> cohorts = sales.ToCohorts(sale => sale.Seller);
        CohortPair<Cohort<Sale, string>> pair = cohorts.Pairs().Single();
        Growth xGrowth = x.YearOverYear(Second), yGrowth = y.YearOverYear(Second);
        var vintages = sales.ToVintageCohorts(_ => First, sale => sale.Period, sale => sale.Value);
        var revisions =
            Revisions.Between(sales.Where(sale => sale.Period == First), sales.Where(sale => sale.Period == Second), sale => sale.Seller,
                sale => sale.Value);
        Series earlier = ofX[..2].ToSeries(vintage: PartialDate.OfYear(2022)), later = ofX[1..].ToSeries(vintage: PartialDate.OfYear(2023));
        return what switch
        {
            "series" => x,
            "point" => x[Second],
            "series without the missing" => x.WithoutMissing(),
            "series of another measure" => ofX.ToSeries(sale => sale.Period, sale => 2.5, Unit.Usd),
            "growth of rows" => Growth.Between(sales[0], sales[3]),
            "growth of points" => Growth.Between(x[Second], x[Third]),
            "growth over the year" => xGrowth,
            "growth of the first" => x.PeriodOverPeriod(First),
            "growth to the last" => x.Cagr(),
            "trailing sum" => x.TrailingSums(2)[2],
            "index at the base" => x.ToIndex(Second)[Second],
            "index beyond it" => x.ToIndex(Second)[Third],
            "peak" => x.Peak(),
            "fall" => x.Drawdowns()[Third],
            "fall within bounds" =>
                ofY.Select((sale, place) => place == 0 ? sale with { Value = Figure.Parse("$20 to $30") } : sale).ToSeries()
                    .Drawdowns()[Third],
            "maximum drawdown" => x.MaximumDrawdown(),
            "trend" => x.Trend(),
            "linked point" => Series.Splice(earlier, later, SplicePolicy.LinkAtOverlap)[First],
            "seam" => Series.Splice(earlier, ofX[2..].ToSeries(vintage: PartialDate.OfYear(2023)), SplicePolicy.PreferLater).Seams[0],
            "sums" => sales.ToSeriesOfSums(sale => sale.Period, sale => sale.Value),
            "sum of a period" => sales.ToSeriesOfSums(sale => sale.Period, sale => sale.Value)[Third],
            "sums by key" => sales.ToSeriesOfSumsBy(sale => sale.Seller, sale => sale.Period, sale => sale.Value),
            "series by key" => byKey,
            "contributions" => byKey.Contributions(First, Second),
            "contribution" => byKey.Contributions(First, Second)["Y"],
            "contributions to a whole" => ofX.ToSeriesBy(sale => sale.Seller).Contributions(First, Second, ofY.ToSeries()),
            "shares" => shares[First],
            "share" => shares[First]["X"],
            "shares of numbers" => sales[..2].ToMarketShares(sale => sale.Seller, sale => sale.Value!.Value, Unit.Usd),
            "shares by period" => shares,
            "shift" => shares.Shift(First, Second),
            "change of a share" => shares.Shift(First, Second)["X"],
            "change of an amount" => shares.Shift(First, Second)["X"].Amount,
            "change of a share in parts" => shares.Shift(First, Second)["X"].Share,
            "concentration" => shares[First].Herfindahl,
            "entropy" => shares[First].Entropy,
            "lead" => shares[First].Lead,
            "merger" => shares[First].Merging("X", "Y"),
            "cohorts" => cohorts,
            "cohort" => cohorts["Y"],
            "pair" => pair,
            "comparison of a pair" => pair.Compare(group => group.Sum(sale => sale.Value)),
            "comparison of numbers" =>
                CohortComparison.Between(CohortValue.Of("X", xGrowth.Percent, xGrowth), CohortValue.Of("Y", yGrowth.Percent, yGrowth)),
            "difference in differences" => DifferenceInDifferences.Between(xGrowth, yGrowth),
            "difference in differences of samples" =>
                DifferenceInDifferences.Between(Summary(sales[0]), Summary(sales[2]), Summary(sales[1]), Summary(sales[3])),
            "sample" => ofX.ToSample(Amount, Unit.Usd),
            "summary" => ofX.ToSample(Amount, Unit.Usd).WithoutMissing().Summary,
            "published summary" => Summary(sales[1]),
            "proportion" => ofX.ToProportion(sale => sale.Period == First),
            "published proportion" => Proportion.Of(1, 2, sales[1]),
            "difference of rates" => pair.Rates(group => group.Proportion(sale => sale.Period == First)),
            "means" => pair.Welch(group => group.Sample(Amount, Unit.Usd)),
            "ranks" => pair.MannWhitney(group => group.Sample(Amount, Unit.Usd)),
            "effect" => pair.Effect(group => group.Sample(Amount, Unit.Usd)),
            "stated effect" => StatedEffect.Of(Figure.Parse("2%"), Figure.Parse("1%"), Figure.Parse("3%"), from: sales[1]),
            "vintage cohorts" => vintages,
            "vintage cohort" => vintages[First],
            "cell" => vintages[First].Cells[1],
            "revisions" => revisions,
            "revision" => revisions.Revised[1],
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "There is no such result."),
        };

        static Number? Amount(Sale sale) => (double?)sale.Value?.Value;
        static SampleSummary Summary(Sale sale) => SampleSummary.Published(10, sale.Value, Figure.Parse("$2"), sale);
    }

    /// <summary>A row that counts how often its sources are asked for.</summary>
    private sealed class Asked(TimePeriod period) : IObserved, ISourced
    {
        public TimePeriod Period => period;

        public Figure? Value => Figure.Exact(1, Unit.Usd);

        public int Times { get; private set; }

        public IReadOnlyList<Source> Sources
        {
            get
            {
                Times++;
                return [];
            }
        }
    }
}
