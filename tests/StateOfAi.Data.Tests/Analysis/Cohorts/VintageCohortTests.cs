using NodaTime;
using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

public sealed class VintageCohortTests
{
    private sealed record Row(string Cohort, string Observed, string? Value);

    private static readonly Row[] Revenue =
    [
        new("2023-01", "2023-01", "$100"), new("2023-01", "2023-02", "$60"), new("2023-01", "2023-02", "$20"),
        new("2023-01", "2023-04", "$50"),
        new("2023-02", "2023-02", "$200"), new("2023-02", "2023-03", "$220"), new("2023-02", "2023-04", "$150"),
        new("2023-04", "2023-04", "$40"),
    ];

    [Fact]
    public void Rows_are_aligned_by_age()
    {
        VintageCohorts matrix = Matrix(Revenue);

        Assert.Equal(
            """
            2023-01: age 0: $100, age 1: $80, age 2: missing, age 3: $50
            2023-02: age 0: $200, age 1: $220, age 2: $150
            2023-04: age 0: $40
            """.ReplaceLineEndings("\n"),
            matrix.ToString());
        Assert.Equal(3, matrix.HighestAge);
        Assert.Equal(TimePeriod.OfMonth(2023, 4), matrix.Last);
        Assert.Equal(["2023-01: age 1: $80", "2023-02: age 1: $220"], matrix.AtAge(1).Select(cell => $"{cell.Key}: {cell.Value}"));
    }

    [Fact]
    public void Retention_is_relative_to_age_zero()
    {
        VintageCohorts matrix = Matrix(Revenue);

        Assert.Equal(["100%", "80%", "not known: 2023-03 has no row, and a missing row does not mean zero", "50%"],
            matrix[0].Cells.Select(cell => cell.Retention.ToString()));
        Assert.Equal(["100%", "110%", "75%"], matrix[TimePeriod.OfMonth(2023, 2)].Cells.Select(cell => cell.Retention.ToString()));
    }

    [Fact]
    public void Cumulative_amounts_stop_at_what_is_missing()
    {
        VintageCohorts matrix = Matrix(Revenue);

        Assert.Equal(["$200", "$420", "$570"], matrix[1].Cells.Select(cell => cell.Cumulative.ToString()));
        Assert.Equal(["$100", "$180"], matrix[0].Cells.Take(2).Select(cell => cell.Cumulative.ToString()));
        Assert.Equal(UnknownReason.NoValues, matrix[0].Cells[2].Cumulative.Reason);
        Assert.Equal(UnknownReason.NoValues, matrix[0].Cells[3].Cumulative.Reason);
    }

    [Fact]
    public void The_peak_is_the_first_largest_age_that_is_surely_one()
    {
        Assert.Equal("1", Matrix(Revenue)[1].PeakAge.ToString());
        Assert.Equal(UnknownReason.ValueMissing, Matrix(Revenue)[0].PeakAge.Reason);
        Assert.Equal("0", Peak("$5", "$5", "$3"));
        Assert.Equal("0 to 2", Peak("$4 to $8", "$1", "$5 to $6"));
        Assert.Equal("0 to 1", Peak("$4 to $6", "$5 to $6", "$5"));
        Assert.Equal("0 to 1", Peak("$4 to $5", "$5", "$5", "$1 to $5"));
        Assert.Equal("2", Peak("$1 to $4", "$1", "$5 to $6"));
        Assert.Equal("1 (0 to 1)", Peak("about $4", "$5", "$3"));

        static string Peak(params string[] values) =>
            Matrix([.. values.Select((value, age) => new Row("2023-01", $"2023-0{age + 1}", value))])[0].PeakAge.ToString();
    }

    [Fact]
    public void The_latest_age_is_partial_where_the_rows_end_within_it()
    {
        VintageCohorts matrix =
            Revenue.ToVintageCohorts(row => TimePeriod.Parse(row.Cohort), row => TimePeriod.Parse(row.Observed), row => F(row.Value!),
                through: new LocalDate(2023, 4, 15));

        Assert.Equal([false, false, true], matrix[1].Cells.Select(cell => cell.IsPartial));
        Assert.Equal("2023-04: age 0: $40 (partial)", matrix[2].ToString());
        Assert.Equal(UnknownReason.NoValues, matrix[2].PeakAge.Reason);
        Assert.Equal("1", matrix[1].PeakAge.ToString());
    }

