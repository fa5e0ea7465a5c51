namespace StateOfAi.Data;

/// <summary>Splits a text into words, in the forms in which they are looked up.</summary>
internal static class SearchWords
{
    private const string Stops =
        " a an the of in on at to by for from with and or as is are was were be been it its this that these those there here has have had "
            + "do does did how many much what which who whom whose when where why i me my we our you your show find get give tell list "
            + "about any all some not no than then so if can could would should will may ";

    // Nobody types longer words, and the index keeps lengths in one byte.
    private const int Longest = 60;

    /// <summary>
    /// The words of a text, as often as each occurs. Stop words are left out, and words that have a synonym in <see cref="Synonyms"/> are
    /// replaced by it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isQuestion">
    /// Whether a synonym replaces its words. In indexed text it is added to them, so that each of them is found too.
    /// </param>
    internal static List<string> In(string text, bool isQuestion = false)
    {
        var words = new List<string>();
        string plain = LatinLetters.WithoutAccents(text);
        int start = 0;
        for (int i = 0; i <= plain.Length; i++)
        {
            if (i < plain.Length && (char.IsLetterOrDigit(plain[i]) || IsWithin(plain, i)))
                continue;
            if (i > start)
                Add(plain[start..i].ToLowerInvariant(), words, isQuestion);
            start = i + 1;
        }

        return words;
    }

    /// <summary>Whether a character joins its neighbors into one word, as in <c>M&amp;A</c> and <c>10^25</c>.</summary>
    private static bool IsWithin(string text, int place) => text[place] is '&' or '^' && place > 0 && place + 1 < text.Length
        && char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place + 1]);

    private static void Add(string word, List<string> words, bool isQuestion)
    {
        if (Stops.Contains($" {word} ", StringComparison.Ordinal) || word is "s")
            return;
        if (word.Length == 6 && word.StartsWith("fy", StringComparison.Ordinal) && char.IsAsciiDigit(word[2]))
        {
            Add("fy", words, isQuestion);
            word = word[2..];
        }

        word = PowerWords.Normal(word);
        string form = WordForms.Of(word.Length > Longest ? word[..Longest] : word);
        words.Add(Synonyms.Of(form) ?? form);
        string run = words[^1];
        for (int i = 2; i <= Synonyms.Longest && i <= words.Count; i++)
        {
            run = $"{words[^i]} {run}";
            if (Synonyms.Of(run) is { } one)
            {
                if (isQuestion)
                    words.RemoveRange(words.Count - i, i);
                words.Add(one);
                return;
            }
        }
    }
}
