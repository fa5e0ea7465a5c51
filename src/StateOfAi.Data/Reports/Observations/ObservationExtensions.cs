namespace StateOfAi.Data;

/// <summary>Filters for observations.</summary>
public static class ObservationExtensions
{
    /// <summary>Returns the observations of one measure: <c>report.Observations.OfMeasure("measure.unicorns").ToSeries()</c>.</summary>
    /// <param name="rows">The observations, enumerated once.</param>
    /// <param name="measure">The id of the measure, such as <c>measure.revenue</c>.</param>
    /// <returns>The observations, in their original order; never empty.</returns>
    /// <exception cref="RowNotFoundException">No observation has that measure; the exception suggests similar ids among those
    /// present.</exception>
    public static IReadOnlyList<Observation> OfMeasure(this IEnumerable<Observation> rows, string measure)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(measure);
        Observation[] all = [.. rows];
        Observation[] found = Array.FindAll(all, row => row.Measure.Id == measure);
        if (found.Length > 0)
            return Array.AsReadOnly(found);
        IEnumerable<string> known = all.Select(row => row.Measure.Id).Distinct();
        throw new RowNotFoundException("the measures of these observations", measure, NearIds.Of(measure, known));
    }
}
