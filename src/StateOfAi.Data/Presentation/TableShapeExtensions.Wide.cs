namespace StateOfAi.Data;

/// <content>Tables in wide form, and the columns of two tables in one.</content>
public static partial class TableShapeExtensions
{
    /// <summary>
    /// Pivots the table into wide form: one row per value of a column and one column per value of another, such as parts down and periods
    /// across.
    /// </summary>
    /// <remarks>
    /// Periods across are in time order; other values are in order of first appearance. A cell is empty if the table has no row for it.
    /// Each row has the sources and doubts of all its original rows. Other columns are omitted.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="rows">The column whose values go down, such as <c>Part</c>.</param>
    /// <param name="columns">The column whose values go across, such as <c>Period</c>.</param>
    /// <param name="values">The column whose values fill the cells, such as <c>Share</c>.</param>
    /// <param name="align">
    /// The period under which to show a period, so that companies with different fiscal years share columns:
    /// <c>period => period.MostlyIn(Grain.Year)</c>. A note says which periods moved. By default, each period has its own column.
    /// </param>
    /// <returns>A view in wide form; if the table has no rows, a view with one column and no rows.</returns>
    /// <exception cref="KeyNotFoundException">There is no column with this name; the message lists the columns.</exception>
    /// <exception cref="ArgumentException">Two rows fall into one cell, or two of the three columns are the same.</exception>
    /// <example>
    /// <code>
    /// MarketSharesByPeriod&lt;string&gt; shares =
    ///     deals.ToMarketSharesByPeriod(deal => deal.Year, deal => deal.Region, deal => deal.Amount);
    /// Console.WriteLine(shares.ToWide(rows: "Part", columns: "Period", values: "Share").ToText());
    /// </code>
    /// </example>
    public static TableView ToWide(this ITabular table, string rows, string columns, string values,
        Func<TimePeriod, TimePeriod>? align = null) => TabularExtensions.ToView(table).Across(rows, columns, values, align);

    /// <summary>
    /// Adds the columns of another table, matched by a column that both have: the concentration of each year next to its shares, or the
    /// revenue of a second company next to that of the first.
    /// </summary>
    /// <param name="table">The table, whose title and order are kept.</param>
    /// <param name="other">The other table. Its rows without a match are omitted.</param>
    /// <param name="by">The column that both have, such as <c>Period</c>.</param>
    /// <returns>
    /// A view with the columns of both. Each row has the sources and doubts of both; cells without a match are empty, and a note says which
    /// rows have none.
    /// </returns>
    /// <exception cref="KeyNotFoundException">One of the tables has no such column; the message lists its columns.</exception>
    /// <exception cref="ArgumentException">
    /// Another column is in both tables, or two rows of the other table match; see <see cref="Rename"/> and <see cref="Only"/>. Or no row
    /// matches: fiscal periods of two calendars, for example, are different even if their names are the same.
    /// </exception>
    /// <example>
    /// <code>
    /// MarketSharesByPeriod&lt;Chip&gt; shares = StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family);
    /// TableView years = shares.ToWide(rows: "Period", columns: "Part", values: "Share");
    /// Console.WriteLine(years.WithColumnsOf(shares.Concentration.Without("Parts"), by: "Period").ToText());
    /// </code>
    /// </example>
    public static TableView WithColumnsOf(this ITabular table, ITabular other, string by) =>
        TabularExtensions.ToView(table).Beside(TabularExtensions.ToView(other), by);
}
