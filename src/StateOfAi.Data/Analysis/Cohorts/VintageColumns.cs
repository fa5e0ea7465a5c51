namespace StateOfAi.Data;

/// <summary>Shows the cells of a cohort-by-age matrix as a table, one row per cell.</summary>
internal static class VintageColumns
{
    internal static TableView View(IEnumerable<VintageCohort> cohorts) =>
        cohorts.SelectMany(cohort => cohort.Cells, (cohort, cell) => (Cohort: cohort, Cell: cell)).ToView(view =>
        {
            view.Column("Cohort", line => line.Cohort.Period).Column("Age", line => line.Cell.Age)
                .Column("Period", line => line.Cell.Period)
                .Column("Amount", line => Known(line.Cell.Amount)).Column("Retention", line => Known(line.Cell.Retention))
                .Column("Cumulative", line => Known(line.Cell.Cumulative))
                .Column("Partial", line => line.Cell.IsPartial ? true : (bool?)null)
                // That a cell has no rows follows from all rows of its cohort.
                .RestingOn(line => line.Cell.Amount.Reason is UnknownReason.NoValues ? line.Cohort : line.Cell);
        });

    /// <summary>A cell without rows is left blank instead of explaining why.</summary>
    private static Estimate<T>? Known<T>(Estimate<T> value)
        where T : struct, IComparable<T> => value.Reason is UnknownReason.NoValues ? null : value;
}
