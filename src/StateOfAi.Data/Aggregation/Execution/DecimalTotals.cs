using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The results of exact decimal sums for a group.</summary>
internal sealed class DecimalTotals(Func<int, decimal?> sum, Func<int, BigInteger> truncated, Func<int, int, decimal> over)
{
    /// <summary>The sum, rounded once; <see langword="null"/> if it exceeds a decimal.</summary>
    internal Func<int, decimal?> Sum { get; } = sum;

    /// <summary>The digits before the decimal point.</summary>
    internal Func<int, BigInteger> Truncated { get; } = truncated;

    /// <summary>The sum divided by a count, rounded once.</summary>
    internal Func<int, int, decimal> Over { get; } = over;

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
