using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesSliceTests
{
    private static readonly Series Years = Text("2018=$1; 2019=$2; 2021=$4; 2022=$8; 2023=$16", "2024-05-01", "the US");

    [Theory]
    [InlineData("2019", "2019 2021 2022 2023")]
    [InlineData("2020", "2021 2022 2023")]
    [InlineData("2000", "2018 2019 2021 2022 2023")]
    public void From_a_period(string start, string periods) => Assert.Equal(periods, Codes(Years.From(P(start))));

    [Theory]
    [InlineData("2021", "2018 2019 2021")]
    [InlineData("2020", "2018 2019")]
    [InlineData("2099", "2018 2019 2021 2022 2023")]
    public void To_a_period(string end, string periods) => Assert.Equal(periods, Codes(Years.To(P(end))));

    [Fact]
    public void Between_two_periods()
    {
        Assert.Equal("2019 2021 2022", Codes(Years.Between(P("2019"), P("2022"))));
        Assert.Equal("2021", Codes(Years.Between(P("2020"), P("2021"))));
    }

    [Fact]
    public void By_places()
    {
        Assert.Equal("2018 2019", Codes(Years.Take(2)));
        Assert.Equal("2021 2022 2023", Codes(Years.Skip(2)));
        Assert.Equal("2022 2023", Codes(Years.TakeLast(2)));
        Assert.Equal("2018 2019 2021", Codes(Years.SkipLast(2)));
        Assert.Equal("2019 2021", Codes(Years[1..3]));
        Assert.Equal("2021 2022 2023", Codes(Years[^3..]));
        Assert.Equal(Codes(Years), Codes(Years.Take(9)));
        Assert.Equal(Codes(Years), Codes(Years.TakeLast(9)));
        Assert.Equal(Codes(Years), Codes(Years.Skip(-1)));
    }

    [Fact]
    public void A_year_slices_quarters_of_the_same_calendar_and_of_another()
    {
        Series calendar = Text("2022-Q4=$1; 2023-Q1=$2; 2023-Q4=$3; 2024-Q1=$4");

        Assert.Equal("2023-Q1 2023-Q4 2024-Q1", Codes(calendar.From(P("2023"))));
        Assert.Equal("2022-Q4 2023-Q1 2023-Q4", Codes(calendar.To(P("2023"))));
        // NVIDIA's fiscal quarters of the calendar year 2023: from 30 January 2023 to 29 October 2023 and on to 28 January 2024.
        Assert.Equal("nvidia:FY2024-Q1 nvidia:FY2024-Q2 nvidia:FY2024-Q3", Codes(DataCenter.Between(P("2023"), P("2023"))));
    }

    [Fact]
    public void A_slice_is_a_series_of_its_own()
    {
        Series slice = Years.Between(P("2021"), P("2023"));

        Assert.Equal("100%", slice.Cagr().CompoundAnnualRate.ToString());
        Assert.Equal("4x", slice.Cagr().Multiple.ToString());
        Assert.Equal("100%", slice.Trend().AnnualRate.ToString());
        Assert.Equal("$16", slice.Peak().Value.ToString());
        Assert.Equal("$4", slice.Trough().Value.ToString());
        Assert.Equal(UnknownReason.ValueMissing, slice.YearOverYear()[0].Percent.Reason);
        Assert.Empty(slice.Gaps);
        Assert.Equal((Years.Vintage, Years.Scope, Years.Unit), (slice.Vintage, slice.Scope, slice.Unit));
        Assert.Equal(["2020"], Years.Between(P("2019"), P("2021")).Gaps.Select(gap => gap.Code));
        Assert.Null(slice.GetOrNull(P("2019")));
    }

    [Fact]
    public void A_trailing_sum_is_sliced_by_the_period_that_it_goes_through()
    {
        Series sums = Text("2023-Q1=$1; 2023-Q2=$2; 2023-Q3=$3; 2023-Q4=$4; 2024-Q1=$5").TrailingSums(4);

        Assert.Equal(["2023-Q4", "2024-Q1"], sums.From(P("2023-Q4")).Select(point => point.Through.Code));
    }

    [Fact]
    public void A_seam_stays_where_both_of_its_sides_do()
    {
        Series spliced = Series.Splice(
            Text("2018=$1; 2019=$2", "2021-01"), Text("2020=$3; 2021=$4; 2022=$5", "2023-01"), SplicePolicy.PreferLater);

        Assert.Single(spliced.Seams);
        Assert.Single(spliced.From(P("2019")).Seams);
        Assert.Empty(spliced.From(P("2021")).Seams);
        Assert.Empty(spliced.To(P("2018")).Seams);
    }

    [Fact]
    public void An_empty_slice_names_what_there_is()
    {
        const string Nothing = "The series has no point in that slice; its 5 points go from 2018 to 2023.";

        Assert.Throws<ArgumentOutOfRangeException>("start", () => Years.From(P("2024")));
        Starts("The series has no point from 2024 on; its 5 points go from 2018 to 2023.", () => Years.From(P("2024")));
        Starts("The series has no point up to 2017; its 5 points go from 2018 to 2023.", () => Years.To(P("2017")));
        Starts("The series has no point from 2020 to 2020; its 5 points go from 2018 to 2023.", () => Years.Between(P("2020"), P("2020")));
        Starts("The series has no point in that slice; its 1 point is 2018.", () => Years.Take(1).Skip(1));
        Starts(Nothing, () => Years.Take(0));
        Starts(Nothing, () => Years.TakeLast(-1));
        Starts(Nothing, () => Years.SkipLast(5));
        Starts(Nothing, () => Years[2..2]);
        Starts("The range 3..9 is outside 0..5", () => Years[3..9]);
        Assert.Throws<ArgumentNullException>("start", () => Years.From(null!));
        Assert.Throws<ArgumentNullException>("end", () => Years.To(null!));

        static void Starts(string message, Func<Series> slice) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(slice).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_that_are_chosen_are_no_series() => Assert.IsNotType<Series>(Years.Where(point => point.Value.Value.Value > 2));

    private static string Codes(Series series) => string.Join(' ', series.Select(point => point.Period.Code));
}
