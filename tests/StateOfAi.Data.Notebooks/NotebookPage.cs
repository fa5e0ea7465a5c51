using System.Diagnostics;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Notebooks;

/// <summary>Notebooks as nbconvert makes pages of them and a browser shows them, with one typesetter of formulas.</summary>
internal sealed class NotebookPage
{
    // Debian's interpreter, which has Debian's modules.
    private const string Python = "/usr/bin/python3", Modules = "/usr/lib/python3/dist-packages";

    private const string MathJax2 = "/usr/share/javascript/mathjax/MathJax.js";

    private static readonly string[] Browsers = ["chromium-headless-shell", "chromium"];

    private readonly string _browser;
    private readonly string _scripts;

    private NotebookPage(string browser, string scripts) => (_browser, _scripts) = (browser, scripts);

    /// <summary>Skips the running test where what it takes is not installed.</summary>
    internal static NotebookPage WithTypesetter(string name)
    {
        string path = name == "MathJax 2" ? MathJax2 : Environment.GetEnvironmentVariable("StateOfAi_MathJax3") ?? "";
        string? browser = Array.Find(Browsers, IsOnPath);
        Assert.SkipUnless(File.Exists(path), $"{name} is not installed.");
        Assert.SkipUnless(Directory.Exists($"{Modules}/nbconvert"), "The Python module nbconvert is not installed.");
        Assert.SkipUnless(browser is not null, "Chromium is not installed.");
        return new(browser, name == "MathJax 2"
            ? $"""<script src="file://{path}?config=TeX-AMS_CHTML-full,Safe"></script>"""
            : $$"""
                <script>MathJax = { tex: { inlineMath: [['$', '$'], ['\\(', '\\)']], processEscapes: true } };</script>
                <script src="file://{{path}}"></script>
                """);
    }

    /// <summary>The elements of a page for each notebook, once all is typeset.</summary>
    /// <param name="notebooks">The notebooks' files.</param>
    /// <param name="end">What else each page has, at its end.</param>
    internal async Task<string[]> ShowAsync(IEnumerable<string> notebooks, string end)
    {
        string folder = Directory.CreateTempSubdirectory("StateOfAi.Data.Notebooks.").FullName;
        try
        {
            string[] names = [.. notebooks.Select((notebook, place) => Write($"{place}.ipynb", notebook))];
            await RunAsync(folder, Python, ["-m", "nbconvert", "--to", "html", .. names]);
            var shown = new List<string>();
            foreach (string page in names.Select(name => Path.ChangeExtension(name, "html")))
            {
                Write(page, Own(await File.ReadAllTextAsync(Path.Combine(folder, page), TestContext.Current.CancellationToken), end));
                shown.Add(await RunAsync(folder, _browser, "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
                    $"--user-data-dir={folder}/profile", "--virtual-time-budget=60000", "--dump-dom", $"file://{folder}/{page}"));
            }

            return [.. shown];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        string Write(string name, string text)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
            return name;
        }
    }

    /// <summary>A page with the typesetter that is installed here in place of the one that pages load from elsewhere.</summary>
    private string Own(string page, string end)
    {
        Match theirs = Regex.Match(page, "<script src=\"[^\"]*mathjax[^\"]*\">[^<]*</script>", RegexOptions.IgnoreCase);
        Assert.True(theirs.Success);
        return page[..theirs.Index] + _scripts
            + page[(theirs.Index + theirs.Length)..].Replace("</body>", end + "</body>", StringComparison.Ordinal);
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = folder;
        start.Environment["PYTHONUTF8"] = "1";
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> reading = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), printed = await reading;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}.\n{printed}{errors}");
            return printed;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
