namespace StateOfAi.Data;

/// <summary>
/// The form by which a word is looked up: British spelling as American, without the endings of plurals, verbs and nouns. The index and the
/// query use the same form, so it need not be a real word; it only has to be the same for related words.
/// </summary>
internal static class WordForms
{
    private static readonly string[] Endings = ["ation", "ment", "ing", "ion", "ize", "ise", "ed", "er", "e"];

    /// <param name="word">Lower-case letters and digits.</param>
    internal static string Of(string word) => word.Length < 4 || char.IsAsciiDigit(word[0]) || char.IsAsciiDigit(word[^1])
        ? word
        : WithoutEnding(American(WithoutPlural(word)));

    private static string WithoutPlural(string word) => word switch
    {
        [_, _, .., 'i', 'e', 's'] => word[..^3] + "y",
        [.., 's' or 'x', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [_, 'p', 'u' or 'i', 's'] => word[..^1], // GPUs, TPUs, APIs
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    /// <summary>Maps British spellings: centre, labour, licence, catalogue, programme, analyse.</summary>
    private static string American(string word) => word switch
    {
        [_, _, .., 't' or 'b', 'r', 'e'] => word[..^2] + "er",
        [_, _, .., 'o', 'u', 'r'] => word[..^3] + "or",
        [.., 'c' or 'f', 'e', 'n', 'c', 'e'] => word[..^2] + "se",
        [_, _, .., 'o', 'g', 'u', 'e'] => word[..^2],
        [_, _, .., 'a', 'm', 'm', 'e'] => word[..^2],
        [_, _, .., 'l', 'y', 's', 'e'] => word[..^2] + "ze",
        _ => word,
    };

    private static string WithoutEnding(string word)
    {
        foreach (string ending in Endings)
        {
            // What is left has at least four letters, or three before "e", "ed" and "ing".
            if (word.Length >= ending.Length + (ending is "e" or "ed" or "ing" ? 3 : 4) && word.EndsWith(ending, StringComparison.Ordinal))
                return WithoutDouble(word[..^ending.Length]);
        }

        return WithoutDouble(word);
    }

    /// <summary>Drops a letter that an ending or British spelling doubles: <c>labelled</c>, <c>shipping</c>.</summary>
    private static string WithoutDouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e' or 'o') ? stem[..^1] : stem;
}
