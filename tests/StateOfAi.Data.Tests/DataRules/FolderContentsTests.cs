using System.Diagnostics;

namespace StateOfAi.Data.Tests;

/// <summary>A folder may hold anything: what is no data file is neither followed nor opened.</summary>
public sealed class FolderContentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("data").FullName;

    public FolderContentsTests()
    {
        var store = new MemoryStore();
        foreach (string name in store.Names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllText(PathOf(name), store.Text(name));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Links_to_the_folder_itself_are_not_followed()
    {
        Directory.CreateSymbolicLink(PathOf("again"), _folder);
        Directory.CreateSymbolicLink(PathOf("reports/up"), _folder);

        Assert.Empty(await FindingsInTime());
    }

    [Fact]
    public async Task Data_files_may_lie_behind_links()
    {
        string elsewhere = Directory.CreateTempSubdirectory("elsewhere").FullName;
        Directory.Move(PathOf("reference"), Path.Combine(elsewhere, "reference"));
        Directory.CreateSymbolicLink(PathOf("reference"), Path.Combine(elsewhere, "reference"));
        File.Move(PathOf("sources.json"), Path.Combine(elsewhere, "s.json"));
        File.CreateSymbolicLink(PathOf("sources.json"), Path.Combine(elsewhere, "s.json"));

        Assert.Empty(await FindingsInTime());
        Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, StateOfAiCatalog.Load(_folder).ContentHash);
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public async Task A_file_of_no_table_is_told_and_never_opened()
    {
        Directory.CreateDirectory(PathOf("mine"));
        MakePipe(PathOf("mine/x.json"));
        File.CreateSymbolicLink(PathOf("nowhere.json"), "none");
        if (OperatingSystem.IsLinux())
            File.CreateSymbolicLink(PathOf("zero.json"), "/dev/zero");

        Assert.Equal(
            [("mine/x.json", 1, "$", "known-file"), ("nowhere.json", 1, "$", "known-file"), ("zero.json", 1, "$", "known-file")],
            (await FindingsInTime()).Select(finding => (finding.File, finding.Line, finding.JsonPath, finding.Rule)));
    }

    [Theory]
    [InlineData("sources.json")]
    [InlineData("version.json")]
    [InlineData("reports/2023/acquisitions.json")]
    public async Task A_pipe_in_the_place_of_a_data_file_is_a_finding(string name)
    {
        File.Delete(PathOf(name));
        MakePipe(PathOf(name));

        DataFinding finding = Assert.Single(await FindingsInTime());

        Assert.Equal((name, "$", "readable-file"), (finding.File, finding.JsonPath, finding.Rule));
        Assert.Contains("empty or not a regular file", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("people.json")]
    public async Task A_link_to_a_device_or_to_itself_in_the_place_of_a_data_file_is_a_finding(string target)
    {
        File.Delete(PathOf("reference/people.json"));
        File.CreateSymbolicLink(PathOf("reference/people.json"), target);

        DataFinding finding = Assert.Single(await FindingsInTime());

        Assert.Equal(("reference/people.json", "$", "readable-file"), (finding.File, finding.JsonPath, finding.Rule));
    }

    [Fact]
    public async Task A_file_beyond_all_measure_is_not_read()
    {
        using (FileStream file = File.Create(PathOf("reference/people.json")))
            file.SetLength(5_000_000_000);

        DataFinding finding = Assert.Single(await FindingsInTime());

        Assert.Equal(("reference/people.json", "readable-file"), (finding.File, finding.Rule));
        Assert.Contains("5000000000 bytes", finding.Message, StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static void MakePipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes in folders are a thing of Unix");
        using Process made = Process.Start("mkfifo", path);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private async Task<IReadOnlyList<DataFinding>> FindingsInTime()
    {
        Task<IReadOnlyList<DataFinding>> loading = Task.Run(() =>
        {
            try
            {
                StateOfAiCatalog.Load(_folder);
                return [];
            }
            catch (DataLoadException error)
            {
                return error.Findings;
            }
        });
        return await loading.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
    }
}
