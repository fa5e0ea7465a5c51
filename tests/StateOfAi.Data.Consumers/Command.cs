using System.Diagnostics;

namespace StateOfAi.Data.Consumers;

/// <summary>A program to run.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    /// <summary>Runs a program until it ends, and fails the test if it fails or takes too long.</summary>
    /// <returns>What it printed to its standard output, with "\n" at the ends of lines.</returns>
    internal static async Task<string> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        string command = $"{program} {string.Join(' ', arguments)}";
        using Process process = Start(program, arguments, environment);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(Limit);
        try
        {
            Task<string> reading = process.StandardOutput.ReadToEndAsync(time.Token);
            string errors = await process.StandardError.ReadToEndAsync(time.Token), printed = await reading;
            await process.WaitForExitAsync(time.Token);
            Assert.True(process.ExitCode == 0, $"{command} ended with {process.ExitCode}.\n{printed}{errors}");
            return printed.ReplaceLineEndings("\n");
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{command} did not end within {Limit.TotalMinutes} minutes.");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts a program in the folder of the repository.</summary>
    internal static Process Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>The path of a program in a folder.</summary>
    internal static string In(string folder, string program) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program);

    /// <summary>Whether a program can be run by its name alone.</summary>
    internal static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(In(folder, program)));
}
