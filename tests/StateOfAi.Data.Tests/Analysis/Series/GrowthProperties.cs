using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class GrowthProperties
{
    [Fact]
    public void Every_true_pair_of_values_is_within_the_bounds()
    {
        Gen.Select(Bounded.Amount, Bounded.Signed).Sample((from, to) =>
        {
            Growth growth =
                Growth.Between(new PeriodValue(TimePeriod.OfYear(2020), from.Figure), new PeriodValue(TimePeriod.OfYear(2023), to.Figure));
            double multiple = (double)(to.Truth / from.Truth);

            return Bounded.Holds(growth.Change.Lower?.Value, (double)(to.Truth - from.Truth), growth.Change.Upper?.Value)
                && Bounded.Holds(growth.Multiple.Lower?.Value, multiple, growth.Multiple.Upper?.Value)
                && Bounded.Holds(growth.Percent.Lower?.Value, (multiple - 1) * 100, growth.Percent.Upper?.Value)
                && (!growth.CompoundAnnualRate.IsKnown
                    || Bounded.Holds(growth.CompoundAnnualRate.Lower?.Value, (Math.Cbrt(multiple) - 1) * 100,
                        growth.CompoundAnnualRate.Upper?.Value));
        });
    }

    [Fact]
    public void Some_pair_of_ends_reaches_each_bound_of_the_multiple()
    {
        Gen<Figure> range = Gen.Select(Gen.Int[1, 1000], Gen.Int[0, 500])
            .Select((low, width) => Figure.Range(low, low + width, Unit.Users));
        Gen<Figure> signed = Gen.Select(Gen.Int[-1000, 1000], Gen.Int[0, 500])
            .Select((low, width) => Figure.Range(low, low + width, Unit.Users));
        Gen.Select(range, signed).Sample((from, to) =>
        {
            Estimate<Multiple> multiple = Growth.Between(from, to).Multiple;
            double[] corners = [
                .. new[] { to.Lower,
                    to.Upper }.SelectMany(end => new[] { from.Lower, from.Upper }.Select(start => (double)(end!.Value / start!.Value)))];

            Assert.Equal(corners.Min(), multiple.Lower!.Value.Value, 1e-9);
            Assert.Equal(corners.Max(), multiple.Upper!.Value.Value, 1e-9);
        });
    }

    [Fact]
    public void The_compound_rate_leads_from_the_base_to_the_end()
    {
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 1000], Gen.Int[1, 60]).Sample((from, to, months) =>
        {
            TimePeriod start = TimePeriod.OfMonth(2018, 1), end = start;
            double value = from;
            for (int i = 0; i < months; i++)
                end = end.Next();
            double rate = Growth
                .Between(new PeriodValue(start, Figure.Exact(from, Unit.Users)),
                    new PeriodValue(end, Figure.Exact(to, Unit.Users))).CompoundMonthlyRate.Value.Value;
            for (int i = 0; i < months; i++)
                value *= 1 + (rate / 100);

            Assert.Equal(to, value, to * 1e-9);
        });
    }
}
