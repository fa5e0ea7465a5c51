using System.Text.RegularExpressions;

namespace StateOfAi.Data.Consumers;

/// <summary>A program that reads all the data there is says the same however it is compiled, and whichever runtime runs it.</summary>
public sealed partial class NativeTests(UserMachine machine)
{
    private const string Project = "tests/consumers/NativeAot", Program = "NativeAotConsumer", Quickstart = "docs/samples/quickstart.cs";

    [Fact]
    public async Task The_oldest_target_prints_the_same() =>
        Assert.Equal(await ExpectedAsync(), await machine.ConsumerPrintsAsync(Program, "net8.0"));

    [Fact]
    public async Task Native_code_prints_the_same()
    {
        string expected = await ExpectedAsync(), native = machine.Folder("native");

        AssertNoWarning(await PublishAsync("net10.0", WithCompiler(native)));

        Assert.Equal(expected, await Command.RunAsync(Command.In(native, Program), [], UserMachine.AnyRuntime));
    }

    // With its runtime beside it, so that a machine with only a newer one runs it on .NET 8 too.
    [Fact]
    public async Task Net8_itself_prints_the_same()
    {
        string expected = await ExpectedAsync(), published = machine.Folder("net8");

        await PublishAsync("net8.0", published, "--self-contained", "-p:PublishAot=false");

        string runtime = Path.Combine(published, $"{Program}.runtimeconfig.json");
        Assert.Matches("\"version\": \"8\\.", await File.ReadAllTextAsync(runtime, TestContext.Current.CancellationToken));
        Assert.Equal(expected, await Command.RunAsync(Command.In(published, Program), [], new Dictionary<string, string>()));
    }

    [Fact]
    public async Task Native_quickstart_prints_what_the_quickstart_prints()
    {
        string expected = await machine.DotNetInRepositoryAsync("run", Quickstart), native = machine.Folder("native-quickstart");

        AssertNoWarning(await machine.DotNetInRepositoryAsync("publish", Quickstart, "-o", WithCompiler(native)));

        Assert.Contains("HHI", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await Command.RunAsync(Command.In(native, "quickstart"), [], UserMachine.AnyRuntime));
    }

    private async Task<string> ExpectedAsync()
    {
        string printed = await machine.ConsumerPrintsAsync(Program, "net10.0");
        Assert.Contains(" tables, ", printed, StringComparison.Ordinal);
        return printed;
    }

    private Task<string> PublishAsync(string framework, string folder, params string[] options) => machine.DotNetAsync(
        ["publish", Project, "-f", framework, "--artifacts-path", machine.Folder("consumers"), "-o", folder, .. options]);

    private static string WithCompiler(string folder)
    {
        Assert.SkipUnless(Command.IsOnPath("clang") || Command.IsOnPath("gcc"), "Native code needs clang or gcc to link it.");
        return folder;
    }

    private static void AssertNoWarning(string printed) => Assert.DoesNotMatch(Warning(), printed);

    [GeneratedRegex("warning [A-Z]|IL[0-9]{4}:")]
    private static partial Regex Warning();
}
