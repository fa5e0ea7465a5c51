using System.Numerics;

namespace StateOfAi.Data;

/// <summary>What exact sums of decimals give of a group.</summary>
/// <param name="Sum">The sum, rounded once; <see langword="null"/> beyond a decimal.</param>
/// <param name="Truncated">Its digits before the point.</param>
/// <param name="Over">The sum over a count, rounded once.</param>
internal sealed record DecimalTotals(Func<int, decimal?> Sum, Func<int, BigInteger> Truncated, Func<int, int, decimal> Over)
{
    internal static DecimalTotals Of(AggregationPlan plan, MeasureColumn<decimal> column)
    {
        DecimalScale scale = column.Scale;
        if (scale.AreWhole)
        {
            SumAccumulator<decimal, Int128> whole = plan.Sums<decimal, Int128>(column);
            return new(group => scale.IsInRange(whole[group]) ? scale.ToDecimal(whole[group]) : null, group => scale.Truncated(whole[group]), (group, count) => scale.Over(whole[group], count));
        }

        DecimalAccumulator sums = plan.Of<DecimalAccumulator>(column, () => new(column, plan.Scan));
        BigInteger unit = DecimalScale.PowerOf10(DecimalSum.MostPlaces);
        return new(
            group => sums[group].ToDecimal(scale.Places),
            group => sums[group].ToUnits() / unit,
            (group, count) => DecimalRounding.Round(sums[group].ToUnits(), unit * count, DecimalSum.MostPlaces, scale.Places)!.Value);
    }
}
