using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>A catalog shown is its table of contents.</summary>
public sealed class CatalogContentsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void It_fits_on_a_screen()
    {
        string[] lines = Catalog.ToString()!.TrimEnd('\n').Split('\n');

        Assert.Equal(Catalog.ToText(maxRows: null), Catalog.ToString());
        Assert.Equal($"State of AI data {Catalog.DataVersion}", lines[0]);
        Assert.InRange(lines.Length, 30, 70);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 160));
    }

    [Fact]
    public void Every_report_and_dataset_is_there_with_its_member_title_rows_and_end()
    {
        TableView contents = Catalog.ToView();

        Assert.Equal(["Member", "Title", "Rows", "Through"], contents.Columns.Select(column => column.Name));
        Assert.Equal(
            Catalog.Datasets.Select(dataset => $"{dataset.Title} | {dataset.Latest.Rows.Count} | {dataset.Through}"),
            contents.Rows.Skip(Catalog.Reports.Count).Select(row => string.Join(" | ", row.Skip(1).Select(cell => cell.Text))));
        Assert.Equal(
            Catalog.Datasets.Select(dataset => (object)dataset),
            contents.Rows.Skip(Catalog.Reports.Count)
                .Select(row => typeof(DatasetCollection).GetProperty(row[0].Text["Datasets.".Length..])!.GetValue(Catalog.Datasets)));
    }

    [Fact]
    public void A_report_counts_its_tables_and_their_rows()
    {
        Report report = Catalog.Reports[2023];
        int[] rows = [.. typeof(Report).GetProperties().Select(property => property.GetValue(report)).OfType<ITable>()
            .Select(table => table.Rows.Count).Where(count => count > 0)];

        TableRow row = Catalog.ToView().Rows[Catalog.Reports.Count(earlier => earlier.Year < 2023)];

        Assert.Equal("Reports[2023]", row[0].Text);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"State of AI Report 2023, in {rows.Length} tables"), row[1].Text);
        Assert.Equal(rows.Sum(), row[2].Value);
    }

    [Fact]
    public void Tables_that_all_share_are_counted_below() => Assert.Contains(
        string.Create(
            CultureInfo.InvariantCulture,
            $"Sources ({Catalog.Sources.Count:N0} rows), Organizations ({Catalog.Organizations.Count:N0} rows)"),
        Catalog.ToView().Notes[0], StringComparison.Ordinal);

    [Fact]
    public void Data_of_your_own_have_contents_too()
    {
        IStateOfAiCatalog own = StateOfAiCatalog.Load(StateOfAiCatalog.ReadEmbeddedFiles());

        Assert.Equal(Catalog.ToString(), own.ToString());
    }
}
