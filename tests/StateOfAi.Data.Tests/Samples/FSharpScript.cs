using System.Diagnostics;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Runs an F# script with the SDK's own interpreter, against the assembly under test in place of the package that the script names.
/// </summary>
internal static class FSharpScript
{
    /// <summary>What the script prints.</summary>
    internal static string Run(string script)
    {
        string file = Path.ChangeExtension(Path.GetTempFileName(), ".fsx");
        try
        {
            // Lines stay in number, so that an error names the line of the block.
            File.WriteAllText(file,
                string.Join('\n',
                    script.Split('\n')
                        .Select(line =>
                            line.StartsWith("#r \"nuget", StringComparison.Ordinal) || line.StartsWith("#i ", StringComparison.Ordinal)
                                ? ""
                                : line)));
            using Process fsi =
                Process.Start(
                    new ProcessStartInfo("dotnet",
                        ["fsi", "--nologo", "--quiet", Reference("StateOfAi.Data"), Reference("NodaTime"), "--exec", file])
                    {
                        RedirectStandardOutput = true,
                        RedirectStandardError = true,
                    })!;
            Task<string> errors = fsi.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            string printed = fsi.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
            fsi.WaitForExit();
            Assert.True(fsi.ExitCode == 0, printed + errors.Result);
            return printed;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Reference(string assembly) => $"--reference:{Path.Combine(AppContext.BaseDirectory, assembly + ".dll")}";
}
