namespace StateOfAi.Data;

/// <summary>The references of a dataset's rows that were created in code, which must lead to the rows of the catalog.</summary>
/// <param name="link">Replaces the rows that the properties of a row refer to.</param>
/// <param name="copy">Copies the dataset, so that another catalog may have the original.</param>
internal sealed class OwnLinks(Action<Row, Func<Row, Row?>> link, Func<IDataset> copy)
{
    /// <summary>
    /// The datasets with references to the rows of a catalog and of each other, by id. A dataset that refers to other objects is copied.
    /// </summary>
    /// <param name="datasets">The datasets.</param>
    /// <param name="basis">The catalog's row with an id.</param>
    internal static IReadOnlyList<IDataset> Linked(IReadOnlyList<IDataset> datasets, Func<string, Row?> basis)
    {
        IDataset[] linked = [.. datasets];
        var own = new Dictionary<string, Row>(StringComparer.Ordinal);
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (IDataset dataset in linked)
            Know(dataset);
        var copied = new bool[linked.Length];
        // A copy has new rows, which may require copies of the datasets that refer to them.
        bool isAny;
        do
        {
            isAny = false;
            for (int i = 0; i < linked.Length; i++)
            {
                if (copied[i] || LinksOf(linked[i]) is not { } links || !LeadElsewhere(linked[i], For))
                    continue;
                linked[i] = links.Copy();
                copied[i] = isAny = true;
                foreach (Row row in linked[i].Latest.Rows)
                    own[row.Id] = row;
            }
        }
        while (isAny);
        for (int i = 0; i < linked.Length; i++)
        {
            if (copied[i])
                LinksOf(linked[i])!.Link(linked[i], For);
        }

        return linked;

        void Know(IDataset dataset)
        {
            foreach (Row row in dataset.Latest.Rows)
            {
                own.TryAdd(row.Id, row);
                foreach (Source source in row.Provenance.OwnSources)
                    sources.TryAdd(source.Id, source);
            }
        }

        // A source with other content is kept, so that it is a finding.
        Row? For(Row row) => row is not Source source
            ? own.GetValueOrDefault(row.Id) ?? basis(row.Id)
            : (basis(source.Id) as Source ?? sources.GetValueOrDefault(source.Id)) is { } first
                && !SourceContent.Differences(first, source).Any() ? first
            : source;
    }

    private static OwnLinks? LinksOf(IDataset dataset) => (dataset as IHasLinks)?.Links;

    private IDataset Copy() => copy();

    private static bool LeadElsewhere(IDataset dataset, Func<Row, Row?> replacement) => dataset.Latest.Rows.Any(row =>
        row.Provenance.OwnSources.Any(source => replacement(source) != source)
        || FieldRows.Of(row).Any(named => replacement(named.Row) is { } other && other != named.Row));

    private void Link(IDataset dataset, Func<Row, Row?> replacement)
    {
        foreach (Row row in dataset.Latest.Rows)
        {
            link(row, replacement);
            row.ReplaceSources(source => (Source)replacement(source)!);
        }
    }
}

/// <summary>A dataset whose rows may have references that must be replaced.</summary>
internal interface IHasLinks
{
    /// <summary>The references of rows created in code; <see langword="null"/> if the rows were read from files.</summary>
    OwnLinks? Links { get; }
}
