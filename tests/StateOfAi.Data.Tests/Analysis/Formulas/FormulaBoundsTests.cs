using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class FormulaBoundsTests
{
    [Theory]
    [InlineData("[a] / [b]", "multiple", "a=$1.1T; b=at least $1T", "at most 1.1x")]
    [InlineData("[a] / low([b])", "multiple", "a=$1.1T; b=at least $1T", "1.1x")]
    [InlineData("[a] / [b]", "multiple", "a=1.5M to 2M GPUs; b=500,000 GPUs", "3x to 4x")]
    [InlineData("fraction([a]) * [b]", "USD", "a=20 to 25%; b=$10.32B", "$2.064B to $2.58B")]
    [InlineData("[a] * [b]", "USD", "a=less than $50,000; b=8x", "at most $400,000")]
    [InlineData("[a] + [b]", "USD", "a=up to $840M; b=up to $674M", "at most $1.514B")]
    [InlineData("high([a]) / high([b])", "multiple", "a=up to $840M; b=up to $674M", "1.24629x")]
    [InlineData("[a] - [b]", "USD", "a=$5 to $6; b=$1 to $2", "$3 to $5")]
    [InlineData("-[a]", "USD", "a=$5 to $6", "-$6 to -$5")]
    [InlineData("[a] * -2", "USD", "a=$5 to $6", "-$12 to -$10")]
    [InlineData("[a] * [b]", "multiple", "a=-2x to 3x; b=-5x to 4x", "-15x to 12x")]
    [InlineData("[a] * [b]", "multiple", "a=at least 2x; b=at least 3x", "at least 6x")]
    [InlineData("[a] * 0", "USD", "a=at least $2", "$0")]
    [InlineData("[a] * 2", "USD", "a=about $2", "about $4")]
    [InlineData("[a] ^ 2", "multiple", "a=2x to 3x", "4x to 9x")]
    [InlineData("[a] ^ -1", "multiple", "a=2x to 4x", "0.25x to 0.5x")]
    [InlineData("2 ^ [a]", "multiple", "a=-1x to 3x", "0.5x to 8x")]
    [InlineData("[a] ^ 2", "multiple", "a=up to 3x", "at most 9x")]
    [InlineData("compound([a], 2 year)", "percent/year", "a=up to 4x", "at most 100% per year")]
    [InlineData("compound([a], [b])", "percent/year", "a=4x; b=1 to 2 years", "100% per year to 300% per year")]
    [InlineData("compound([a], [b])", "percent/year", "a=0.25x; b=1 to 2 years", "-75% per year to -50% per year")]
    [InlineData("percent(share([a], [b]))", "percent", "a=$10 to $20; b=$20 to $30", "25% to 50%")]
    [InlineData("percent([a] / ([a] + [b]))", "percent", "a=$10 to $20; b=$20 to $30", "20% to 66.6667%")]
    public void Bounds_are_carried(string formula, string unit, string fields, string expected) =>
        Assert.Equal(expected, Worked.Out(formula, unit, fields).ToString("G6", null));

    [Theory]
    [InlineData("[a] / [b]", "image/user", "a=more than 1B images; b=more than 30M users", UnknownReason.BoundsTooWide)]
    [InlineData("[a] / [b]", "multiple", "a=$1; b=$0", UnknownReason.BaseIsZero)]
    [InlineData("[a] / [b]", "multiple", "a=$1; b=-$1", UnknownReason.BaseIsNegative)]
    [InlineData("[a] / [b]", "multiple", "a=$1; b=$0 to $5", UnknownReason.BaseMayNotBePositive)]
    [InlineData("high([a])", "USD", "a=at least $5", UnknownReason.ValueMissing)]
    [InlineData("low([a])", "USD", "a=about $5", UnknownReason.ValueMissing)]
    [InlineData("[a] ^ 2", "multiple", "a=-2x", UnknownReason.EndIsNegative)]
    [InlineData("[a] ^ -1", "multiple", "a=0x", UnknownReason.BaseMayNotBePositive)]
    [InlineData("share([a], [b])", "fraction", "a=-$1; b=$5", UnknownReason.PartIsNegative)]
    [InlineData("share([a], [b])", "fraction", "a=$0; b=$0", UnknownReason.WholeIsZero)]
    [InlineData("compound([a], months([b], [c]))", "percent/month", "a=2x; b=2023-08; c=2023-01", UnknownReason.PeriodsNotOrdered)]
    [InlineData("1 + 2 * ([a] / [b])", "multiple", "a=$1; b=$0", UnknownReason.BaseIsZero)]
    public void What_cannot_be_known_says_why(string formula, string unit, string fields, UnknownReason reason) =>
        Assert.Equal(reason, Worked.Out(formula, unit, fields).Reason);

    [Theory]
    [InlineData("[a] + [b] * [c]")]
    [InlineData("[a] * [b] - [c]")]
    [InlineData("[a] / [b]")]
    [InlineData("([a] + [b]) / [c]")]
    [InlineData("1 / (1 / [b] + 1 / [c])")]
    [InlineData("[b] / ([b] + [c])")]
    [InlineData("share([b], [c])")]
    [InlineData("[b] ^ ([a] / 1000)")]
    [InlineData("-[a] * [a]")]
    public void Every_true_value_is_within_the_bounds(string formula)
    {
        Gen.Select(Plain(Bounded.Signed), Plain(Bounded.Amount), Plain(Bounded.Amount)).Sample((a, b, c) =>
        {
            Estimate<Quantity> bounds =
                Worked.Over(formula, Unit.Multiple,
                    new Dictionary<string, Figure> { ["a"] = a.Figure, ["b"] = b.Figure, ["c"] = c.Figure });
            Estimate<Quantity> truth =
                Worked.Over(formula, Unit.Multiple,
                    new Dictionary<string, Figure> { ["a"] = Exact(a), ["b"] = Exact(b), ["c"] = Exact(c) });

            return !bounds.IsKnown || Bounded.Holds(bounds.Lower?.Value, truth.Value.Value, bounds.Upper?.Value);
        });

        static Gen<Bounded> Plain(Gen<Bounded> gen) =>
            gen.Select(bounded => bounded with { Figure = bounded.Figure.WithUnit(Unit.Multiple) });
        static Figure Exact(Bounded bounded) => Figure.Exact(bounded.Truth, Unit.Multiple);
    }

    [Theory]
    [InlineData("[a] * [b]")]
    [InlineData("[b] / [c]")]
    [InlineData("[b] ^ ([a] / 1000)")]
    [InlineData("share([b], [c])")]
    public void The_ends_of_ranges_reach_the_bounds_where_each_number_stands_once(string formula)
    {
        Gen<Figure> signed = Gen.Select(Gen.Int[-1000, 1000], Gen.Int[0, 500])
            .Select((low, width) => Figure.Range(low, low + width, Unit.Multiple));
        Gen<Figure> positive = Gen.Select(Gen.Int[1, 1000], Gen.Int[0, 500])
            .Select((low, width) => Figure.Range(low, low + width, Unit.Multiple));
        Gen.Select(signed, positive, positive).Sample((a, b, c) =>
        {
            Estimate<Quantity> bounds =
                Worked.Over(formula, Unit.Multiple, new Dictionary<string, Figure> { ["a"] = a, ["b"] = b, ["c"] = c });
            double[] corners =
            [
                .. from x in new[] { a.Lower, a.Upper }
                   from y in new[] { b.Lower, b.Upper }
                   from z in new[] { c.Lower, c.Upper }
                   select Worked
                       .Over(formula, Unit.Multiple,
                           new Dictionary<string, Figure> { ["a"] = Exact(x), ["b"] = Exact(y), ["c"] = Exact(z) }).Value.Value,
            ];

            return Near(corners.Min(), bounds.Lower!.Value.Value) && Near(corners.Max(), bounds.Upper!.Value.Value);
        });

        static Figure Exact(decimal? value) => Figure.Exact(value!.Value, Unit.Multiple);
        static bool Near(double expected, double actual) => Math.Abs(expected - actual) <= 1e-9 * (1 + Math.Abs(expected));
    }
}