    [Fact]
    public void Periods_without_rows_up_to_the_last_day_are_missing()
    {
        VintageCohorts matrix =
            Revenue.ToVintageCohorts(row => TimePeriod.Parse(row.Cohort), row => TimePeriod.Parse(row.Observed), row => F(row.Value!),
                through: new LocalDate(2023, 5, 31));

        Assert.Equal("2023-04: age 0: $40, age 1: missing", matrix[2].ToString());
        Assert.False(matrix[2].Cells[1].IsPartial);
    }

    [Fact]
    public void Bounds_go_through_and_age_zero_is_all_of_itself()
    {
        VintageCohorts matrix = Matrix([new("2023", "2023", "$10 to $20"), new("2023", "2024", "$5"), new("2023", "2025", "about $4")]);

        Assert.Equal(["100%", "25% to 50%"], matrix[0].Cells.Take(2).Select(cell => cell.Retention.ToString()));
        Assert.Equal("$15 to $25", matrix[0].Cells[1].Cumulative.ToString());
    }

    [Fact]
    public void A_missing_figure_leaves_its_cell_unknown_and_zero_is_zero()
    {
        VintageCohorts matrix =
            Matrix(
                [new("2023", "2023", "$10"), new("2023", "2024", null), new("2023", "2024", "$5"), new("2023", "2025", "$0"),
                    new("2024", "2024", "$0")]);

        Assert.Equal(UnknownReason.ValueMissing, matrix[0].Cells[1].Amount.Reason);
        Assert.Equal("0%", matrix[0].Cells[2].Retention.ToString());
        Assert.Equal(UnknownReason.BaseIsZero, matrix[1].Cells[0].Retention.Reason);
    }

    [Fact]
    public void Plain_numbers_and_fiscal_quarters_do_as_well()
    {
        TimePeriod first = TimePeriod.Parse("nvidia:FY2023-Q4"), second = first.Next();
        (TimePeriod Observed, double? Value)[] rows = [(first, 3), (second, 6), (second, null)];

        Assert.Equal("200%",
            rows[..2].ToVintageCohorts(_ => first, row => row.Observed, row => row.Value, Unit.Users)[0].Cells[1].Retention.ToString());
        Assert.Equal(UnknownReason.ValueMissing,
            rows.ToVintageCohorts(_ => first, row => row.Observed, row => row.Value, Unit.Users)[0].Cells[1].Amount.Reason);
        Assert.True(
            rows.ToVintageCohorts(_ => first, row => row.Observed, row => row.Value, Unit.Users,
                first.End.PlusDays(9))[0].Cells[1].IsPartial);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2023)]
    [InlineData(-1)]
    public void A_place_without_a_cohort_is_told(int place)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>("index", () => Matrix(Revenue)[place]);

        Assert.StartsWith(FormattableString.Invariant($"The index {place} is outside 0 to 2."), refused.Message, StringComparison.Ordinal);
        Assert.Equal(place, refused.ActualValue);
    }

    [Fact]
    public void No_rows_are_no_cohorts()
    {
        VintageCohorts none = Matrix([]);

        Assert.Empty(none);
        Assert.StartsWith("The index 0 is outside an empty list.",
            Assert.Throws<ArgumentOutOfRangeException>("index", () => none[0]).Message, StringComparison.Ordinal);
        Assert.Null(none.Last);
        Assert.Null(none.HighestAge);
    }

    [Theory]
    [InlineData("2023-01", "2023-Q1", "observed", "another has")]
    [InlineData("2023-01", "2022-12", "observed", "before its cohort began")]
    [InlineData("2023-Q1", "nvidia:FY2024-Q2", "observed", "one calendar")]
    [InlineData("as-of 2023-01", "2023-02", "cohort", "ages are counted in whole")]
    public void Ages_are_counted_in_whole_periods_of_one_kind(string cohort, string observed, string parameter, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentException>(parameter, () => Matrix([new(cohort, observed, "$1")])).Message);

    [Fact]
    public void A_row_after_the_last_day_is_refused() => Assert.Throws<ArgumentException>("through", () =>
        Revenue.ToVintageCohorts(row => TimePeriod.Parse(row.Cohort), row => TimePeriod.Parse(row.Observed), row => F(row.Value!),
            through: new LocalDate(2023, 3, 31)));

    private static VintageCohorts Matrix(Row[] rows) =>
        rows.ToVintageCohorts(row => TimePeriod.Parse(row.Cohort), row => TimePeriod.Parse(row.Observed),
            row => row.Value is null ? null : F(row.Value));
}
