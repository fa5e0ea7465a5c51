namespace StateOfAi.Data.Tests;

/// <summary>Nothing was read before it was: a period, status or reading from after the data were read is a slip of the pen. Not a rule of the library, since a test may be set in any year.</summary>
public sealed class ReadInTimeTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    // What these say may be still to come, and has a date for that reason.
    private static readonly string[] ToCome =
        [nameof(ComputeCluster.ExpectedBy), nameof(ComputeCluster.BookedUntil), nameof(ComputeCluster.ContractingFor), nameof(ComputeCluster.OnlineIn), nameof(PolicyAction.EndedBefore), "Horizon"];

    [Fact]
    public void No_row_of_a_dataset_is_from_after_the_dataset_was_read() => Assert.Empty(
        from dataset in Catalog.Datasets
        from vintage in dataset.Vintages
        from row in dataset.OfVintage(vintage).Rows
        from statement in Statement.Of(row)
        where !ToCome.Contains(statement.Name) && statement.IsAfter(vintage)
        select $"{row.Id}: {statement.Name} is {statement.Value}, after {vintage}");

    [Fact]
    public void No_source_was_read_after_the_list_of_them() => Assert.Empty(
        Catalog.Sources.Where(source => source.Accessed is { } read && read.Start > Catalog.Sources.Vintage.End).Select(source => source.Id));

    [Fact]
    public void A_source_that_was_read_names_where() => Assert.Empty(
        Catalog.Sources.Where(source => source is { Reading: not SourceReading.NotRead, Address: null, ReadFrom: null }).Select(source => source.Id));
}
