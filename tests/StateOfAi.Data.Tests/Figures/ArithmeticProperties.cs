using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class ArithmeticProperties
{
    private static readonly Unit PerDeal = Unit.Per(Unit.Usd, Unit.Parse("deal"));

    private static readonly Gen<(Operand Number, double[] Samples)> Money = Numbers(Unit.Usd), Percents = Numbers(Unit.Percent),
        Rates = Numbers(PerDeal), Deals = Numbers(Unit.Parse("deal"));

    [Fact]
    public void Bounds_enclose_every_sum_and_difference() => Gen.Select(Money, Money).Sample((left, right) =>
    {
        AssertHeld(left.Number + right.Number, left.Samples, right.Samples, (a, b) => a + b);
        AssertHeld(left.Number - right.Number, left.Samples, right.Samples, (a, b) => a - b);
    });

    [Fact]
    public void Bounds_enclose_every_product() => Gen.Select(Money, Percents, Rates, Deals).Sample((money, percent, rate, deals) =>
    {
        AssertHeld(money.Number * percent.Number, money.Samples, percent.Samples, (a, b) => a * b / 100);
        AssertHeld(rate.Number * deals.Number, rate.Samples, deals.Samples, (a, b) => a * b);
    });

    [Fact]
    public void Bounds_enclose_every_quotient_that_is_known() => Gen.Select(Money, Deals, Gen.Bool).Sample((money, deals, isOfMoney) =>
    {
        Estimate<Quantity> quotient = money.Number / deals.Number;
        // A divisor that is bounded only from above is taken to be positive.
        bool isPositive = deals.Number.ToEstimate() is { Lower: null, Upper.Value: > 0 };
        AssertHeld(quotient, money.Samples, [.. deals.Samples.Where(b => b != 0 && (!isPositive || b > 0))], (a, b) => a / b);
        Assert.True(
            quotient.IsKnown
                || quotient.Reason is UnknownReason.BaseIsZero or UnknownReason.BaseMayNotBePositive or UnknownReason.BoundsTooWide);
    });

    [Fact]
    public void The_order_of_two_changes_nothing() => Gen.Select(Money, Percents, Money).Sample((money, percent, other) =>
    {
        Assert.Equal(money.Number * percent.Number, percent.Number * money.Number);
        Assert.Equal(money.Number + other.Number, other.Number + money.Number);
        Assert.Equal(money.Number - other.Number, -(other.Number - money.Number));
        Assert.Equal(money.Number.ToEstimate(), -(-money.Number));
    });

    [Fact]
    public void A_product_is_undone_by_its_factor() =>
        Gen.Select(Money, Gen.Int[-1000, 1000].Where(factor => factor != 0)).Sample((money, factor) =>
        {
            Estimate<Quantity> back = money.Number * factor / factor, number = money.Number.ToEstimate();
            Assert.True(Near(back.Lower, number.Lower) && Near(back.Point, number.Point) && Near(back.Upper, number.Upper),
                $"{back} is not {number}");
        });

    [Fact]
    public void Exact_numbers_are_those_of_decimals() =>
        Gen.Select(Gen.Int[-9999, 9999], Gen.Int[1, 9999], Gen.Int[0, 3]).Sample((a, b, places) =>
        {
            decimal size = places switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 }, left = a / size, right = b / size;
            Figure one = Figure.Exact(left, Unit.Usd), two = Figure.Exact(right, Unit.Usd);

            Assert.Equal((double)(left + right), (one.ToEstimate() + two.ToEstimate()).Number);
            Assert.Equal((double)(left - right), (one * 1 - two * 1).Number);
            Assert.Equal((double)(left * right), (one * right).Number);
            Assert.Equal((double)(left / right), (one / two).Number);
            Assert.True((one / two).IsExact);
        });

    private static bool Near(Quantity? left, Quantity? right) =>
        left is { } a && right is { } b
            ? Math.Abs(a.Value - b.Value) <= 1e-12 * Math.Max(1, Math.Abs(b.Value))
            : left is null && right is null;

    private static void AssertHeld(Estimate<Quantity> result, double[] left, double[] right, Func<double, double, double> of)
    {
        foreach (double a in left)
        {
            foreach (double b in right)
                Assert.True(Bounded.Holds(result.Lower?.Value, of(a, b), result.Upper?.Value), $"{of(a, b)} is outside {result}");
        }
    }

    /// <summary>Figures, and estimates with a point inside bounds, with numbers that they may stand for.</summary>
    private static Gen<(Operand Number, double[] Samples)> Numbers(Unit unit) =>
        Gen.Select(Gen.Int[-500, 500], Gen.Int[0, 300], Gen.Int[0, 100], Gen.Int[0, 7]).Select((low, width, part, kind) =>
        {
            double lower = low / 10d, upper = (low + width) / 10d, inside = lower + ((upper - lower) * part / 100);
            decimal first = low / 10m, second = (low + width) / 10m;
            return kind switch
            {
                0 => ((Operand)Figure.Exact(first, unit), new[] { lower }),
                1 => (Figure.About(first, unit), [lower]),
                2 => (Figure.MoreThan(first, unit), [lower + 1e-3, lower + 7, lower + 1e6]),
                3 => (Figure.AtLeast(first, unit), [lower, lower + 7, lower + 1e6]),
                4 => (Figure.LessThan(first, unit), [lower - 1e-3, lower - 7, lower - 1e6]),
                5 => (Figure.UpTo(first, unit), [lower, lower - 7, lower - 1e6]),
                6 => (Figure.Range(first, second, unit), [lower, inside, upper]),
                _ =>
                    (Estimate.Between<Quantity>(new(lower, unit), new(upper, unit), new(Math.Clamp(inside, lower, upper), unit)),
                        [lower, inside, upper]),
            };
        });
}
