namespace StateOfAi.Data.Tests;

public sealed class EstimateTests
{
    [Fact]
    public void Exact_is_one_value_with_no_room()
    {
        Estimate<Percent> exact = Estimate.Exactly(new Percent(32));
        Assert.True(exact.IsExact && exact.IsKnown);
        Assert.Equal(new Percent(32), exact.Value);
        Assert.Equal(new Percent(32), exact.Lower);
        Assert.Equal(new Percent(32), exact.Upper);
    }

    [Fact]
    public void About_is_a_point_without_bounds()
    {
        Estimate<Percent> about = Estimate.About(new Percent(32));
        Assert.True(about.IsKnown);
        Assert.False(about.IsExact);
        Assert.Equal(new Percent(32), about.Value);
        Assert.Null(about.Lower);
        Assert.Null(about.Upper);
    }

    [Fact]
    public void Bounds_that_meet_are_one_value()
    {
        Estimate<Multiple> met = Estimate.Between<Multiple>(new(3), new(3));
        Assert.Equal(Estimate.Exactly(new Multiple(3)), met);
        Assert.Equal(3, met.Value.Value);
    }

    [Fact]
    public void Bounds_alone_have_no_value()
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Estimate.Between<Multiple>(new(3), new(4)).Value);
        Assert.Equal("There is no single value here: 3x to 4x. Use Lower and Upper for the bounds; Point is null.", thrown.Message);
    }

    [Fact]
    public void Unknown_says_why()
    {
        Estimate<Percent> unknown = Estimate.Unknown<Percent>(UnknownReason.BaseIsZero, "the base is zero");
        Assert.False(unknown.IsKnown || unknown.IsExact);
        Assert.Equal(UnknownReason.BaseIsZero, unknown.Reason);
        Assert.Equal("There is no single value here: not known: the base is zero.",
            Assert.Throws<InvalidOperationException>(() => unknown.Value).Message);
        Assert.Throws<ArgumentException>(() => Estimate.Unknown<Percent>(UnknownReason.BaseIsZero, " "));
    }

    [Fact]
    public void Bounds_and_point_are_in_order()
    {
        Assert.Throws<ArgumentException>(() => Estimate.Between<Percent>(null, null));
        Assert.Throws<ArgumentException>("lower", () => Estimate.Between<Percent>(new(2), new(1)));
        Assert.Throws<ArgumentException>("point", () => Estimate.Between<Percent>(new(1), new(2), new(3)));
        Assert.Throws<ArgumentException>("point", () => Estimate.Between<Percent>(new(1), null, new(0)));
        Assert.Throws<ArgumentException>("point", () => Estimate.Between<Percent>(null, new(2), new(3)));
        Assert.Equal(2, Estimate.Between<Percent>(new(2), new(3), new(2)).Value.Value);
    }

    public static TheoryData<double?, double?, double?, string> Forms => new()
    {
        { null, 32, null, "about 32%" },
        { 2, null, null, "at least 2%" },
        { null, null, 2, "at most 2%" },
        { 3, null, 4, "3% to 4%" },
        { 3, 3.5, 4, "3.5% (3% to 4%)" },
        { 3, 3.5, null, "3.5% (at least 3%)" },
        { null, 3.5, 4, "3.5% (at most 4%)" },
        { 62.62881, 62.62881, 62.62881, "62.6288%" },
        { 62.62881, null, 62.62881, "62.6288%" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_has_its_words(double? lower, double? point, double? upper, string text) =>
        Assert.Equal(text, Estimate.Between(ToPercent(lower), ToPercent(upper), ToPercent(point)).ToString("G6", null));

    [Fact]
    public void Formats_go_to_the_numbers()
    {
        Estimate<Percent> range = Estimate.Between<Percent>(new(3.14159), new(4));
        Assert.Equal("+3.1% to +4.0%", range.ToString("N1+", null));
        Assert.Equal("3,1 % to 4,0 %", range.ToString("N1", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("1.5 to 2", Estimate.Between<double>(1.5, 2).ToString());
    }

    [Fact]
    public void What_is_not_known_for_the_same_reason_is_the_same()
    {
        Estimate<Percent> one = Estimate.Unknown<Percent>(UnknownReason.BaseIsZero, "the base is $0"),
            other = Estimate.Unknown<Percent>(UnknownReason.BaseIsZero, "the base is €0");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Estimate.Unknown<Percent>(UnknownReason.BaseIsNegative, "the base is $0"));
    }

    [Fact]
    public void A_quantity_without_a_unit_is_none()
    {
        Assert.Throws<ArgumentException>("value", () => Estimate.Exactly(default(Quantity)));
        Assert.Throws<ArgumentException>("value", () => Estimate.About(default(Quantity)));
        Assert.Throws<ArgumentException>("value", () => Estimate.Between<Quantity>(null, default(Quantity)));
        Assert.Throws<UnitMismatchException>(() => Estimate.Between<Quantity>(new(1, Unit.Usd), new(2, Unit.Eur)));
    }

    [Fact]
    public void Select_moves_every_part_to_another_scale()
    {
        Estimate<Percent> change = Estimate.Between<Multiple>(new(2), new(4), new(3)).Select(multiple => multiple.ToChange());
        Assert.Equal(Estimate.Between<Percent>(new(100), new(300), new(200)), change);
        Estimate<Percent> unknown = Estimate.Unknown<Multiple>(UnknownReason.BaseIsZero, "the base is zero")
            .Select(multiple => multiple.ToChange());
        Assert.Equal((UnknownReason.BaseIsZero, "the base is zero"), (unknown.Reason!.Value, unknown.Explanation));
    }

    [Fact]
    public void Select_refuses_to_turn_bounds_around() =>
        Assert.Throws<ArgumentException>("rising",
            () => Estimate.Between<Multiple>(new(2), new(4)).Select(multiple => new Multiple(-multiple.Value)));

    private static Percent? ToPercent(double? value) => value is { } number ? new Percent(number) : null;

    [Theory]
    [InlineData("N0", "about 19 users")]
    [InlineData("SN0", "~19 users")]
    [InlineData("N1", "18.9 users to 19.1 users")]
    public void Ends_that_are_rounded_to_one_number_are_about_it(string format, string text)
    {
        var bounds = Estimate.Between<Quantity>(new Quantity(18.9, Unit.Users), new Quantity(19.1, Unit.Users));

        Assert.Equal(text, bounds.ToString(format, null));
        Assert.Equal("about 93.7%", Estimate.Between<Percent>(new Percent(93.68), new Percent(93.72)).ToString());
        Assert.Equal("about 19 users", Figure.Parse("18.9 to 19.1 users").ToString("N0", null));
    }

    [Fact]
    public void A_growth_above_a_thousand_percent_has_no_decimals() =>
        Assert.Equal(("159,136%", "999.9%"), (new Percent(159135.7).ToString(), new Percent(999.9).ToString()));
}
