using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class CohortsTests
{
    private sealed record Startup(string Name, string? Country, bool IsGenAi, Figure? Raised, double? People, bool? IsPublic = null);

    private static readonly Startup[] Startups =
    [
        new("a", "US", true, F("$100M"), 10, true),
        new("b", "US", false, F("$20M to $40M"), 20, false),
        new("c", "UK", true, F("$10M"), 30, null),
        new("d", "UK", false, F("$30M"), 40, false),
        new("e", null, false, F("$5M"), null, true),
    ];

    [Fact]
    public void Conditions_may_share_rows_and_leave_some_out()
    {
        Cohorts<Startup, string> cohorts =
            Startups.ToCohorts(("GenAI", row => row.IsGenAi), ("US", row => row.Country == "US"), ("Mars", row => row.Country == "Mars"));

        Assert.Equal("GenAI: 2 rows; US: 2 rows; Mars: 0 rows; in no group: 2 rows; in both GenAI and US: 1 row", cohorts.ToString());
        Assert.Equal(["d", "e"], cohorts.RowsInNone.Select(row => row.Name));
        Assert.Equal("Mars", Assert.Single(cohorts.Empty).Name);
        CohortPair<Cohort<Startup, string>> overlap = Assert.Single(cohorts.Overlaps);
        Assert.Equal("GenAI: 2 rows against US: 2 rows, 1 row in both", overlap.ToString());
        Assert.Equal(5, cohorts.RowCount);
    }

    [Fact]
    public void A_key_puts_each_row_into_one_group_at_most()
    {
        Cohorts<Startup, string> cohorts = Startups.ToCohorts(row => row.Country);

        Assert.Equal("US: 2 rows; UK: 2 rows; in no group: 1 row", cohorts.ToString());
        Assert.Empty(cohorts.Overlaps);
        Assert.Equal(["c", "d"], cohorts["UK"].Rows.Select(row => row.Name));
        Assert.Equal("No group is named 'FR'. The groups are: US, UK.", Assert.Throws<KeyNotFoundException>(() => cohorts["FR"]).Message);
    }

    [Fact]
    public void Named_keys_are_there_though_no_row_has_them()
    {
        Cohorts<Startup, string> cohorts = Startups.ToCohorts(row => row.Country, ["FR", "US"]);

        Assert.Equal("FR: 0 rows; US: 2 rows; in no group: 3 rows", cohorts.ToString());
        Assert.Throws<ArgumentException>("keys", () => Startups.ToCohorts(row => row.Country, ["FR", "FR"]));
    }

    [Fact]
    public void Bands_lie_between_quantiles()
    {
        // The quartiles of 1 to 9 are 3, 5 and 7.
        Cohorts<int, int> bands = new[] { 9, 1, 8, 2, 7, 3, 6, 4, 5 }.ToQuantileBands(value => value, 4);

        Assert.Equal(
            "band 1 of 4 (from 1 to 3): 3 rows; band 2 of 4 (above 3 to 5): 2 rows; band 3 of 4 (above 5 to 7): 2 rows; band 4 of 4 "
                + "(above 7 to 9): 2 rows", bands.ToString());
        Assert.Equal([1, 2, 3], bands[1].Rows.Order());
    }

    [Fact]
    public void Equal_values_are_in_one_band_and_missing_ones_in_none()
    {
        Cohorts<double?, int> bands = new double?[] { 1, 1, 1, 1, 5, null }.ToQuantileBands(value => value, 4);

        Assert.Equal([4, 0, 0, 1], bands.Select(band => band.Count));
        Assert.Null(Assert.Single(bands.RowsInNone));
        Assert.Equal([0, 0], Array.Empty<double?>().ToQuantileBands(value => value, 2).Select(band => band.Count));
        Assert.Throws<ArgumentOutOfRangeException>("bands", () => bands[1].Rows.ToQuantileBands(value => value, 1));
    }

    [Fact]
    public void A_group_has_the_usual_aggregates_with_bounds()
    {
        Cohort<Startup, string> us = Startups.ToCohorts(row => row.Country)["US"];

        Assert.Equal("2 companies", us.CountOf(Unit.Count("company", "companies")).ToString());
        Assert.Equal("$120M to $140M", us.Sum(row => row.Raised).ToString());
        Assert.Equal("$60M to $70M", us.Mean(row => row.Raised).ToString());
        Assert.Equal("$60M to $70M", us.Median(row => row.Raised).ToString());
        Assert.Equal("$92M to $94M", us.Quantile(new(0.9), row => row.Raised).ToString());
        Assert.Equal("0.5", us.Rate(row => row.IsPublic).ToString());
        Assert.Equal("15 users", us.Sample(row => row.People, Unit.Users).Mean.ToString());
    }

    [Fact]
    public void An_empty_group_has_a_count_of_zero_and_nothing_else()
    {
        Cohort<Startup, string> none = Startups.ToCohorts(row => row.Country, ["FR"])["FR"];

        Assert.Equal("0 users", none.CountOf(Unit.Users).ToString());
        Assert.Equal(UnknownReason.NoValues, none.Sum(row => row.Raised).Reason);
        Assert.Equal(UnknownReason.NoValues, none.Mean(row => row.Raised).Reason);
        Assert.Equal(UnknownReason.NoValues, none.Median(row => row.Raised).Reason);
        Assert.Equal(UnknownReason.NoValues, none.Rate(row => row.IsPublic).Reason);
    }

    [Theory]
    [InlineData("$1; $3; at least $10", "$3")]
    [InlineData("$1; $3; about $10", "$3 ($1 to $3)")]
    [InlineData("$1; $3", "$2")]
    [InlineData("$1; at least $3", "at least $2")]
    [InlineData("at least $1; up to $3; $2", "$1 to $3")]
    [InlineData("1x; 2x; 4x", "2x")]
    public void The_median_of_figures_is_as_sure_as_they_are(string figures, string median) =>
        Assert.Equal(median, figures.Split("; ").ToCohorts(_ => "all")["all"].Median(text => F(text)).ToString());

    [Theory]
    [InlineData("$1; €1", UnknownReason.CurrenciesDiffer)]
    [InlineData("$1; 5%", UnknownReason.UnitsDiffer)]
    [InlineData("rank 1; rank 2", UnknownReason.UnitHasNoAmount)]
    [InlineData("at least $1; about $5", UnknownReason.BoundsTooWide)]
    [InlineData("$1; ?", UnknownReason.ValueMissing)]
    public void What_has_no_median_says_why(string figures, UnknownReason reason) =>
        Assert.Equal(reason,
            figures.Split("; ").ToCohorts(_ => "all")["all"].Quantile(new(0.9), text => text == "?" ? null : F(text)).Reason);

    [Fact]
    public void Groups_compare_by_any_number_of_theirs()
    {
        Cohorts<Startup, string> cohorts = Startups.ToCohorts(row => row.Country);
        CohortPair<Cohort<Startup, string>> pair = Assert.Single(cohorts.PairsAgainst("UK"));

        Assert.Equal("US: $60M to $70M against UK: $20M: +$40M to +$50M, 3x to 3.5x",
            pair.Compare(group => group.Mean(row => row.Raised)).ToString());
        Assert.Equal("US: 50% against UK: 0% to 50%: 0 pp to +50 pp", pair.Compare(group => group.Rate(row => row.IsPublic)).ToString());
        Assert.Equal("200% to 250%", pair.Compare(group => group.Mean(row => row.Raised)).PercentDifference.ToString());
        Assert.Equal("1x", pair.Compare(group => group.CountOf(Unit.Users)).Ratio.ToString());
    }

    [Fact]
    public void All_pairs_are_tested_and_adjusted()
    {
        (string Group, double Value)[] rows =
        [
            .. new[] { 1.0, 2, 3, 4, 5 }.Select(value => ("low", value)),
            .. new[] { 11.0, 12, 13, 14, 15 }.Select(value => ("high", value)),
            .. new[] { 2.0, 3, 4, 5, 6 }.Select(value => ("mid", value)),
        ];
        CohortPair<Cohort<(string, double Value), string>>[] pairs = [.. rows.ToCohorts(row => row.Group).Pairs()];
        IReadOnlyList<Estimate<double>> adjusted =
            HolmAdjustment.Of(pairs.Select(pair => pair.Welch(group => group.Sample(row => row.Value, Unit.Users)).PValue));

        Assert.Equal(["low against high", "low against mid", "high against mid"],
            pairs.Select(pair => $"{pair.Group.Name} against {pair.Reference.Name}"));
        // t = -10, -1 and 9 with 8 degrees of freedom: p = 8.49e-6, 0.3466 and 1.85e-5 in any table of t.
        Assert.Equal([8.49e-6 * 3, 0.3466, 1.85e-5 * 2], adjusted.Select(value => value.Value),
            (expected, actual) => Math.Abs(expected - actual) < expected * 2e-3);
        Assert.Equal(0, pairs[0].MannWhitney(group => group.Sample(row => row.Value, Unit.Users)).U.Value);
        Assert.Equal(-10 / Math.Sqrt(2.5), pairs[0].Effect(group => group.Sample(row => row.Value, Unit.Users)).CohensD.Value, 1e-12);
        Assert.Equal("60 pp", pairs[0].Rates(group => group.Proportion(row => row.Value is 3 or 4 or 5)).Difference.ToString());
    }

    [Fact]
    public void Groups_that_share_rows_are_not_tested()
    {
        Cohorts<Startup, string> cohorts = Startups.ToCohorts(("GenAI", row => row.IsGenAi), ("US", row => row.Country == "US"));
        CohortPair<Cohort<Startup, string>> pair = Assert.Single(cohorts.Pairs());

        Assert.Equal(UnknownReason.GroupsOverlap, pair.Welch(group => group.Sample(row => row.People, Unit.Users)).T.Reason);
        Assert.Equal("5 users", pair.Welch(group => group.Sample(row => row.People, Unit.Users)).Difference.ToString());
        Assert.Equal(UnknownReason.GroupsOverlap, pair.Effect(group => group.Sample(row => row.People, Unit.Users)).CohensD.Reason);
        Assert.Equal(UnknownReason.GroupsOverlap, pair.MannWhitney(group => group.Sample(row => row.People, Unit.Users)).U.Reason);
        Assert.Equal("GenAI and US share 1 row, but independent groups are needed",
            pair.Rates(group => group.Proportion(row => row.IsGenAi)).Interval.Explanation);
    }

    [Fact]
    public void A_group_has_a_name_once()
    {
        Assert.Throws<ArgumentException>("groups", () => Startups.ToCohorts(("", row => row.IsGenAi)));
        Assert.Throws<ArgumentException>("groups", () => Startups.ToCohorts(("a", row => row.IsGenAi), ("a", row => !row.IsGenAi)));
    }
}
