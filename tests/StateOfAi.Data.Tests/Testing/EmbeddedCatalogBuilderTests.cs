using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

/// <summary>Catalogs made of the rows of the package.</summary>
public sealed class EmbeddedCatalogBuilderTests
{
    [Fact]
    public void The_data_of_the_package_can_be_changed_row_by_row()
    {
        IStateOfAiCatalog catalog = CatalogBuilder.FromEmbedded()
            .Change(data => data.Datasets.Unicorns, "unicorns.us-2022-slides", row => row.With(count => count.CombinedValue, "$4.7T"))
            .WithVintage(data => data.Datasets.Unicorns.Latest, "2026-12").WithVersion("1.1.9").Build();

        Assert.Equal(("$4.7T", "1.1.9", "2026-12"),
            (catalog.Datasets.Unicorns["unicorns.us-2022-slides"].CombinedValue?.ToString(), catalog.DataVersion,
                catalog.Datasets.Unicorns.Vintage.ToString()));
        Assert.Equal(6175, catalog.Datasets.Sum(dataset => dataset.Vintages.Sum(vintage => dataset.OfVintage(vintage).Rows.Count)));
    }

    [Fact]
    public void Tests_that_run_at_once_may_each_build_theirs()
    {
        string[] hashes = [
            .. Enumerable.Range(0, 16).AsParallel()
                .Select(_ =>
                    new CatalogBuilder().Add(data => data.Datasets.Unicorns, row => row.With(count => count.Count, "3 unicorns"))
                        .Build().ContentHash)];

        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public void What_was_not_changed_keeps_its_hash()
    {
        Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, CatalogBuilder.FromEmbedded().Build().ContentHash);
        Assert.Equal(["datasets/unicorns.json"], DataVersionPin.Of(StateOfAiCatalog.Embedded).DifferencesIn(
            CatalogBuilder.FromEmbedded()
                .Change(data => data.Datasets.Unicorns, "unicorns.us-2022-slides", row => row.With(count => count.Note, "Changed."))
                .Build())
                .Skip(1).Select(difference => difference.What));
    }

    [Fact]
    public void All_rows_of_a_catalog_can_be_taken_over_by_what_they_show()
    {
        // Rows of another catalog than the embedded are not looked up in its files: each is written from its properties.
        IStateOfAiCatalog other = StateOfAiCatalog.Load(StateOfAiCatalog.ReadEmbeddedFiles());

        IStateOfAiCatalog copied = new CatalogBuilder().Add([.. other.Tables.SelectMany(table => table.Rows)]).Build();

        Assert.All(other.Tables,
            table =>
                Assert.Equal(table.Rows.Select(Shown).Order(StringComparer.Ordinal),
                    copied.Tables.Single(same => same.File == table.File).Rows.Select(Shown).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_row_of_the_package_brings_the_rows_that_it_names()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder().Add(StateOfAiCatalog.Embedded["acquisition.databricks-mosaicml"]).Build();

        Assert.Equal(StateOfAiCatalog.Embedded["acquisition.databricks-mosaicml"].Provenance.ToString(),
            Assert.Single(catalog.Reports[2023].Acquisitions).Provenance.ToString());
    }

    private static string Shown(Row row) =>
        string.Join('\n',
            RowField.SettableOf(row.GetType()).Select(property => $"{property.Name}: {Shown(property.GetValue(row))}")
                .Append($"from {row.Provenance}"));

    private static string Shown(object? value) => value switch
    {
        null => "-",
        Row row => row.Id,
        string text => text,
        TimePeriod period => $"{period.Code} {period.PrintedLabel}",
        Figure figure => $"{figure:F} {figure.Printed}",
        System.Collections.IEnumerable list => string.Join(" | ", list.Cast<object?>().Select(Shown)),
        SetMember or StudyEffect or ClusterRanking or Milestone or OrganizationName or Detail =>
            string.Join(", ", RowField.SettableOf(value.GetType()).Select(property => Shown(property.GetValue(value)))),
        _ => value.ToString() ?? "",
    };
}
