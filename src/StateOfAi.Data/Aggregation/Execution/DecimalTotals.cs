using System.Numerics;

namespace StateOfAi.Data;

/// <summary>What exact sums of decimals yield for a group.</summary>
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
            DecimalAccumulator units = plan.Decimals(column);
            return new(
                group => scale.IsInRange(units[group]) ? scale.ToDecimal(units[group]) : null,
                group => scale.Truncated(units[group]),
                (group, count) => scale.Over(units[group], count));
        }

        WideDecimalAccumulator sums = plan.FirstPass<WideDecimalAccumulator>(column, () => new(column, plan.Scan));
        BigInteger unit = DecimalScale.PowerOf10(DecimalSum.MostPlaces);
        return new(
            group => sums[group].ToDecimal(scale.Places),
            group => sums[group].ToUnits() / unit,
            (group, count) => DecimalRounding.Round(sums[group].ToUnits(), unit * count, DecimalSum.MostPlaces, scale.Places)!.Value);
    }
}
