using System.Globalization;
using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class FigurePropertyTests
{
    private static readonly Gen<Unit> Units = Gen.OneOfConst(
        Unit.Of(Currency.Usd), Unit.Eur, Unit.Of(Currency.Parse("CNY")), Unit.Of(Currency.Parse("ALL")), Unit.IndexPoints, Unit.Percent,
        Unit.PercentagePoints, Unit.Multiple, Unit.Gpus, Unit.Parse("lineOfCode"), Unit.Months, Unit.FlopPerSecond, Unit.Rank);

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Int[-2_000, 2_000].Select(number => (decimal)number),
        Gen.Int[-2_000_000, 2_000_000].Select(number => number * 1_000_000m),
        Gen.Long.Select(number => number / 100_000m),
        Gen.Decimal[-1, 1]);

    private static readonly Gen<decimal> AllDecimals = Gen.OneOf(
        Numbers,
        Gen.Decimal,
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28])
            .Select((low, middle, high, isNegative, scale) => new decimal(low, middle, high, isNegative, scale)),
        Gen.OneOfConst(decimal.MaxValue, decimal.MinValue, decimal.MaxValue / 10_000, 0.0000000000000000000000000001m));

    private static readonly Gen<Qualifier> Qualifiers = Gen.OneOfConst(
        Qualifier.Exact, Qualifier.About, Qualifier.MoreThan, Qualifier.AtLeast, Qualifier.LessThan, Qualifier.UpTo, Qualifier.Range);

    private static readonly Gen<(Figure Figure,
        decimal[] Samples)> InPercent = Figures(Gen.Int[-50, 50].Select(number => (decimal)number), Gen.Const(Unit.Percent));

    [Fact]
    public void Text_reads_back_as_the_same_figure() => Gen.Select(
        Figures(Numbers, Units), Gen.OneOfConst("G", "G+", "S", "S+", "F", "F+"), Gen.OneOfConst("", "de-DE", "fr-FR"))
            .Sample((sampled, format, culture) =>
        {
            var provider = CultureInfo.GetCultureInfo(culture);
            string text = sampled.Figure.ToString(format, provider);
            Assert.Equal(sampled.Figure, Figure.Parse(text, provider));
        });

    [Fact]
    public void All_decimals_are_written_in_all_forms_and_read_back() =>
        Gen.Select(AllDecimals, AllDecimals, Units, Qualifiers, Gen.OneOfConst("G", "S", "F+"))
            .Sample((first, second, unit, qualifier, format) =>
            {
                Figure figure = qualifier is Qualifier.Range
                    ? Figure.Range(Math.Min(first, second), Math.Max(first, second), unit)
                    : Figure.Of(first, qualifier, unit);
                Assert.Equal(figure, Figure.Parse(figure.ToString(format, null)));
                TableView view = new[] { figure }.ToView(view => view.Column("Figure", each => each));
                Assert.All([view.ToMarkdown(), view.ToText(), view.ToHtml(), view.ToCsv(), view.ToJson(), figure.ToEstimate().ToString()],
                    Assert.NotEmpty);
            });

    [Fact]
    public void Any_text_is_a_figure_or_a_format_error() => Gen.String["$€%x+-–.,0123456789 toMTBabout>≤USD"].Sample(text =>
        Assert.True(
            Figure.TryParse(text, null, out _) || Assert.Throws<FigureFormatException>(() => Figure.Parse(text)).Position <= text.Length));

    [Fact]
    public void Comparing_the_other_way_round_turns_the_answer_round() => Gen.Select(InPercent, InPercent).Sample((left, right) =>
    {
        Assert.Equal(-left.Figure.CompareWith(right.Figure), right.Figure.CompareWith(left.Figure));
    });

    [Fact]
    public void A_sure_order_holds_for_every_value_within_the_bounds() => Gen.Select(InPercent, InPercent).Sample((left, right) =>
    {
        int? answer = left.Figure.CompareWith(right.Figure);
        foreach (decimal a in left.Samples)
        {
            foreach (decimal b in right.Samples)
                Assert.True(answer is null || Math.Sign(a.CompareTo(b)) == answer);
        }
    });

    [Fact]
    public void Bounds_enclose_every_sum_and_difference() => Gen.Select(InPercent, InPercent).Sample((left, right) =>
    {
        foreach (decimal a in left.Samples)
        {
            foreach (decimal b in right.Samples)
            {
                AssertWithin(left.Figure + right.Figure, (double)(a + b));
                AssertWithin(left.Figure - right.Figure, (double)(a - b));
                AssertWithin(EstimateArithmetic.Sum([left.Figure.ToEstimate(), right.Figure.ToEstimate()]), (double)a + (double)b);
            }
        }
    });

    [Fact]
    public void Bounds_enclose_every_ratio_to_a_positive_base() => Gen.Select(InPercent, InPercent).Sample((end, start) =>
    {
        Estimate<Multiple> ratio = EstimateArithmetic.Ratio(end.Figure.ToEstimate(), start.Figure.ToEstimate());
        foreach (decimal b in start.Samples.Where(b => b > 0 && ratio.IsKnown))
        {
            foreach (decimal a in end.Samples)
                AssertWithin(ratio.Select(multiple => new Quantity(multiple.Value, Unit.Multiple)), (double)a / (double)b);
        }
    });

    private static void AssertWithin(Estimate<Quantity> estimate, double value)
    {
        Assert.True(estimate.Lower is not { } lower || lower.Value <= value, $"{value} is below {estimate}");
        Assert.True(estimate.Upper is not { } upper || upper.Value >= value, $"{value} is above {estimate}");
    }

    /// <summary>Figures with numbers that they may stand for.</summary>
    private static Gen<(Figure Figure, decimal[] Samples)> Figures(Gen<decimal> numbers, Gen<Unit> units) =>
        Gen.Select(numbers, numbers, Qualifiers, units).Select((first, second, qualifier, unit) =>
        {
            (decimal low, decimal high) = (Math.Min(first, second), Math.Max(first, second));
            return qualifier switch
            {
                Qualifier.Range => (Figure.Range(low, high, unit), [low, (low + high) / 2, high]),
                Qualifier.Exact => (Figure.Exact(first, unit), [first]),
                Qualifier.About => (Figure.About(first, unit), [first - 1, first, first + 1]),
                Qualifier.MoreThan => (Figure.MoreThan(first, unit), [first + 0.001m, first + 7, first + 1_000]),
                Qualifier.AtLeast => (Figure.AtLeast(first, unit), [first, first + 0.001m, first + 1_000]),
                Qualifier.LessThan => (Figure.LessThan(first, unit), [first - 0.001m, first - 7, first - 1_000]),
                _ => (Figure.UpTo(first, unit), new[] { first, first - 0.001m, first - 1_000 }),
            };
        });
}
