namespace StateOfAi.Data;

/// <summary>Choosing observations by what they measure.</summary>
public static class ObservationExtensions
{
    /// <summary>The observations of one measure: <c>report.Observations.OfMeasure("measure.unicorns").ToSeries()</c>.</summary>
    /// <param name="rows">The observations, read once.</param>
    /// <param name="measure">The id of the measure, such as <c>measure.revenue</c>.</param>
    /// <returns>Those observations, in their order; never empty.</returns>
    /// <exception cref="RowNotFoundException">No observation has that measure; the exception names the measures they have that are spelled
    /// most alike.</exception>
    public static IReadOnlyList<Observation> OfMeasure(this IEnumerable<Observation> rows, string measure)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(measure);
        Observation[] all = [.. rows];
        Observation[] found = Array.FindAll(all, row => row.Measure.Id == measure);
        if (found.Length > 0)
            return Array.AsReadOnly(found);
        IEnumerable<string> known = all.Select(row => row.Measure.Id).Distinct();
        throw new RowNotFoundException("The list of the observations' measures", measure, NearIds.Of(measure, known));
    }
}
