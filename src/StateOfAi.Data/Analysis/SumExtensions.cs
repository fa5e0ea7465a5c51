namespace StateOfAi.Data;

/// <summary>Adds up numbers of any kind over rows.</summary>
public static class SumExtensions
{
    /// <summary>Adds up a number of each row, with bounds.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">
    /// Selects the number of a row; <see langword="null"/> if it is missing, which makes the sum unknown. <see cref="Missing"/> leaves such
    /// rows out or bounds them, and says so.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <returns>
    /// The sum; unknown if a number is missing, if there are no rows, if units differ, or if the rows cannot be added up, such as levels at
    /// two moments.
    /// </returns>
    /// <exception cref="ArgumentException">A number has no unit, or is NaN or infinite.</exception>
    /// <example>
    /// <code>
    /// Report report = StateOfAiCatalog.Embedded.Reports[2023];
    /// Console.WriteLine(report.Acquisitions.ToSum(deal =&gt; deal.Price ?? Missing.LeftOut));     // of the disclosed prices
    /// </code>
    /// </example>
    public static Estimate<Quantity> ToSum<TRow>(this IEnumerable<TRow> rows, Func<TRow, Number?> value, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        var sum = new NumberSum(unit);
        var from = new SourcedRows();
        foreach ((TRow row, int place) in rows.Select((row, place) => (row, place)))
            sum.Add(value(from.Seen(row)), new RowPlace(place), row);
        return SourcedResult.Resting(sum.StatedTotal(), from.Together());
    }
}
