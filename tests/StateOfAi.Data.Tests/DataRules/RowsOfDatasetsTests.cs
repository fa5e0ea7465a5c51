namespace StateOfAi.Data.Tests;

/// <summary>
/// Slips of the pen in the embedded data: what is from after the data were read, and two rows for one thing. No rules of the library, since
/// a catalog made for a test may be set in any year and have rows that only their numbers tell apart.
/// </summary>
public sealed class RowsOfDatasetsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    // What these say may be still to come, and has a date for that reason.
    private static readonly string[] ToCome =
        ["expectedBy", "bookedUntil", "contractingFor", "onlineIn", "endedBefore", "horizon", "validFrom", "validTo"];

    [Fact]
    public void No_row_of_a_dataset_is_from_after_the_dataset_was_read() => Assert.Empty(
        from dataset in Catalog.Datasets
        from vintage in dataset.Vintages
        from row in dataset.OfVintage(vintage).Rows
            // A plan is after the reading by its nature, and every result that rests on it says so.
        where !row.IsForetold
        from statement in Statement.Of(row)
        where !ToCome.Contains(statement.Field) && statement.IsAfter(vintage)
        select $"{row.Id}: {statement.Field} is {statement.Value}, after {vintage}");

    [Fact]
    public void No_source_was_read_after_the_list_of_them() => Assert.Empty(
        Catalog.Sources.Where(source => source.Accessed is { } read && read.Start > Catalog.Sources.Vintage.End)
            .Select(source => source.Id));

    [Fact]
    public void A_source_that_was_read_names_where() => Assert.Empty(
        Catalog.Sources.Where(source => source is { Reading: not SourceReading.NotRead, Address: null, ReadFrom: null })
            .Select(source => source.Id));

    // Each as its publisher has it. Whoever tells two apart, or drops one, takes the entry away.
    private static readonly Dictionary<string, string> SaidTwice = new()
    {
        ["ai-index.2026.humanity-s-last-exam-best-score-2025"] = "a chart of the report has this score rounded, its text has it in full",
        ["ai-index.2026.mle-bench-best-success-2026"] = "two charts of the report have this score",
        ["ai-index.2026.osworld-best-score-2026"] = "two charts of the report have this score rounded, its text has it in full",
        ["ai-index.2026.osworld-best-success-2026"] = "two charts of the report have this score rounded, its text has it in full",
        ["ai-index.2026.webarena-best-score-2026"] = "a chart of the report has this score rounded, its text has it in full",
        ["company-funding.openai-2019-03-11-others"] = "the seed round is in two parts, of Khosla Ventures and of all others",
    };

    [Fact]
    public void A_thing_has_one_row_in_a_dataset() => Assert.Equal(
        SaidTwice.Keys.Order(StringComparer.Ordinal),
        (from dataset in Catalog.Datasets
         from vintage in dataset.Vintages
         let table = dataset.OfVintage(vintage)
         from problem in UniqueRows.Of(table)
         let row = table.Rows[problem.Place]
         // The publisher took away what would tell them apart.
         where row is not GpuCluster { Name: "Anonymized Chinese System" }
         select row.Id).Order(StringComparer.Ordinal));
}
