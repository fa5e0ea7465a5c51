using System.Numerics;

namespace StateOfAi.Data;

/// <content>Shares of the rows of a column table.</content>
public static partial class MarketShares
{
    /// <summary>The shares of the amounts of a column table's rows, added up by a dimension: the same as of rows, for millions of them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">What a row's amount counts for.</param>
    /// <param name="of">The amount of a row, in the unit; where it is missing, the amount of its key is missing.</param>
    /// <param name="unit">What the amounts count or measure.</param>
    /// <param name="total">The reported total, of the same unit, or nothing for the sum; for percentages and fractions, 100 % or 1.</param>
    /// <exception cref="ArgumentException">The dimension or the measure is of another table.</exception>
    /// <exception cref="OverflowException">The amount of a key is beyond the type of the measure, of whole numbers beyond 64 bits.</exception>
    public static MarketShares<TKey> ToMarketShares<TKey, T>(this ColumnQuery rows, Dimension<TKey> by, Measure<T> of, Unit unit, Figure? total = null)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Of([.. ColumnAmounts.Of(rows.GroupBy(by), of, unit).Select(part => (part.Key, part.Value, SourceUnion.None))], total?.ToEstimate());
    }

    /// <summary>The shares of the amounts of a column table's rows in each period, added up by a dimension.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="by">What a row's amount counts for.</param>
    /// <param name="of">The amount of a row, in the unit; where it is missing, the amount of its key in that period is missing.</param>
    /// <param name="unit">What the amounts count or measure.</param>
    /// <param name="total">
    /// The reported total of a period, of the same unit; <see langword="null"/> where that is missing, which leaves its shares unknown. Left out,
    /// the whole of each period is the sum of its parts, or 100 % or 1 for percentages and fractions.
    /// </param>
    /// <exception cref="ArgumentException">A dimension or the measure is of another table.</exception>
    /// <exception cref="OverflowException">The amount of a key is beyond the type of the measure, of whole numbers beyond 64 bits.</exception>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TKey, T>(
        this ColumnQuery rows, Dimension<TimePeriod> period, Dimension<TKey> by, Measure<T> of, Unit unit, Func<TimePeriod, Figure?>? total = null)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ByPeriod<KeyValuePair<(TimePeriod Period, TKey Key), Estimate<Quantity>>, TKey>(
            ColumnAmounts.Of(rows.GroupBy(period, by), of, unit), part => part.Key.Period, total, parts => [.. parts.Select(part => (part.Key.Key, part.Value, SourceUnion.None))]);
    }
}
