namespace StateOfAi.Data.Tests;

/// <summary>Rows that do not fill a year do not add up to the sum of the year.</summary>
public sealed class PartialSumsTests
{
    [Fact]
    public void Three_of_four_quarters_do_not_make_a_year()
    {
        Series years = Yearly(Quarters("2022-Q1", "2022-Q2", "2022-Q3", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"));

        Assert.Equal(UnknownReason.ValueMissing, years.First.Value.Reason);
        Assert.Equal("2022 has only 3 of 4 quarters; allowPartial: true adds them up anyway", years.First.Value.Explanation);
        Assert.Equal("$4", years.Last.Value.ToString());
        Assert.Equal("2023", years.WithoutMissing().First.Period.Code);
    }

    [Fact]
    public void A_partial_sum_is_taken_on_request_and_says_so_wherever_it_goes()
    {
        Series years = Yearly(Quarters("2022-Q1", "2022-Q2", "2022-Q3", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"), allowPartial: true);

        Assert.Equal("$3", years.First.Value.ToString());
        Assert.Equal([(DoubtKind.Partial, "2022 has only 3 of 4 quarters.")], years.First.Doubts.Select(doubt => (doubt.Kind, doubt.Text)));
        Assert.Equal("2022 has only 3 of 4 quarters.", years.First.Value.Doubts.Single().Text);
        Assert.Empty(years.Last.Doubts);
        Assert.Equal(DoubtKind.Partial, Growth.Between(years.First, years.Last).Doubts.Single().Kind);
        Assert.Contains("\n2022 (partial)", years.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("2023 (partial)", years.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-H2", "1 of 2 halves")]
    [InlineData("2022-02", "1 of 12 months")]
    [InlineData("2022-H1 2022-07 2022-08", "8 of 12 months")]
    [InlineData("2022-Q2 2022-Q3 2022-Q2", "2 of 4 quarters")]
    [InlineData("2022-H1 2022-Q3 2022-10 2022-11 2022-12", null)]
    [InlineData("2022", null)]
    [InlineData("2022-03-04", null)]
    [InlineData("2022-Q1 2022-03-04", null)]
    public void Periods_count_once_and_days_tell_nothing(string periods, string? covered) =>
        Assert.Equal(covered, Shortfall(TimePeriod.OfYear(2022), periods.Split(' ').Select(period => TimePeriod.Parse(period))));

    [Fact]
    public void Fiscal_quarters_fill_a_calendar_year()
    {
        TimePeriod[] quarters = [.. Enumerable.Range(1, 4).Select(number => FiscalCalendar.Nvidia.Quarter(2024, number))];

        Assert.All(quarters, quarter => Assert.Equal("2023", quarter.MostlyIn(Grain.Year).Code));
        Assert.Null(Shortfall(TimePeriod.OfYear(2023), quarters));
        Assert.Equal("3 of 4 quarters", Shortfall(TimePeriod.OfYear(2023), quarters[1..]));
    }

    [Fact]
    public void Rows_that_do_not_know_their_period_are_added_up_as_they_are()
    {
        (string Day, decimal Amount)[] deals = [("2022-03-04", 2), ("2022-05-06", 3)];

        Assert.Equal("$5", deals.ToSeriesOfSums(deal => TimePeriod.Parse(deal.Day).In(Grain.Year), deal => deal.Amount, Unit.Usd)
            .Last.Value.ToString());
    }

    [Fact]
    public void Quarters_of_the_catalog_say_which_year_they_do_not_fill()
    {
        var years = StateOfAiCatalog.Embedded.Datasets.QuarterlyCapex
            .ToSeriesOfSumsBy(row => row.Organization.Name, row => row.Period.In(Grain.Year), row => row.Value)["Microsoft"];

        Assert.StartsWith("2022 has only 3 of 4 quarters", years[TimePeriod.OfYear(2022)].Value.Explanation, StringComparison.Ordinal);
        Assert.True(years[TimePeriod.OfYear(2023)].Value.IsKnown);
    }

    [Theory]
    [InlineData("2022-07/2023-06", Grain.Year, "2022")]
    [InlineData("2023-07/2024-06", Grain.Year, "2023")]
    [InlineData("2022-10/2023-09", Grain.Year, "2023")]
    [InlineData("2023-03-31/2023-04-01", Grain.Quarter, "2023-Q1")]
    [InlineData("2023-03-30/2023-04-30", Grain.Month, "2023-04")]
    [InlineData("as-of 2023-05", Grain.Half, "2023-H1")]
    [InlineData("2022", Grain.Day, "2022-01-01")]
    public void A_period_is_mostly_in_one_of_the_calendar(string period, Grain grain, string code) =>
        Assert.Equal(code, TimePeriod.Parse(period).MostlyIn(grain).Code);

    [Fact]
    public void Spans_and_moments_have_no_fixed_length() =>
        Assert.Throws<ArgumentOutOfRangeException>("grain", () => TimePeriod.OfYear(2022).MostlyIn(Grain.Span));

    private static Series Yearly(IEnumerable<Row> rows, bool allowPartial = false) =>
        rows.ToSeriesOfSums(row => row.Period!.In(Grain.Year), row => row.Value, allowPartial: allowPartial);

    private static string? Shortfall(TimePeriod whole, IEnumerable<TimePeriod> parts)
    {
        Estimate<Quantity> sum = parts.Select(part => new Row(part, null)).ToSeriesOfSums(_ => whole, _ => 1m, Unit.Usd).Last.Value;
        return sum.Explanation?.Replace($"{whole} has only ", "", StringComparison.Ordinal).Split(';')[0];
    }

    private static IEnumerable<Row> Quarters(params string[] codes) =>
        codes.Select(code => new Row(TimePeriod.Parse(code), Figure.Exact(1, Unit.Usd)));

    private sealed record Row(TimePeriod? Period, Figure? Value) : IObserved;
}
