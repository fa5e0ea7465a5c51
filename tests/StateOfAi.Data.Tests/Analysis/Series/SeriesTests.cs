using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesTests
{
    [Fact]
    public void Points_stand_in_the_order_of_their_periods()
    {
        Series series = Text("2023=$3; 2021=$1; 2022=$2");

        Assert.Equal(["2021: $1", "2022: $2", "2023: $3"], series.Select(point => point.ToString()));
        Assert.Equal((Unit.Usd, Grain.Year, null, 3), (series.Unit, series.Grain, series.Calendar, series.Count));
        Assert.Equal("2021: $1", series.First.ToString());
        Assert.Equal("2023: $3", series.Last.ToString());
        Assert.Equal("2022: $2", series[1].ToString());
        Assert.Empty(series.Gaps);
        Assert.Empty(series.Seams);
    }

    [Fact]
    public void Periods_that_lack_are_gaps_and_values_that_lack_are_points()
    {
        Series series = Text("2022-Q4=$1; 2023-Q3=?; 2024-Q1=$3");

        Assert.Equal(["2023-Q1", "2023-Q2", "2023-Q4"], series.Gaps.Select(gap => gap.Code));
        Assert.Equal(UnknownReason.ValueMissing, series[P("2023-Q3")].Value.Reason);
        Assert.Equal("2023-Q3: not known: 2023-Q3 has no value", series[P("2023-Q3")].ToString());
        Assert.Equal("3 points, 2022-Q4 ($1) to 2024-Q1 ($3); gaps: 2023-Q1, 2023-Q2, 2023-Q4", series.ToString());
        Assert.Equal(["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"], series.WithoutMissing().Gaps.Select(gap => gap.Code));
    }

    [Fact]
    public void A_point_is_found_by_its_period()
    {
        Series series = Text("2020=$1; 2022=$2; 2023=$4");

        Assert.Equal("2022: $2", series[P("2022")].ToString());
        Assert.Null(series.GetOrNull(P("2021")));
        Assert.Equal("The series has no 2021. Next to it are 2020 and 2022; the first is 2020, the last 2023.",
            Assert.Throws<KeyNotFoundException>(() => series[P("2021")]).Message);
        Assert.Equal("The series has no 2019. Nearest is 2020; the first is 2020, the last 2023.",
            Assert.Throws<KeyNotFoundException>(() => series[P("2019")]).Message);
        Assert.Equal("The series has no 2025. Nearest is 2023; the first is 2020, the last 2023.",
            Assert.Throws<KeyNotFoundException>(() => series[P("2025")]).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => series[3]);
    }

    [Theory]
    [InlineData("2022=$1; 2022=$2", "2022 is duplicated: $1 (row 1) and $2 (row 2). Choose one")]
    [InlineData("2022=$1; 2023-Q1=$2", "2022 and 2023-Q1 have different grains")]
    [InlineData("2022-Q1=$1; arm:FY2023-Q1=$2",
        "2022-Q1 and Arm FY2023 Q1 (2022-04-01 to 2022-06-30) have different grains or calendars")]
    [InlineData("as-of 2022=$1; 2023=$2", "as of 2022 and 2023 have different grains")]
    [InlineData("2022=?; 2023=$1; 2024=€2", "2023: $1 and 2024: €2: the units differ, USD and EUR")]
    public void What_is_not_one_series_is_refused_and_the_two_are_named(string text, string message)
    {
        foreach (IEnumerable<PeriodValue> rows in new[] { Points(text), Points(text).Reverse().OrderByDescending(row => row.Value?.Value) })
            Assert.StartsWith(message.Contains("duplicated") ? "2022 is duplicated" : message,
                Assert.ThrowsAny<ArgumentException>(() => rows.ToSeries()).Message, StringComparison.Ordinal);
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => Points(text).ToSeries()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Vintages_and_scopes_are_not_mixed()
    {
        (int Year, string Read, string Scope)[] rows = [(2021, "2022-01", "US"), (2022, "2023-01", "world")];

        Assert.StartsWith("2021 was read 2022-01 and 2022 2023-01; a series has one vintage", Assert.Throws<ArgumentException>(() =>
            rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Year, Unit.Users,
                vintage: row => PartialDate.Parse(row.Read))).Message, StringComparison.Ordinal);
        Assert.StartsWith("2021 covers US and 2022 world; a series has one scope", Assert.Throws<ArgumentException>(() =>
            rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Year, Unit.Users, scope: row => row.Scope)).Message,
                StringComparison.Ordinal);
        Series one = Text("2021=$1", "2022-01", "US");
        Assert.Equal((PartialDate.OfMonth(2022, 1), "US"), (one.Vintage, one.Scope));
        Assert.Equal("1 point, 2021 ($1); as read 2022-01; US", one.ToString());
    }

    [Fact]
    public void A_series_has_a_point_and_each_row_a_period()
    {
        Assert.StartsWith("There are no rows", Assert.Throws<ArgumentException>(() => Array.Empty<IObserved>().ToSeries()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Row 2 (period not known: missing) has no period; leave such rows out with Where.",
            Assert.Throws<ArgumentException>("rows", () => new PeriodValue[] { new(P("2022"), null), new(null, null) }.ToSeries()).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Row 2 has no period; leave such rows out with Where.",
            Assert
                .Throws<ArgumentException>("period",
                    () => new[] { "2022", null }.ToSeries(row => row is null ? null : P(row), _ => 1, Unit.Users)).Message,
                        StringComparison.Ordinal);
        Assert.StartsWith("Row 2 (2023: $2) has no key; leave such rows out with Where, or give them a key such as \"unknown\".",
            Assert
                .Throws<ArgumentException>("key",
                    () => Points("2022=$1; 2023=$2").ToSeriesBy(row => row.Period == P("2022") ? "A" : null!)).Message,
                        StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Text("2022=?").WithoutMissing());
        Assert.Null(Text("2022=?").Unit);
    }

    [Fact]
    public void Numbers_of_any_kind_make_a_series_and_one_that_is_no_number_is_refused()
    {
        (int Year, int Whole, long? Long, decimal Decimal, double? Double, Estimate<Quantity> Computed)[] rows =
            [(2022, 1, 2, 3.5m, 4.5, Estimate.About(new Quantity(5, Unit.Users))),
                (2023, 1, null, 3.5m, null, Estimate.About(new Quantity(6, Unit.Users)))];

        Assert.Equal("2022: 1 user", rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Whole, Unit.Users).First.ToString());
        Assert.Equal("2022: 2 users", rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Long, Unit.Users).First.ToString());
        Assert.Equal("2022: 3.5 users", rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Decimal, Unit.Users).First.ToString());
        Assert.Equal("2022: 4.5 users", rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Double, Unit.Users).First.ToString());
        Assert.Equal("2022: about 5 users", rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Computed).First.ToString());
        Assert.Equal(UnknownReason.ValueMissing,
            rows.ToSeries(row => TimePeriod.OfYear(row.Year), row => row.Double, Unit.Users).Last.Value.Reason);
        Assert.StartsWith("2022 has NaN",
            Assert.Throws<ArgumentException>(() => rows.ToSeries(row => TimePeriod.OfYear(row.Year), _ => double.NaN, Unit.Users)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_one_series_for_each_key()
    {
        SeriesByKey<string> platforms = Platforms;

        Assert.Equal(["data center", "gaming", "visualization", "automotive", "OEM"], platforms.Keys);
        Assert.Equal("$2.486B", platforms["gaming"].Last.Figure!.ToString());
        Assert.False(platforms.TryGetValue("robots", out _));
        Assert.True(platforms.ContainsKey("OEM"));
        Assert.Equal("There is no series for 'robots'. The keys are: data center, gaming, visualization, automotive, OEM.",
            Assert.Throws<KeyNotFoundException>(() => platforms["robots"]).Message);
        Assert.StartsWith("A: 2022 is duplicated",
            Assert.Throws<ArgumentException>("rows", () => Points("2022=$1; 2022=$2").ToSeriesBy(_ => "A")).Message,
            StringComparison.Ordinal);
        Assert.Empty(Points("2022=$1").Take(0).ToSeriesBy(_ => "A"));
        Assert.Equal("A: 1 point, 2022 ($1)", Points("2022=$1").ToSeriesBy(_ => "A").ToString());
    }

    [Fact]
    public void A_culture_writes_the_numbers()
    {
        Series series = Text("2022=$1.5; 2023=$2.5", "2024");

        Assert.Equal("2 points, 2022 ($1,5) to 2023 ($2,5); as read 2024",
            series.ToString(null, System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("2022: $1.50", series.First.ToString("F2", null));
        Assert.Throws<FormatException>(() => series.ToString("Q", null));
    }
}
