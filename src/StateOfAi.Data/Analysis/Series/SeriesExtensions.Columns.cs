using System.Numerics;

namespace StateOfAi.Data;

/// <content>Series of the rows of a column table.</content>
public static partial class SeriesExtensions
{
    /// <summary>The series of the sums of a column table's rows by period, with all that a series has: growth, index, trend.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="value">The number of a row; where it is missing, the sum of its period is not known.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <param name="vintage">When the rows were read; if omitted, it is not stated.</param>
    /// <param name="scope">The scope of the rows, such as a region or a definition; if omitted, it is not stated.</param>
    /// <returns>The series, with a point for each period of the rows.</returns>
    /// <exception cref="ArgumentException">There are no rows; two periods have different grains or calendars; the dimension or the measure
    /// is of another table.</exception>
    /// <exception cref="OverflowException">A sum is beyond the type of the measure, of whole numbers beyond 64 bits.</exception>
    public static Series ToSeries<T>(this ColumnQuery rows, Dimension<TimePeriod> period, Measure<T> value, Unit unit,
        PartialDate? vintage = null, string? scope = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ColumnAmounts.Of(rows.GroupBy(period), value, unit)
            .ToSeries(sum => sum.Key, sum => sum.Value, vintage: _ => vintage, scope: _ => scope);
    }

    /// <summary>
    /// A series of the sums of a column table's rows by period for each key of a dimension, such as the growth by region.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The key of a row; each key has a series.</param>
    /// <param name="period">The period of a row.</param>
    /// <param name="value">The number of a row; where it is missing, the sum of its key and period is not known.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <param name="vintage">When the rows were read; if omitted, it is not stated.</param>
    /// <param name="scope">The scope of the rows, such as a definition; if omitted, it is not stated.</param>
    /// <returns>A series for each key.</returns>
    /// <exception cref="ArgumentException">There are no rows; two periods of a key have different grains or calendars; a dimension or the
    /// measure is of another table.</exception>
    /// <exception cref="OverflowException">A sum is beyond the type of the measure, of whole numbers beyond 64 bits.</exception>
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
