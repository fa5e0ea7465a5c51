namespace StateOfAi.Data.Consumers;

/// <summary>
/// The machine of a user: a folder that is deleted at the end, with a package cache of its own, where the library comes from the feed.
/// Public because the tests' constructors take it.
/// </summary>
public sealed class UserMachine : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("StateOfAi.Data.Consumers.").FullName;
    private readonly Lazy<Task<string>> _consumers;
    private readonly Lazy<Dictionary<string, string>> _withFeed;

    /// <summary>A machine on which nothing is built yet.</summary>
    public UserMachine()
    {
        _withFeed = new(() => new(Own)
        {
            ["RestoreAdditionalProjectSources"] = Feed.Folder,
            ["NUGET_PACKAGES"] = Cache,
            ["NUGET_FALLBACK_PACKAGES"] = OthersPackages(),
        });
        _consumers = new(() => DotNetAsync("build", "tests/consumers", "--artifacts-path", Folder("consumers")));
    }

    /// <summary>The package cache.</summary>
    internal string Cache => Folder("cache");

    // What "dotnet run" builds of a script is kept below the user's data, where an earlier run must not have left anything.
    private Dictionary<string, string> Own => new()
    {
        ["XDG_DATA_HOME"] = Directory.CreateDirectory(Folder("data")).FullName,
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>The path of a folder of this machine.</summary>
    internal string Folder(string name) => Path.Combine(_folder, name);

    /// <summary>Runs the SDK as a user does who has the feed.</summary>
    internal Task<string> DotNetAsync(params string[] arguments) => Command.RunAsync("dotnet", arguments, _withFeed.Value);

    /// <summary>Runs the SDK as a user does who has the feed, with one more variable.</summary>
    internal Task<string> DotNetWithAsync(string variable, string value, params string[] arguments) =>
        Command.RunAsync("dotnet", arguments, new Dictionary<string, string>(_withFeed.Value) { [variable] = value });

    /// <summary>Runs the SDK as somebody does who has this repository.</summary>
    internal Task<string> DotNetInRepositoryAsync(params string[] arguments)
    {
        _ = Feed.Folder;
        return Command.RunAsync("dotnet", arguments, Own);
    }

    /// <summary>The executable of a project of tests/consumers. The first call builds all of them, for each of their targets.</summary>
    internal async Task<string> ConsumerAsync(string name, string framework)
    {
        await _consumers.Value;
        return Command.In(Path.Combine(Folder("consumers"), "bin", name, $"debug_{framework}"), name);
    }

    /// <summary>What a project of tests/consumers prints.</summary>
    internal async Task<string> ConsumerPrintsAsync(string name, string framework) =>
        await Command.RunAsync(await ConsumerAsync(name, framework), [], AnyRuntime);

    /// <summary>Where only a newer runtime is installed, it runs what was built for an older one.</summary>
    internal static IReadOnlyDictionary<string, string> AnyRuntime { get; } =
        new Dictionary<string, string> { ["DOTNET_ROLL_FORWARD"] = "Major" };

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The packages of others that this machine has already need no download.
    // Ours are left out: one of an earlier day would be taken for the one in the feed.
    private string OthersPackages()
    {
        string others = Directory.CreateDirectory(Folder("others")).FullName;
        string cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (OperatingSystem.IsWindows() || !Directory.Exists(cache))
            return others;
        foreach (string package in Directory.GetDirectories(cache))
        {
            if (!Path.GetFileName(package).StartsWith("stateofai.", StringComparison.Ordinal))
                Directory.CreateSymbolicLink(Path.Combine(others, Path.GetFileName(package)), package);
        }

        return others;
    }
}
