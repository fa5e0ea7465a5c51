namespace StateOfAi.Data.Charts;

/// <summary>Charts of vintage cohorts: how much of each is left by age.</summary>
public static class VintageCharts
{
    /// <summary>Draws the retention of each cohort by age as a line.</summary>
    /// <param name="cohorts">The cohorts.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. Later cohorts have stronger colors, and names are at the ends of lines where there is room; numbers that are projected
    /// or of an unfinished period are hollow and dashed; light areas and dots lead to bounds; lines are broken where a retention is not
    /// known. Cohorts without a number at age 0 are left out, and a note names them.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are no cohorts, or the options ask for a logarithmic axis and a retention is not positive.
    /// </exception>
    public static Chart ToChart(this VintageCohorts cohorts, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        return new(options, chosen => VintagePicture.OfLines(cohorts, chosen));
    }

    /// <summary>Draws the retention of each cohort by age as a cell of a table, in shades of one color.</summary>
    /// <param name="cohorts">The cohorts.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, with a row for each cohort and a column for each age. Cells have their percentages where they are large enough, and
    /// dashed borders where they are projected or their period is unfinished; a retention that is not known has an outline only. Shades
    /// are from the smallest to the largest retention after age 0, which is gray, since it is always 100%; they are logarithmic if the
    /// largest is more than thirty times the smallest. Cohorts without a number at age 0 are left out, and a note names them.
    /// </returns>
    /// <exception cref="ArgumentException">There are no cohorts.</exception>
    public static Chart ToHeatMap(this VintageCohorts cohorts, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        return new(options, chosen => VintagePicture.OfCells(cohorts, chosen));
    }
}
