using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class SumsAndDifferencesTests
{
    [Theory]
    [InlineData("$1.3B", "$650M", "$1.95B")]
    [InlineData("$1B to $2B", "$3B", "$4B to $5B")]
    [InlineData("more than $1B", "$3B", "at least $4B")]
    [InlineData("about $1B", "$3B", "about $4B")]
    [InlineData("up to $1B", "up to $3B", "at most $4B")]
    public void A_sum_keeps_the_bounds(string left, string right, string sum)
    {
        Assert.Equal(sum, (F(left) + F(right)).ToString());
    }

    [Theory]
    [InlineData("$1.3B", "€500M", UnknownReason.CurrenciesDiffer)]
    [InlineData("$1.3B", "5 users", UnknownReason.UnitsDiffer)]
    [InlineData("more than $1B", "up to $3B", UnknownReason.BoundsTooWide)]
    public void What_cannot_be_added_says_why(string left, string right, UnknownReason reason)
    {
        Assert.Equal(reason, (F(left) + F(right)).Reason);
    }

    [Theory]
    [InlineData("$5B to $6B", "$1B to $2B", "$3B to $5B")]
    [InlineData("more than $5B", "$1B", "at least $4B")]
    [InlineData("$5B", "more than $1B", "at most $4B")]
    [InlineData("up to $5B", "at least $1B", "at most $4B")]
    [InlineData("70%", "55%", "15 pp")]
    public void A_difference_takes_the_far_ends(string left, string right, string difference)
    {
        Assert.Equal(difference, (F(left) - F(right)).ToString());
    }
}
