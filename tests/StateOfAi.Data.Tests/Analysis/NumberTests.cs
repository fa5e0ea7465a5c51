using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Wherever a number is taken, a figure, an estimate, a decimal, a double and a whole number are.</summary>
public sealed class NumberTests
{
    private static readonly TimePeriod Year = TimePeriod.OfYear(2023), Next = TimePeriod.OfYear(2024);

    private sealed record Row(string Key, TimePeriod Period, int Value)
    {
        public Figure? Figure => this is { Value: 0 } ? null : Data.Figure.Exact(Value, Unit.Usd);

        public Estimate<Quantity>? Estimate => Figure?.ToEstimate();

        public decimal? Decimal => Value == 0 ? null : Value;

        public double? Double => Value == 0 ? null : Value;

        public long? Long => Value == 0 ? null : Value;
    }

    // 30 and 10 of one year, 20 and 60 of the next.
    private static readonly Row[] Rows = [new("A", Year, 30), new("B", Year, 10), new("A", Next, 20), new("B", Next, 60)];

    public static TheoryData<string> Types => ["figure", "estimate", "decimal", "double", "long", "conditional", "int", "float"];

    private static Func<Row, Number?> Of(string type) => type switch
    {
        "figure" => row => row.Figure,
        "estimate" => row => row.Estimate,
        "decimal" => row => row.Decimal,
        "double" => row => row.Double,
        "long" => row => row.Long,
        "conditional" => row => row.Value > 0 ? (decimal)row.Value : null,
        "int" => row => row.Value,
        _ => row => (float)row.Value,
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void The_door_takes_all_types_and_they_give_the_same(string type)
    {
        Func<Row, Number?> value = Of(type);
        Row[] first = Rows[..2], a = [Rows[0], Rows[2]];

        Assert.Equal("A: 75%; B: 25%", first.ToMarketShares(row => row.Key, value, Unit.Usd).ToString());
        Assert.Equal("A: 60%; B: 20%; the rest: 20%", first.ToMarketShares(row => row.Key, value, Unit.Usd, total: 50).ToString());
        Assert.Equal("-50 pp",
            Rows.ToMarketSharesByPeriod(row => row.Period, row => row.Key, value, Unit.Usd).Shifts[0]["A"].Points.ToString());
        Assert.Equal("-$10", a.ToSeries(row => row.Period, value, Unit.Usd).YearOverYear(Next).Change.ToString());
        Assert.Equal("$60", Rows.ToSeriesBy(row => row.Key, row => row.Period, value, Unit.Usd)["B"][Next].Value.ToString());
        Assert.Equal("$80", Rows.ToSeriesOfSums(row => row.Period, value, Unit.Usd)[Next].Value.ToString());
        Assert.Equal("$50", Rows.ToSeriesOfSumsBy(row => row.Key, _ => Year, value, Unit.Usd)["A"][Year].Value.ToString());
        Assert.Equal("$80", Rows.ToVintageCohorts(_ => Year, row => row.Period, value, Unit.Usd)[Year].Cells[1].Amount.ToString());
        Assert.Equal("$30", Rows.ToSample(value, Unit.Usd).Mean.ToString());
        Cohort<Row, string> group = Rows.ToCohorts(row => row.Key)["A"];
        Assert.Equal(("$50", "$25", "$25", "$30"), (
            group.Sum(value, Unit.Usd).ToString(), group.Mean(value, Unit.Usd).ToString(), group.Median(value, Unit.Usd).ToString(),
            group.Quantile(new(1), value, Unit.Usd).ToString()));
        Assert.Equal("+$10",
            Rows.ToCohorts(row => row.Key).PairsAgainst("A").Single()
                .Welch(one => one.Sample(value, Unit.Usd)).Difference.ToString("+", null));
        Assert.Equal([10, 20], Rows.ToQuantileBands(value, 2)[1].Rows.Select(row => row.Value).Order());
        Assert.Equal(Math.Log(2), new[] { (Day: 0, Row: Rows[1]), (Day: 1461, Row: Rows[2]) }
            .ToTrend(point => new NodaTime.LocalDate(2020, 1, 1).PlusDays(point.Day), point => value(point.Row), Unit.Usd).LogSlope.Value
                * 4, 1e-14);
        ColumnTable table = ColumnTable.From(Rows).Dimension(row => row.Key, out Dimension<string> key)
            .Measure(value, out Measure<double> amount, Unit.Usd).Build(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([50.0, 70.0], table.GroupBy(key).Aggregate(amount.Sum()).Select(sum => sum.Value!.Value));
    }

    [Theory]
    [InlineData("figure")]
    [InlineData("estimate")]
    [InlineData("decimal")]
    [InlineData("double")]
    [InlineData("long")]
    [InlineData("conditional")]
    public void What_is_missing_stays_missing_and_is_not_zero(string type)
    {
        Row[] rows = [.. Rows, new("A", Year, 0)];
        Func<Row, Number?> value = Of(type);

        Assert.Equal(UnknownReason.ValueMissing, rows.ToMarketShares(row => row.Key, value, Unit.Usd)["B"].Share.Reason);
        Assert.StartsWith("1 of 3 amounts is missing (row 5",
            rows.ToMarketShares(row => row.Key, value, Unit.Usd)["A"].Amount.Explanation, StringComparison.Ordinal);
        Assert.Equal(UnknownReason.ValueMissing, rows.ToSeriesOfSums(row => row.Period, value, Unit.Usd)[Year].Value.Reason);
        Assert.Equal((4, 1), (rows.ToSample(value, Unit.Usd).Count, rows.ToSample(value, Unit.Usd).Missing));
        Assert.Equal(1, rows.ToQuantileBands(value, 2).InNone);
        Assert.Equal(UnknownReason.ValueMissing, rows.ToCohorts(row => row.Key)["A"].Median(value, Unit.Usd).Reason);
    }

    [Fact]
    public void A_bare_number_needs_a_unit_and_a_figure_of_another_one_is_refused()
    {
        ArgumentException lacking = Assert.Throws<ArgumentException>("unit", () => Rows.ToMarketShares(row => row.Key, row => row.Value));
        Assert.StartsWith("Row 1 has 30, a number without a unit; pass its unit as the argument 'unit'.",
            lacking.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("unit", () => Rows[..1].ToSeries(row => row.Period, row => row.Value));
        Assert.Throws<ArgumentException>("unit", () => Rows.ToSample(row => row.Value));
        Assert.Throws<ArgumentException>("unit", () => CohortValue.Of("A", 5));
        UnitMismatchException other =
            Assert.Throws<UnitMismatchException>(() => Rows.ToMarketShares(row => row.Key, row => row.Figure, Unit.Eur));
        Assert.StartsWith("Row 1 has $30, but the given unit is EUR", other.Message, StringComparison.Ordinal);
        Assert.Throws<UnitMismatchException>(() => Rows.ToSample(row => row.Figure, Unit.Eur));
        Assert.Throws<UnitMismatchException>(() => new[] { "$1", "5 users" }.ToSample(text => F(text)));
        Assert.Throws<UnitMismatchException>(() =>
            ColumnTable.From(Rows).Measure(row => row.Figure, out Measure<double> _, Unit.Users)
                .Build(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Figures_and_estimates_bring_their_unit_and_their_bounds()
    {
        // $10 to $20 beside $60, and the same of computed numbers.
        string[] texts = ["$10 to $20", "$60"];
        MarketShares<string> figures = texts.ToMarketShares(text => text, text => F(text)),
            estimates = texts.ToMarketShares(text => text, text => F(text).ToEstimate());

        Assert.Equal("14.2857% to 25%", figures["$10 to $20"].Share.Select(share => share.ToPercent()).ToString("G6", null));
        Assert.Equal(figures.ToString(), estimates.ToString());
        Cohort<string, string> all = texts.ToCohorts(_ => "all")["all"];
        Assert.Equal(("$70 to $80", "$35 to $40"),
            (all.Sum(text => F(text).ToEstimate()).ToString(), all.Median(text => F(text).ToEstimate()).ToString()));
    }

    [Fact]
    public void What_has_only_bounds_is_no_value_of_a_sample_or_a_measure_and_is_counted()
    {
        string[] texts = ["$10 to $20", "about $30", "$60", "at least $5"];
        Sample sample = texts.ToSample(text => F(text));
        ColumnTable table = ColumnTable.From(texts).Measure(text => F(text), out Measure<double> amount, Unit.Usd)
            .Build(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([30.0, 60.0], sample.Values);
        Assert.Equal(2, sample.Missing);
        Assert.Equal((2, 90.0), table.Aggregate(amount.CountPresent(), amount.Sum()));
    }

    [Fact]
    public void Sums_are_as_exact_as_the_numbers()
    {
        decimal[] tenths = [0.1m, 0.2m, 0.3m];
        double[] large = [1e100, 1, -1e100];

        Assert.Equal(0.6, tenths.ToSeriesOfSums(_ => Year, number => number, Unit.Usd)[Year].Value.Value.Value);
        Assert.Equal(1, large.ToSeriesOfSums(_ => Year, number => number, Unit.Usd)[Year].Value.Value.Value);
        // A decimal beside a double: both are added up without rounding before the sum is.
        Assert.Equal(1, large.ToMarketShares(_ => "A", number => number == 1 ? 1m : number, Unit.Usd)["A"].Amount.Value.Value);
        Assert.Equal("$7 to $8",
            new[] { 1, 2 }.ToMarketShares(_ => "A", number => number == 1 ? F("$5 to $6") : 2, Unit.Usd)["A"].Amount.ToString());
    }

    [Fact]
    public void Computed_rates_are_percentages_multiples_and_points()
    {
        Growth growth = Growth.Between(F("$1"), F("$4"));

        Assert.Equal("A: 300%", CohortValue.Of("A", growth.Percent).ToString());
        Assert.Equal("A: 4x", CohortValue.Of("A", growth.Multiple).ToString());
        Assert.Equal("A: 25%", CohortValue.Of("A", Estimate.Exactly(new Fraction(0.25))).ToString());
        Assert.Equal("A: 5 pp", CohortValue.Of("A", Estimate.Exactly(new PercentagePoints(5))).ToString());
        Assert.Equal(UnknownReason.BaseIsZero, CohortValue.Of("A", Growth.Between(F("$0"), F("$4")).Percent).Value.Reason);
        Assert.Equal(UnknownReason.ValueMissing, CohortValue.Of("A", null).Value.Reason);
        Assert.Equal("300%", new[] { growth }.ToSeries(_ => Year, one => one.Percent)[Year].Value.ToString());
    }

    [Fact]
    public void A_method_of_ones_own_takes_any_number_as_an_estimate()
    {
        Assert.Equal("$5", Number.Of(5m)!.Value.ToEstimate(Unit.Usd).ToString());
        Assert.Equal("$2 to $3", Number.Of(F("$2-$3"))!.Value.ToEstimate(Unit.Usd).ToString());
        Assert.Throws<ArgumentException>(() => Number.Of(5m)!.Value.ToEstimate());
        Assert.Throws<ArgumentException>(() => Number.Of(double.NaN)!.Value.ToEstimate(Unit.Usd));
        Assert.Throws<UnitMismatchException>(() => Number.Of(F("$5"))!.Value.ToEstimate(Unit.Gpus));
    }

    [Fact]
    public void Other_languages_name_the_conversion()
    {
        Assert.Equal(("$5", "5", "0.5", "7"),
            ($"{Number.Of(F("$5"))}", $"{Number.Of(5m)}", $"{Number.Of(0.5)}", $"{Number.Of(F("7x").Value)}"));
        Assert.Null(Number.Of((Figure?)null));
        Assert.Null(Number.Of((Estimate<Quantity>?)null));
        Assert.Null(Number.Of((decimal?)null));
        Assert.Null(Number.Of((double?)null));
    }
}
