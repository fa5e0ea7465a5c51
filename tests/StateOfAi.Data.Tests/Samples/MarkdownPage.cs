using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>A page of README and docs, as far as the tests read it: its blocks, its headings and its links.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path)
    {
        Path = path;
        Text = Repository.Read(path);
    }

    /// <summary>All pages, of the project's own text and of the packages.</summary>
    internal static IReadOnlyList<MarkdownPage> All { get; } = [.. new[] { "docs", "src" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.md", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path =>
            !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
                && !path.EndsWith(".snapshot.md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new MarkdownPage(path))];

    internal static MarkdownPage Of(string path) => All.Single(page => page.Path == path);

    internal string Path { get; }

    internal string Text { get; }

    /// <summary>Programs of a language in order, each with what it prints where an output block follows.</summary>
    internal IEnumerable<(string Code, Group Output)> Programs(string language) =>
        Regex
            .Matches(Text, $"^```{language}\n(?<code>.*?)^```\n(\n^```output\n(?<output>.*?)^```)?",
                RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => (match.Groups["code"].Value, match.Groups["output"]));

    /// <summary>The picture of a terminal: the first block of plain text.</summary>
    internal Group Picture => PicturePattern().Match(Text).Groups["picture"];

    /// <summary>Targets of links, in prose only: a bracket and a parenthesis in code are no link.</summary>
    internal IEnumerable<string> Links => LinkPattern().Matches(Prose).Select(match => match.Groups["target"].Value);

    /// <summary>What a link can name behind "#": the headings in small letters, without punctuation, words joined by hyphens.</summary>
    internal IReadOnlySet<string> Anchors => HeadingPattern().Matches(Prose)
        .Select(match => PunctuationPattern().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Files and folders of the project that the page names, in prose, commands and code alike; not what a build makes.</summary>
    internal IEnumerable<string> NamedPaths =>
        PathPattern().Matches(Text).Select(match => match.Value).Where(path => !path.Contains("/bin/", StringComparison.Ordinal));

    /// <summary>The page that a link leads to, from the project's root.</summary>
    internal string Resolve(string target) =>
        System.IO.Path
            .GetRelativePath(Repository.Root, System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(Path)!, target))
            .Replace('\\', '/');

    private string Prose => FencePattern().Replace(Text, "");

    public override string ToString() => Path;

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FencePattern();

    [GeneratedRegex("^```text\n(?<picture>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex PicturePattern();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex PunctuationPattern();

    [GeneratedRegex(@"(?<![\w/.:-])(docs|src|tests|benchmarks|\.ci)/[\w./-]*\w")]
    private static partial Regex PathPattern();
}
