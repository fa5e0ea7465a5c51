namespace StateOfAi.Data.Charts;

/// <summary>Charts of cohorts: rates and means as dots with their intervals.</summary>
public static class CohortCharts
{
    /// <summary>Draws the rates of cohorts as dots with their confidence intervals.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, with the cohorts in their order and as many as fit, which a higher picture has more of; a note says how many are not
    /// shown. Where the outcomes of some members are unknown, a rate has gray bounds instead of a dot and an interval, and a rate that is
    /// not known is "not available".
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no cohorts, or the options ask for a logarithmic axis and a rate or a bound is not positive.
    /// </exception>
    public static Chart ToChart(this ResultList<CohortRate> rates, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return new(options, chosen => CohortsPicture.OfRates(rates, chosen));
    }

    /// <summary>Draws the means of cohorts as dots with 95% confidence intervals.</summary>
    /// <param name="cohorts">The cohorts.</param>
    /// <param name="value">Returns the summary of a cohort, such as <c>cohort => cohort.Sample(row => row.Amount)</c>.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. The intervals are those of Student's t; a mean without one, as of a single value, is a dot alone, and one that is not
    /// known is "not available". If a cohort has more rows than values, both are counted.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no cohorts, their means have different units, or the options ask for a logarithmic axis and a number is not positive.
    /// </exception>
    public static Chart ToChart<TCohort, TKey>(
        this CohortSet<TCohort, TKey> cohorts, Func<TCohort, SampleSummary> value, ChartOptions? options = null)
        where TCohort : Cohort
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(value);
        return new(options, chosen => CohortsPicture.OfMeans(
            [.. cohorts.Select(cohort => (cohort.Name, cohort.Count, value(cohort)))], cohorts, cohorts.ToView().Title, chosen));
    }

    /// <summary>Draws a number of each cohort as dots with their bounds.</summary>
    /// <param name="cohorts">The cohorts.</param>
    /// <param name="value">
    /// Returns the number of a cohort with its unit, such as <c>cohort => cohort.Median(row => row.Amount)</c>; <see langword="null"/> if
    /// it is missing.
    /// </param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. Bounds are whiskers, without a dot where no number between them is known; a number that is missing or not known is
    /// "not available".
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no cohorts, a number has no unit, the numbers have different units, or the options ask for a logarithmic axis and one is
    /// not positive.
    /// </exception>
    public static Chart ToChart<TCohort, TKey>(
        this CohortSet<TCohort, TKey> cohorts, Func<TCohort, Number?> value, ChartOptions? options = null)
        where TCohort : Cohort
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(value);
        return new(options, chosen => CohortsPicture.OfNumbers(
            [.. cohorts.Select(cohort => CohortValue.Of(cohort.Name, value(cohort)))], cohorts, cohorts.ToView().Title, chosen));
    }

    /// <summary>Draws the two numbers of a comparison as dots with their bounds.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, with the group less the reference, and divided by it, below; a number that is not known is "not available".
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The numbers have different units, or the options ask for a logarithmic axis and one is not positive.
    /// </exception>
    public static Chart ToChart(this CohortComparison comparison, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(options, chosen => CohortsPicture.OfComparison(comparison, chosen));
    }
}
