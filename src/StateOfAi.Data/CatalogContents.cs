using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The contents of a catalog on one screen: a line per report and dataset, with the member that returns it.</summary>
internal static class CatalogContents
{
    internal static TableView Of(Catalog catalog)
    {
        Part[] parts = [.. catalog.Reports.Select(report => OfReport(report, catalog.Slots)), .. OfDatasets(catalog.Datasets)];
        return parts.ToView(view => view.Title($"State of AI data {catalog.DataVersion}")
            .Column("Member", part => part.Member).Column("Title", part => part.Title).Column("Rows", part => part.Rows)
            .Column("Through", part => part.Through)
            .Note($"Shared tables: {string.Join(", ", OfShared(catalog))}.")
            .Note("Search(\"words\") finds rows in all of them. Datasets lists what each covers and how reliable it is."));
    }

    private static Part OfReport(Report report, IReadOnlyList<TableSlot> slots)
    {
        int[] rows = [.. slots.Where(slot => slot.Edition == report.File).Select(slot => slot.RowCount).Where(count => count > 0)];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{nameof(Catalog.Reports)}[{report.Year}]"),
            string.Create(CultureInfo.InvariantCulture, $"{report.Title}, in {rows.Length} tables"), rows.Sum(), report.Published);
    }

    /// <summary>Each dataset by its latest whole vintage, which is the last of its tables that is not partial.</summary>
    private static IEnumerable<Part> OfDatasets(DatasetCollection datasets) =>
        from slot in datasets.Slots
        where slot.Dataset is not null
        group slot by slot.Dataset into vintages
        let latest = vintages.Last(slot => !slot.IsPartial)
        let header = latest.Header.Dataset
        select new Part(nameof(Catalog.Datasets) + datasets.MemberOf(vintages.Key!), header.Title, latest.RowCount, header.Through);

    private static IEnumerable<string> OfShared(Catalog catalog) =>
        from slot in catalog.Slots
        where slot.Dataset is null && slot.Edition is null && !catalog.Datasets.Slots.Contains(slot)
        group slot by slot.RowType into shared
        let name = Words.ToPascalCase(shared.First().Name)
        select string.Create(CultureInfo.InvariantCulture, $"{name} ({shared.Sum(slot => slot.RowCount):N0} rows)");

    private sealed record Part(string Member, string Title, int Rows, PartialDate? Through);
}
