namespace StateOfAi.Data.Consumers;

/// <summary>The programs in docs/samples, run as their readers run them.</summary>
public sealed class SampleTests(UserMachine machine)
{
    private const string Samples = "docs/samples";

    // README has what the quickstart prints. Servers are started by StateOfAi.Data.Queries.Tests, which runs the scripts that ask them.
    private static readonly string[] RunElsewhere = ["quickstart", "queries-clickhouse", "queries-postgresql"];

    public static TheoryData<string> Scripts => [.. Directory.GetFiles(Repository.Path(Samples), "*.cs")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Except(RunElsewhere).Order(StringComparer.Ordinal)];

    // As "dotnet run" makes it, a script has the settings of native code, and so no JSON by reflection.
    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_prints_what_is_kept(string name)
    {
        string printed = await PrintedAsync(name);

        Assert.Equal(Expected(name), printed);
    }

    [Fact]
    public async Task The_slide_is_a_page_with_its_title_and_platforms()
    {
        string page = machine.Folder("slide.html");

        await machine.DotNetAsync("run", $"{Samples}/slide.cs", "--", page);

        string html = File.ReadAllText(page);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("<title>NVIDIA revenue by platform, fiscal 2026</title>", html, StringComparison.Ordinal);
        Assert.Contains("Professional visualization", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_a_page_beside_its_pictures()
    {
        string folder = machine.Folder("report");

        string printed = await machine.DotNetAsync("run", $"{Samples}/report.cs", "--", folder);

        Assert.Equal(printed, File.ReadAllText(Path.Combine(folder, "report.md")));
        foreach (string picture in new[] { "revenue.svg", "growth.svg", "chips.svg" })
        {
            Assert.Contains($"]({picture})", printed, StringComparison.Ordinal);
            Assert.StartsWith("<?xml", File.ReadAllText(Path.Combine(folder, picture)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_fsharp_script_prints_what_is_kept() => Assert.Equal(Expected("chips"), await PrintedByFSharpAsync());

    /// <summary>Writes what the scripts print, to be read before it is kept.</summary>
    [Fact(Explicit = true)]
    public async Task Write_outputs()
    {
        foreach (string name in Scripts.Select(script => script.Data))
            File.WriteAllText(ExpectedPath(name), await PrintedAsync(name));
        File.WriteAllText(ExpectedPath("chips"), await PrintedByFSharpAsync());
    }

    // Copied, so that the build leaves nothing beside the sources.
    [Fact]
    public async Task The_tests_of_an_analysis_pass_with_the_packages()
    {
        string copy = machine.Folder("analysis");
        foreach (string file in Directory.GetFiles(Repository.Path(Samples), "Directory.*").Concat(FilesOf("AnalysisTests")))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(Repository.Path(Samples), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await machine.DotNetAsync("run", "--project", Path.Combine(copy, "AnalysisTests"));

        Assert.Equal(Feed.Package("StateOfAi.Data.Testing"), Feed.Restored(machine.Cache, "StateOfAi.Data.Testing"));
    }

    private Task<string> PrintedAsync(string name)
    {
        string script = $"{Samples}/{name}.cs";
        bool isOfPackage = !Repository.Read(script).Contains("\n#:project ", StringComparison.Ordinal);
        return isOfPackage ? machine.DotNetAsync("run", script) : machine.DotNetInRepositoryAsync("run", script);
    }

    private Task<string> PrintedByFSharpAsync() => machine.DotNetAsync("fsi", $"{Samples}/chips.fsx");

    private static string Expected(string name) => File.ReadAllText(ExpectedPath(name));

    private static string ExpectedPath(string name) => Repository.Path($"{Samples}/expected/{name}.txt");

    private static IEnumerable<string> FilesOf(string project)
    {
        string folder = Repository.Path($"{Samples}/{project}");
        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }
}
