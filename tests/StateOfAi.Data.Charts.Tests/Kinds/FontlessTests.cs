using System.ComponentModel;
using System.Diagnostics;
using SkiaSharp;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>Servers and containers often have no fonts: pictures are the same there.</summary>
public sealed class FontlessTests
{
    /// <summary>
    /// Where the drawing library looks for fonts. No setting changes that, so the other process has its own view of the files, in which
    /// the folder is empty.
    /// </summary>
    private const string Fonts = "/usr/share/fonts";

    [Fact]
    public async Task Pictures_of_all_kinds_are_the_same_without_fonts()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Fonts can be hidden from a process on Linux only.");
        Assert.SkipUnless((await RunAsync("true")).ExitCode == 0, "This machine has no unshare, or forbids it.");
        string program = Path.ChangeExtension(typeof(FontlessTests).Assembly.Location, null);

        (int exitCode, string printed) = await RunAsync(program, "--no-ansi", "--explicit", "on", "--filter-method",
            $"*.{nameof(KindTests.A_picture_of_a_kind_is_the_committed_one)}", $"*.{nameof(The_machine_has_no_fonts)}");

        Assert.True(exitCode == 0, printed);
        Assert.Contains($"succeeded: {Kind.Pictures.Count + 1}\n", printed.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>Runs in the other process only: otherwise, the other test could pass with fonts.</summary>
    [Fact(Explicit = true)]
    public void The_machine_has_no_fonts() => Assert.All(SKFontManager.Default.FontFamilies, Assert.Empty);

    /// <summary>Runs a program that sees no fonts.</summary>
    private static async Task<(int ExitCode, string Printed)> RunAsync(params string[] command)
    {
        string[] hiding = Directory.Exists(Fonts)
            ? ["unshare", "--map-root-user", "--mount", "sh", "-c", $"mount -t tmpfs none {Fonts} && exec \"$@\"", "sh"]
            : ["env"];
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(hiding[0], [.. hiding.Skip(1), .. command])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            try
            {
                Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
                string printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
                return (process.ExitCode, printed + await errors);
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }
        catch (Win32Exception missing)
        {
            return (-1, missing.Message);
        }
    }
}
