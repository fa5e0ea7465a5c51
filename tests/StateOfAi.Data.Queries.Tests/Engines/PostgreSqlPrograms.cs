using System.Diagnostics;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>The programs of PostgreSQL that are installed, run by a user that may run them: they refuse root.</summary>
internal static class PostgreSqlPrograms
{
    private const string Packages = "/usr/lib/postgresql";
    private const string NotInstalled = "PostgreSQL is not installed (package postgresql).";

    private const string AsUser = """
        user=$1; shift; exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@"
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Why the tests of PostgreSQL cannot run here, or null.</summary>
    internal static string? Skip => OperatingSystem.IsWindows() || Folder is null ? NotInstalled : null;

    private static string? Folder { get; } = Find();

    /// <summary>The user that runs the servers in place of root, or null to run them as the current user.</summary>
    private static string? User { get; } = FindUser();

    /// <summary>The program and the arguments that run a script of the shell as the user, with the path of a program as $1.</summary>
    internal static (string Program, string[] Arguments) Shell(string script, string program, params string[] arguments)
    {
        string[] shell = ["sh", "-c", script, "sh", Path.Combine(Folder!, program), .. arguments];
        return User is null
            ? (shell[0], shell[1..])
            : ("sh", ["-c", AsUser, "sh", User, .. shell]);
    }

    /// <summary>Gives a folder to the user.</summary>
    internal static async Task GiveAsync(string folder)
    {
        if (User is not null)
            await RunAsync("chown", [User, folder]);
    }

    /// <summary>Runs a program until it ends.</summary>
    internal static async Task RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var time = new CancellationTokenSource(Limit);
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> printing = process.StandardOutput.ReadToEndAsync(time.Token);
            string errors = await process.StandardError.ReadToEndAsync(time.Token);
            await printing;
            await process.WaitForExitAsync(time.Token);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{errors}");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static string? Find()
    {
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Directory.Exists(Packages))
        {
            folders = folders.Concat(Directory.GetDirectories(Packages)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out int version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin")));
        }

        return folders.FirstOrDefault(
            folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static string? FindUser()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName != "root")
            return null;
        return File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
    }
}
