using System.Numerics;

namespace StateOfAi.Data;

/// <content>Shares of the rows of a column table.</content>
public static partial class MarketShares
{
    /// <summary>
    /// Computes shares from the amounts of a column table, added up by a dimension: the same as for rows, but fast for millions of them.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The dimension with the part that the amount of a row belongs to.</param>
    /// <param name="value">The measure with the amounts; if one is missing, the amount of its key is missing.</param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="total">
    /// The reported total, in the same unit. By default, the whole is the sum of the parts, or 100% or 1 for percentages and fractions.
    /// </param>
    /// <exception cref="ArgumentException">The dimension or the measure belongs to a different table.</exception>
    /// <exception cref="OverflowException">
    /// The amount of a key is out of range of the measure's type, or of 64 bits for integers.
    /// </exception>
    public static MarketShares<TKey> ToMarketShares<TKey,
        T>(this ColumnQuery rows, Dimension<TKey> key, Measure<T> value, Unit unit, Number? total = null)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Of([.. ColumnAmounts.Of(rows.GroupBy(key), value, unit).Select(part => (part.Key, part.Value, SourceUnion.None))],
            TotalOf(total, unit));
    }

    /// <summary>Computes the shares in each period from the amounts of a column table, added up by a dimension.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">The dimension with the period of a row.</param>
    /// <param name="key">The dimension with the part that the amount of a row belongs to.</param>
    /// <param name="value">The measure with the amounts; if one is missing, the amount of its key in that period is missing.</param>
    /// <param name="unit">The unit of the amounts.</param>
    /// <param name="total">
    /// Selects the reported total of a period, in the same unit; <see langword="null"/> if it is missing, which makes the shares of the
    /// period unknown. By default, the whole of each period is the sum of its parts, or 100% or 1 for percentages and fractions.
    /// </param>
    /// <returns>The shares of each period, in order; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">A dimension or the measure belongs to a different table.</exception>
    /// <exception cref="OverflowException">
    /// The amount of a key is out of range of the measure's type, or of 64 bits for integers.
    /// </exception>
    public static MarketSharesByPeriod<TKey> ToMarketSharesByPeriod<TKey, T>(
        this ColumnQuery rows, Dimension<TimePeriod> period, Dimension<TKey> key, Measure<T> value, Unit unit,
        Func<TimePeriod, Number?>? total = null)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(
            ColumnAmounts.Of(rows.GroupBy(period, key), value, unit).GroupBy(part => part.Key.First).Select(parts => KeyValuePair.Create(
                parts.Key,
                Of([.. parts.Select(part => (part.Key.Second, part.Value, SourceUnion.None))], TotalOf(parts.Key, total, unit)))));
    }
}
