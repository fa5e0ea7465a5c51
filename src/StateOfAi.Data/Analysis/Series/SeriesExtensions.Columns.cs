using System.Numerics;

namespace StateOfAi.Data;

/// <content>Series from the rows of a column table.</content>
public static partial class SeriesExtensions
{
    /// <summary>Creates a series from a column table by summing a measure by period.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">The dimension with the period of a row.</param>
    /// <param name="value">The measure; if a value is missing, the sum of its period is unknown.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <param name="vintage">When the rows were read; not stated by default.</param>
    /// <param name="scope">The scope of the rows, such as a region or a definition; not stated by default.</param>
    /// <returns>The series, with one point per period of the rows.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows; two periods have different grains or calendars; or the dimension or the measure belongs to a different table.
    /// </exception>
    /// <exception cref="OverflowException">A sum is out of range of the measure's type, or of 64 bits for integers.</exception>
    public static Series ToSeries<T>(this ColumnQuery rows, Dimension<TimePeriod> period, Measure<T> value, Unit unit,
        PartialDate? vintage = null, string? scope = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ColumnAmounts.Of(rows.GroupBy(period), value, unit)
            .ToSeries(sum => sum.Key, sum => sum.Value, vintage: _ => vintage, scope: _ => scope);
    }

    /// <summary>Creates one series per key of a dimension, such as regions, from a column table by summing a measure by period.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The dimension whose keys each get a series.</param>
    /// <param name="period">The dimension with the period of a row.</param>
    /// <param name="value">The measure; if a value is missing, the sum of its key and period is unknown.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <param name="vintage">When the rows were read; not stated by default.</param>
    /// <param name="scope">The scope of the rows, such as a definition; not stated by default.</param>
    /// <returns>One series per key.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows; two periods of a key have different grains or calendars; or a dimension or the measure belongs to a different
    /// table.
    /// </exception>
    /// <exception cref="OverflowException">A sum is out of range of the measure's type, or of 64 bits for integers.</exception>
    public static SeriesByKey<TKey> ToSeriesBy<TKey, T>(
        this ColumnQuery rows, Dimension<TKey> key, Dimension<TimePeriod> period, Measure<T> value, Unit unit, PartialDate? vintage = null,
        string? scope = null)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ColumnAmounts.Of(rows.GroupBy(key, period), value, unit)
            .ToSeriesBy(sum => sum.Key.First, sum => sum.Key.Second, sum => sum.Value, vintage: _ => vintage, scope: _ => scope);
    }
}
