using System.Collections;
using System.Reflection;
using static StateOfAi.Data.Tests.SourcedSales;

namespace StateOfAi.Data.Tests;

/// <summary>A number that is taken out of a result is as much in doubt as it was in there.</summary>
public sealed class EstimatesOfResultsTests
{
    public static TheoryData<string> Results => [.. SourcesOfResultsTests.Results.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(Results))]
    public void Every_number_of_a_result_of_doubtful_rows_is_in_doubt(string what)
    {
        (string Path, ISourced Number)[] numbers =
            [.. NumbersOf(what, SourcesOfResultsTests.Result(what, sale => sale with { IsInDoubt = true }), [])];

        Assert.Empty(numbers.Where(number => number.Number.Doubts.Count == 0).Select(number => number.Path));
        Assert.True(numbers.Length > 0 || what is "sums by key" or "series by key" or "cohorts" or "cohort" or "pair" or "seam",
            $"{what} has no numbers.");
    }

    [Fact]
    public void Every_number_that_a_result_is_asked_for_is_in_doubt()
    {
        Sale[] sales = Array.ConvertAll(Sales, sale => sale with { IsInDoubt = true });
        MarketShares<string> shares = sales[..2].ToMarketShares(sale => sale.Seller, sale => sale.Value);
        Sample sample = sales.ToSample(sale => sale.Value);
        Cohort<Sale, string> cohort = sales.ToCohorts(sale => sale.Seller)["X"];

        Assert.All<ISourced>(
        [
            shares.Gini, shares.ConcentrationRatio(1), sample.Quantile(new(0.9)), sample.Summary.StandardError,
            cohort.CountOf(Unit.Usd), cohort.Mean(sale => sale.Value), cohort.Median(sale => sale.Value),
            cohort.Rate(sale => sale.Period == First), Proportion.Of(1, 2, sales[0]).Interval(),
            Bootstrap.Interval(sample, drawn => drawn.Mean, seed: 1, draws: 100),
            cohort.Rows.ToSeries().Peak().Value,
        ], number => Assert.NotEmpty(number.Doubts));
    }

    [Fact]
    public void Figures_bring_what_they_rest_on_into_statistics_of_rows_that_know_nothing()
    {
        var rows = new[] { "$1", "$2", "$3" }.Select(text => new { Value = Doubtful(text) }).ToArray();
        var cells = rows.Select((row, place) => new Cell<TimePeriod>(First, 1, row.Value, period: place == 0 ? First : Second)).ToArray();

        Assert.All<ISourced>(
        [
            rows.ToSample(row => row.Value), rows.ToQuantileBands(row => row.Value, 2)[1],
            rows.ToVintageCohorts(_ => First, _ => First, row => row.Value)[First].Cells[0], cells[..1].ToCohorts()[First],
            cells.ToVintageCohorts()[First].Cells[1], SampleSummary.Published(10, rows[0].Value, Figure.Parse("$1")),
        ], result => Assert.NotEmpty(result.Doubts));
    }

    [Fact]
    public void A_share_is_in_doubt_and_projected_where_its_whole_is()
    {
        KeyValuePair<string, Figure?>[] parts = [new("a", Figure.Parse("$1")), new("b", Doubtful("$2"))];
        MarketShares<string> ofSum = MarketShares.Of(parts), ofTotal = MarketShares.Of(parts[..1], Doubtful("$4"));

        Assert.Single(ofSum["a"].Doubts);
        Assert.Empty(ofSum["a"].Amount.Doubts);
        Assert.Equal("a: 33.3333% (projected)", ofSum["a"].ToString("G6", null));
        Assert.Single(ofTotal["a"].Doubts);
        Assert.Equal("a: 25% (projected)", ofTotal["a"].ToString());
        Assert.Empty(ofSum.WithoutProjections());
        Assert.Single(ofTotal.Where(_ => true).ToView().Doubts);
    }

    [Fact]
    public void A_cell_of_a_vintage_cohort_is_in_doubt_where_the_first_one_is()
    {
        (TimePeriod Period, Figure Value)[] rows = [(First, Doubtful("$4")), (Second, Figure.Parse("$2"))];
        VintageCell later = rows.ToVintageCohorts(_ => First, row => row.Period, row => row.Value)[First].Cells[1];

        Assert.Empty(later.Amount.Doubts);
        Assert.Single(later.Retention.Doubts);
        Assert.Single(later.Doubts);
        Assert.Equal("age 1: $2", later.ToString());
    }

    [Fact]
    public void A_fall_rests_on_the_points_that_may_be_the_highest_before_it()
    {
        (int Year, Figure Value)[] rows =
            [(2019, Doubtful("$1 to $2")), (2020, Figure.Parse("$8 to $9")), (2021, Figure.Parse("$7 to $8"))];
        Series falls = rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Value).Drawdowns();

        Assert.Equal([1, 1, 0], falls.Select(fall => fall.Doubts.Count));
    }

    [Fact]
    public void Claims_and_reconciliations_know_all_their_rows()
    {
        IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
        Claim[] claims = [.. catalog.Reports.SelectMany(report => report.Claims)];

        Assert.All(claims.Where(claim => claim.Rows.Count > 0), claim => Assert.NotEmpty(claim.Recomputed.Sources));
        Assert.All(claims.Where(claim => claim.StatedIn is not null), claim => Assert.Contains(claim.StatedIn!, claim.RowsBehind()));
        Assert.All(catalog.Datasets.Reconcile(), sums => Assert.NotEmpty(sums.Parts.Sources));
    }

    private static Figure Doubtful(string text) => Figure.Parse(text).RestingOn(new Doubt(DoubtKind.Projection, "A budget."));

    private static IEnumerable<(string Path, ISourced Number)> NumbersOf(string path, object result, HashSet<object> seen)
    {
        if (!seen.Add(result))
            yield break;
        if (result is IEnumerable many)
        {
            foreach (SourcedResult one in many.OfType<SourcedResult>())
            {
                foreach (var number in NumbersOf($"{path}[]", one, seen))
                    yield return number;
            }
        }

        foreach (PropertyInfo property in result.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            object? value = property.GetValue(result);
            string name = $"{path}.{property.Name}";
            if (value is (Operand or IBounded) and ISourced number && value.GetType().GetProperty("IsKnown")?.GetValue(value) is true)
                yield return (name, number);
            else if (value is SourcedResult or IReadOnlyList<SourcedResult>)
            {
                foreach (var within in NumbersOf(name, value, seen))
                    yield return within;
            }
        }
    }
}
