namespace StateOfAi.Data;

/// <summary>The form in which names of organizations are compared if no name is spelled the same.</summary>
internal static class NameForm
{
    private static readonly string[] LegalForms =
        ["inc", "incorporated", "corp", "corporation", "co", "com", "company", "ltd", "limited", "llc", "lp", "plc", "ag", "se", "sa",
            "gmbh",
            "group", "holding", "holdings"];

    /// <summary>
    /// The letters and digits of a name in lowercase, without accents, a leading "The", and legal forms at its end: <c>openai</c> for
    /// <c>Open AI, Inc.</c>
    /// </summary>
    internal static string Of(string name)
    {
        string text = LatinLetters.WithoutAccents(name).ToLowerInvariant();
        string letters = new([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]);
        string[] words = letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int start = words.Length > 1 && words[0] is "the" ? 1 : 0;
        int end = words.Length;
        while (end - start > 1 && LegalForms.Contains(words[end - 1]))
            end--;
        return string.Concat(words[start..end]);
    }
}
