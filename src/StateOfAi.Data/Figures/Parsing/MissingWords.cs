using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// The words and signs that mean a missing value in a table, as opposed to text that is wrong. Case and spaces around do not matter.
/// </summary>
/// <example><code>MissingWords words = MissingWords.Default.With("tbc", "withheld");</code></example>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class MissingWords
{
    private readonly HashSet<string> _words;

    private MissingWords(IEnumerable<string> words) => _words = new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Empty cells, dashes and dots, <c>n/a</c>, <c>NA</c>, <c>#N/A</c>, <c>NaN</c>, <c>null</c>, <c>none</c>, <c>unknown</c>,
    /// <c>undisclosed</c>, <c>not disclosed</c>, <c>not available</c>, <c>tbd</c> and the like. Zero is not among them.
    /// </summary>
    public static MissingWords Default { get; } = new(
    [
        "", "-", "--", "---", "–", "—", "−", ".", "..", "...", "…", "?", "n/a", "n.a.", "na", "n.a", "#n/a", "<na>", "nan", "null", "none",
        "n/d", "n.d.", "nd", "unknown", "unk", "undisclosed", "not disclosed", "non-disclosed", "nondisclosed", "undisclosed amount",
        "not available", "not applicable", "not known", "not reported", "not stated", "no data", "missing", "confidential", "private",
        "tbd", "tba", "tbc",
    ]);

    /// <summary>Only empty cells.</summary>
    public static MissingWords Empty { get; } = new([""]);

    /// <summary>Adds words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>These and the added words.</returns>
    public MissingWords With(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(_words.Concat(words.Select(word => (word ?? throw new ArgumentException("A word is null.", nameof(words))).Trim())));
    }

    /// <summary>Whether a text means a missing value.</summary>
    /// <param name="text">The text; <see langword="null"/> is missing.</param>
    /// <returns>Whether the text, without the spaces around it, is one of the words.</returns>
    public bool Contains([NotNullWhen(false)] string? text) =>
        text is null || (text.Length <= Longest && _words.Contains(text.Trim().Trim('\u200B', '\uFEFF')));

    /// <summary>The words, in quotation marks.</summary>
    public override string ToString() => string.Join(", ", _words.Select(word => $"'{word}'"));

    // No word is longer, and a page of text need not be copied to learn that.
    private const int Longest = 200;
}
