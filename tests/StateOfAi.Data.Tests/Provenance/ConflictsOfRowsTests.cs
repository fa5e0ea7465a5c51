namespace StateOfAi.Data.Tests;

/// <summary>A row of a dataset knows the conflicts that it is part of, as a row of a report does.</summary>
public sealed class ConflictsOfRowsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void Every_row_knows_what_the_catalog_knows_of_it() => Assert.All(
        Catalog.Tables.SelectMany(table => table.Rows), row => Assert.Equal(Catalog.GetConflictsOf(row.Id), row.Provenance.Conflicts));

    [Fact]
    public void All_rows_that_conflicts_name_are_in_doubt_for_them()
    {
        Conflict[] conflicts = [.. Catalog.Tables.SelectMany(table => table.Rows).OfType<Conflict>()];
        Row[] rows = [.. conflicts.SelectMany(conflict => conflict.Rows).Distinct()];

        Assert.InRange(rows.Length, 200, 250);
        Assert.All(conflicts, conflict => Assert.All(conflict.Rows, row =>
            Assert.Contains(row.Doubts, doubt => doubt.Kind is DoubtKind.Conflict && doubt.Cause == conflict && doubt.Row == row)));
    }

    [Fact]
    public void The_table_of_a_row_shows_both_sides()
    {
        Row row = Catalog["unicorns.us-2023-slides"];

        Assert.Equal("Number of US unicorns", Assert.Single(row.Provenance.Conflicts).Label);
        Assert.Contains("307 and 316, according to a newspaper covering the same report", row.ToText(), StringComparison.Ordinal);
    }
}
