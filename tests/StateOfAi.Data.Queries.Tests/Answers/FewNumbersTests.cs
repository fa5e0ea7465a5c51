namespace StateOfAi.Data.Queries.Tests;

/// <summary>Variances of groups of few numbers, whose sums lose hardly any digits.</summary>
public sealed class FewNumbersTests
{
    [Fact]
    public async Task Two_numbers_that_are_far_from_zero_have_all_digits_of_their_variance()
    {
        Assert.Equal(0.5, await VarianceAsync(1_000_000, 1_000_001) ?? double.NaN, 1e-15);
        Assert.Equal(5_000_000_000, await VarianceAsync(-100_000, 0) ?? double.NaN, 1e-5);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(1_000_000_000)]
    public async Task Three_numbers_in_a_row_have_a_variance_of_one_wherever_they_are(double first) =>
        Assert.Equal(1, await VarianceAsync(first, first + 1, first + 2) ?? double.NaN, 1e-10);

    [Fact]
    public async Task Two_equal_numbers_have_no_variance() => Assert.Equal(0, await VarianceAsync(0.1, 0.1));

    private static async Task<double?> VarianceAsync(params double[] numbers) => (await numbers
        .Select(number => new Deal { Region = "Europe", Revenue = number }).AsQueryable()
        .ToCells(deal => deal.Region!, deal => deal.Revenue, Unit.Usd).ToListAsync(TestContext.Current.CancellationToken))
        .Single().Variance;
}
