namespace StateOfAi.Data.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("data").FullName;

    public FolderTests()
    {
        var store = new MemoryStore();
        foreach (string name in store.Names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
            File.WriteAllText(Path.Combine(_folder, name), store.Text(name));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_copy_of_the_data_loads_as_the_same_data()
    {
        IStateOfAiCatalog copy = StateOfAiCatalog.Load(_folder);

        Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, copy.ContentHash);
        Assert.Equal("Databricks buys MosaicML", copy.Reports[2023].Acquisitions[0].Label);
        Assert.NotSame(StateOfAiCatalog.Embedded.Reports[2023].Acquisitions[0], copy.Reports[2023].Acquisitions[0]);
    }

    [Fact]
    public void A_correction_shows_and_later_changes_to_the_folder_do_not()
    {
        string file = Path.Combine(_folder, "reports/2023/acquisitions.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("1.3e9", "1.4e9", StringComparison.Ordinal));
        IStateOfAiCatalog corrected = StateOfAiCatalog.Load(_folder);
        string hash = corrected.ContentHash;
        File.Delete(file);

        Assert.Equal(1_400_000_000m, corrected.Reports[2023].Acquisitions[0].Price!.Value);
        Assert.Equal(hash, corrected.ContentHash);
        Assert.Empty(corrected.Validate());
    }

    [Fact]
    public void A_slip_in_the_folder_is_told_with_the_name_below_it()
    {
        string file = Path.Combine(_folder, "reports", "2023", "acquisitions.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"EUR\"", "\"EURO\"", StringComparison.Ordinal));

        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(_folder)).Findings);

        Assert.Equal(("reports/2023/acquisitions.json", "$.rows[2].price.unit", "known-unit"), (finding.File, finding.JsonPath, finding.Rule));
        Assert.Equal("reports/2023/acquisitions.json(34): $.rows[2].price.unit: known-unit: 'EURO' is not a unit", finding.ToString());
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        string none = Path.Combine(_folder, "none");

        Assert.Contains(none, Assert.Throws<DirectoryNotFoundException>(() => StateOfAiCatalog.Load(none)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void No_folder_is_wrong_use(string folder) => Assert.Throws<ArgumentException>(() => StateOfAiCatalog.Load(folder));
}
