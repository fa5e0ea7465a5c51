namespace StateOfAi.Data.Charts;

/// <summary>Charts of the groups of column tables.</summary>
public static class GroupCharts
{
    /// <summary>Draws a number of each group: as bars in the order of the groups, or as a line if groups are periods.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="value">
    /// Selects the number of a group, such as <c>sum => sum</c>, or <c>result => result.Item2</c> of several aggregates.
    /// </param>
    /// <param name="unit">The unit of plain numbers.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart. Of groups that are not periods and too many to read, the largest ones are drawn, and a note says how many there are.
    /// </returns>
    /// <exception cref="ArgumentException">There are no groups, or a number has no unit.</exception>
    public static Chart ToChart<TKey, TValue>(
        this Groups<TKey, TValue> groups, Func<TValue, Number?> value, Unit? unit = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(value);
        return new(options, chosen => GroupsPicture.Of(groups, value, unit, chosen));
    }
}
