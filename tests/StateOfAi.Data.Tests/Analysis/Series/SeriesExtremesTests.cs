using static StateOfAi.Data.Tests.SeriesOf;

namespace StateOfAi.Data.Tests;

public sealed class SeriesExtremesTests
{
    [Fact]
    public void The_highest_and_the_lowest_are_found_with_their_periods()
    {
        Series gaming =
            Text(
                "nvidia:FY2023-Q1=$3.62B; nvidia:FY2023-Q2=$2.042B; nvidia:FY2023-Q3=$1.574B; nvidia:FY2023-Q4=$1.831B; "
                    + "nvidia:FY2024-Q1=$2.24B");

        Assert.Equal("$3.62B in NVIDIA FY2023 Q1 (2022-01-31 to 2022-05-01)", gaming.Peak().ToString());
        Assert.Equal("$1.574B in NVIDIA FY2023 Q3 (2022-08-01 to 2022-10-30)", gaming.Trough().ToString("G6", null));
        // 1,574 / 3,620 - 1 and 2,240 / 3,620 - 1.
        Assert.Equal("-56.5193%", gaming.MaximumDrawdown().Fall.ToString("G6", null));
        Assert.Equal(
            "-56.5193%, from NVIDIA FY2023 Q1 (2022-01-31 to 2022-05-01): $3.62B to NVIDIA FY2023 Q3 (2022-08-01 to 2022-10-30): $1.574B",
            gaming.MaximumDrawdown().ToString("G6", null));
        Assert.Equal("-38.1215%", gaming.Drawdowns().Last.Value.ToString("G6", null));
        Assert.Equal("0%", gaming.Drawdowns().First.Value.ToString());
    }

    [Theory]
    [InlineData("2021=up to $12; 2022=?; 2023=$11", "at most 0%")]
    [InlineData("2021=about $12; 2022=?; 2023=$5", "at most 0%")]
    [InlineData("2021=up to $12; 2022=about $11; 2023=$11", "at most 0%")]
    public void Without_a_highest_a_fall_is_only_known_not_to_be_a_rise(string series, string fall) =>
        Assert.Equal(fall, Text(series).Drawdowns().Last.Value.ToString());

    [Theory]
    [InlineData("2021=$1; 2022=$3; 2023=$3", "$3 in 2022", 2)]
    [InlineData("2021=$1 to $4; 2022=$3; 2023=$2", "$3 to $4 in 2021 or 2022", 2)]
    [InlineData("2021=$1; 2022=?; 2023=$2", "at least $2 in 2022 or 2023", 2)]
    [InlineData("2021=up to $1; 2022=at least $3; 2023=$2", "at least $3 in 2022", 1)]
    [InlineData("2021=about $5; 2022=$3", "$5 (at least $3) in 2021 or 2022", 2)]
    [InlineData("2021=about $5; 2022=about $3", "about $5 in 2021", 2)]
    [InlineData("2021=about $5; 2022=up to $3",
        "not known: about $5 has no bounds and at most $3 has no single value, so neither bounds nor a point are left; "
            + "use Figure.WithTolerance to turn an \"about\" into a range", 2)]
    [InlineData("2021=?; 2022=?", "not known: 2021 has no value", 2)]
    public void Bounds_leave_the_highest_open(string series, string peak, int candidates)
    {
        Assert.Equal(peak, Text(series).Peak().ToString());
        Assert.Equal(candidates, Text(series).Peak().Candidates.Count);
    }

    [Theory]
    [InlineData("2021=$1 to $4; 2022=$3; 2023=$2", "$1 to $2 in 2021 or 2023")]
    [InlineData("2021=$1; 2022=?; 2023=$2", "at most $1 in 2021 or 2022")]
    [InlineData("2021=-$1; 2022=-$3", "-$3 in 2022")]
    public void Bounds_leave_the_lowest_open(string series, string trough)
    {
        Assert.Equal(trough, Text(series).Trough().ToString());
    }

    [Theory]
    [InlineData("2020=$10; 2021=$8; 2022=$12; 2023=$9", "-25%, from 2022: $12 to 2023: $9")]
    [InlineData("2020=$10; 2021=$8; 2022=$12; 2023=$5", "-58.3333%, from 2022: $12 to 2023: $5")]
    [InlineData("2020=$10; 2021=$12", "0%")]
    [InlineData("2020=$10; 2021=$4 to $5; 2022=$8", "-60% to -50%")]
    [InlineData("2020=$10; 2021=?; 2022=$8", "-20% or lower")]
    [InlineData("2020=?; 2021=$10; 2022=$8", "-20% or lower")]
    [InlineData("2020=$10; 2021=$0", "-100%, from 2020: $10 to 2021: $0")]
    [InlineData("2020=up to $10; 2021=$8", "-20% to 0%")]
    public void The_deepest_fall_is_from_a_value_to_a_later_one(string series, string fall)
    {
        Assert.Equal(fall, Text(series).MaximumDrawdown().ToString("G6", null));
    }

    [Fact]
    public void Falls_of_what_is_not_positive_or_missing_say_why()
    {
        Assert.Equal([UnknownReason.BaseIsNegative, UnknownReason.BaseIsNegative, null, null],
            Text("2020=-$1; 2021=-$2; 2022=$4; 2023=$2").Drawdowns().Select(point => point.Value.Reason));
        Assert.Equal("2023: -50%", Text("2020=-$1; 2021=-$2; 2022=$4; 2023=$2").Drawdowns().Last.ToString());
        Assert.Equal(UnknownReason.ValueMissing, Text("2020=$1; 2021=?").Drawdowns().Last.Value.Reason);
        Assert.Equal("about -50%", Text("2020=$1; 2021=about $0.5").Drawdowns().Last.Value.ToString());
    }

    [Fact]
    public void Of_values_that_are_about_the_largest_names_its_period() => Assert.Equal("about $1,590 in 2025",
        Text("2020=about $1; 2022=about $40; 2025=about $1,592").Peak().ToString());
}
