using System.Text;

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
        string file = Path.Combine(_folder, "reports/2023/acquisitions.json"),
            dataset = Path.Combine(_folder, "datasets/acquisitions-2023.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("1.3e9", "1.4e9", StringComparison.Ordinal));
        File.WriteAllText(dataset, File.ReadAllText(dataset).Replace("1300000000", "1400000000", StringComparison.Ordinal));
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

        Assert.Equal(("reports/2023/acquisitions.json", "$.rows[2].price.unit", "known-unit"),
            (finding.File, finding.JsonPath, finding.Rule));
        Assert.StartsWith("reports/2023/acquisitions.json(32): $.rows[2].price.unit: known-unit: 'EURO' is not a unit; expected a code "
            + "such as USD, percent or gpu, or", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        string none = Path.Combine(_folder, "none");

        Assert.Contains(none, Assert.Throws<DirectoryNotFoundException>(() => StateOfAiCatalog.Load(none)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("reports/2023")]
    public void Another_folder_than_that_of_the_data_is_one_finding(string below)
    {
        DataFinding finding =
            Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(Path.Combine(_folder, below))).Findings);

        Assert.Equal("existing-file", finding.Rule);
        Assert.Contains("expected the one that contains sources.json", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_instead_of_a_folder_is_called_a_file()
    {
        string file = Path.Combine(_folder, "version.json");

        Assert.Equal($"'{file}' is a file; expected the data folder.",
            Assert.Throws<DirectoryNotFoundException>(() => StateOfAiCatalog.Load(file)).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_one_finding_beside_the_others()
    {
        string people = Path.Combine(_folder, "reference", "people.json");
        File.Delete(people);
        File.CreateSymbolicLink(people, "nowhere.json");
        string deals = Path.Combine(_folder, "reports", "2023", "acquisitions.json");
        File.WriteAllText(deals, File.ReadAllText(deals).Replace("\"EUR\"", "\"EURO\"", StringComparison.Ordinal));

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(_folder)).Findings;

        Assert.Equal(
            [("reference/people.json", 0, "$", "readable-file"),
                ("reports/2023/acquisitions.json", 32, "$.rows[2].price.unit", "known-unit")],
            findings.Select(finding => (finding.File, finding.Line, finding.JsonPath, finding.Rule)));
        Assert.StartsWith("the file cannot be read: ", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_a_finding()
    {
        string version = Path.Combine(_folder, "version.json");
        File.Delete(version);
        File.CreateSymbolicLink(version, "nowhere.json");

        DataFinding finding = Assert.Single(Assert.Throws<DataLoadException>(() => StateOfAiCatalog.Load(_folder)).Findings);

        Assert.Equal(("version.json", "readable-file"), (finding.File, finding.Rule));
    }

    [Fact]
    public void Files_may_begin_with_a_mark_of_byte_order()
    {
        foreach (string name in new[] { "version.json", "reference/people.json", "reports/2023/acquisitions.json" })
            File.WriteAllText(Path.Combine(_folder, name), File.ReadAllText(Path.Combine(_folder, name)),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'{'], File.ReadAllBytes(Path.Combine(_folder, "version.json"))[..4]);

        IStateOfAiCatalog marked = StateOfAiCatalog.Load(_folder);

        Assert.Equal("2.0.0", marked.DataVersion);
        Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, marked.ContentHash);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void No_folder_is_wrong_use(string folder) => Assert.Throws<ArgumentException>(() => StateOfAiCatalog.Load(folder));
}
