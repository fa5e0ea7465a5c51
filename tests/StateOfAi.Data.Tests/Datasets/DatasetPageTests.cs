namespace StateOfAi.Data.Tests;

public sealed class DatasetPageTests
{
    private const string ListFile = "docs/data/README.md";

    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    private static string List => string.Join('\n', Catalog.Datasets.Select(dataset => DatasetPage.LineOf(dataset, Catalog)));

    public static TheoryData<string> Names => [.. Catalog.Datasets.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_says_what_the_dataset_says_of_itself(string name)
    {
        IDataset dataset = Catalog.Datasets[name];

        Assert.Equal(DatasetPage.Of(dataset, Catalog), Repository.Read(DatasetPage.FileOf(dataset)));
    }

    [Fact]
    public void Page_of_the_data_lists_every_dataset_in_order() =>
        Assert.Contains(List, Repository.Read(ListFile), StringComparison.Ordinal);

    /// <summary>Not a test: run it by name after a change of the data, and read what it changed.</summary>
    [Fact(Explicit = true)]
    public void Write_pages()
    {
        string page = Repository.Read(ListFile);
        int from = page.IndexOf("| [", StringComparison.Ordinal), to = page.IndexOf("\n\n", from, StringComparison.Ordinal);
        File.WriteAllText(Repository.Path(ListFile), page[..from] + List + page[to..]);
        foreach (IDataset dataset in Catalog.Datasets)
            File.WriteAllText(Repository.Path(DatasetPage.FileOf(dataset)), DatasetPage.Of(dataset, Catalog));
    }
}
