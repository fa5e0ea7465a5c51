using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>Words that are not used, and what to write instead, from the table in docs/contributing.md.</summary>
internal sealed record EnglishPattern(Regex Not, string Written, string Instead)
{
    internal static IReadOnlyList<EnglishPattern> All { get; } =
    [
        .. Repository.Read("docs/contributing.md").Split("\n## English\n")[1].Split("\n## ")[0].Split('\n')
            .Select(line => Regex.Match(line, @"^\| `(?<not>.+?)` \| (?<instead>.+) \|$")).Where(line => line.Success)
            .Select(line => Of(line.Groups["not"].Value.Replace("\\|", "|", StringComparison.Ordinal), line.Groups["instead"].Value)),
    ];

    /// <summary>Each place in a text that has one of the words, by its line.</summary>
    internal static IEnumerable<string> FindIn(string file, string text) =>
        from pattern in All
        from Match match in pattern.Not.Matches(text)
        let line = text.AsSpan(0, match.Index).Count('\n') + 1
        select $"{file}:{line}: \"{Regex.Replace(match.Value, @"\s+", " ")}\" ({pattern.Written}); write: {pattern.Instead}";

    // A sentence goes on where a line ends.
    private static EnglishPattern Of(string not, string instead) =>
        new(new Regex(not.Replace(" ", @"\s+", StringComparison.Ordinal), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), not,
            instead);
}
