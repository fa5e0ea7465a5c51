using NodaTime;

namespace StateOfAi.Data.Charts;

/// <summary>Charts of two numbers of each row, or of a date and a number.</summary>
public static class ScatterCharts
{
    /// <summary>Draws a point for each row at its date and number, with the exponential trend if the axis is logarithmic.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="date">Selects the date; rows without one are left out, and counted in a note.</param>
    /// <param name="value">Selects the number; rows without one are left out, and counted in a note.</param>
    /// <param name="name">Selects the name, written beside the point where there is room; none by default.</param>
    /// <param name="unit">The unit of plain numbers.</param>
    /// <param name="options">
    /// How the chart looks. Without a scale, the axis is logarithmic if all numbers are positive and span more than a factor of a thousand.
    /// </param>
    /// <returns>The chart. Bounds are whiskers. Where several of very many points are at one pixel, one is drawn.</returns>
    /// <exception cref="ArgumentException">No row has both, or numbers have different units or none.</exception>
    public static Chart ToScatterChart<TRow>(this IEnumerable<TRow> rows, Func<TRow, LocalDate?> date, Func<TRow, Number?> value,
        Func<TRow, string?>? name = null, Unit? unit = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(value);
        TRow[] all = [.. rows];
        return new(options, chosen => ScatterPicture.OverTime(all, (rows as ITabular)?.ToView().Title, date, value, name, unit, chosen));
    }

    /// <summary>Draws a point for each row at two numbers.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="x">Selects the number on the bottom axis.</param>
    /// <param name="y">Selects the number on the left axis.</param>
    /// <param name="name">Selects the name, written beside the point where there is room; none by default.</param>
    /// <param name="xUnit">The unit of plain numbers on the bottom axis.</param>
    /// <param name="yUnit">The unit of plain numbers on the left axis.</param>
    /// <param name="options">How the chart looks; each axis has the scale that it would have alone.</param>
    /// <returns>The chart; rows that lack a number are left out, and counted in a note.</returns>
    /// <exception cref="ArgumentException">No row has both, or numbers of an axis have different units or none.</exception>
    public static Chart ToScatterChart<TRow>(this IEnumerable<TRow> rows, Func<TRow, Number?> x, Func<TRow, Number?> y,
        Func<TRow, string?>? name = null, Unit? xUnit = null, Unit? yUnit = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        TRow[] all = [.. rows];
        return new(options, chosen => ScatterPicture.OfNumbers(all, (rows as ITabular)?.ToView().Title, x, y, name, xUnit, yUnit, chosen));
    }
}
