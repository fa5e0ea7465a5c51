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
