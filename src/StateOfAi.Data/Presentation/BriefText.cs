using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <summary>
/// Shortens texts to one line below a table. They end at the end of a sentence or clause, never inside a word or address.
/// </summary>
internal static class BriefText
{
    private const int Longest = 100;

    // Names and numbers in parentheses at the end are details: "2 of 7 figures are missing and left out (Ada; Bee; 3 more)."
    private static readonly Regex ClosingParenthesis = new(@"(?<=\w) \([^();]+;[^()]+\)(?=\.$)", RegexOptions.CultureInvariant);

    // These end with a period inside a sentence.
    private static readonly HashSet<string> Abbreviations = ["Co", "Corp", "Dr", "Inc", "Ltd", "Mr", "Ms", "No", "vs"];

    /// <summary>The whole text if it is short; otherwise as many of its clauses as fit on the line, and at least its first word.</summary>
    internal static string Of(string text) => Of(OneLine.Words(text), Longest);

    /// <summary>The first sentence, shortened like any text and without an address.</summary>
    internal static string FirstSentence(string text)
    {
        string line = OneLine.Words(text);
        string sentence = ClosingParenthesis.Replace(line[..EndOfSentence(line)], "");
        int address = AddressIn(sentence);
        // A sentence that is complete before its address needs no ellipsis: "From a secondary source, https://…".
        return address > 0 && address < Longest && sentence.AsSpan(0, address).TrimEnd() is [.., ','] before
            && AddressInText.EndOfWord(sentence, address) == sentence.Length
            ? $"{before[..^1]}."
            : Of(sentence, address > 0 ? Math.Min(address, Longest) : Longest);
    }

    private static string Of(string line, int longest)
    {
        if (line.Length <= longest)
            return line;
        int end = EndOfClause(line, longest);
        if (end <= 0)
            end = line.LastIndexOf(' ', longest - 1);
        if (end <= 0)
            end = AddressInText.EndOfWord(line, 0);
        return end == line.Length ? line : line[..end].TrimEnd(' ', ',', ';', ':', '"', '(') + "…";
    }

    /// <summary>
    /// The end of the last clause that fits, outside quotes and parentheses; 0 if there is none. A semicolon is preferred, unless too
    /// little would be left.
    /// </summary>
    private static int EndOfClause(string line, int longest)
    {
        int end = 0, strong = 0, open = 0;
        bool isQuoted = false;
        for (int i = 0; i + 1 < line.Length && i < longest; i++)
        {
            isQuoted ^= line[i] == '"';
            open += line[i] == '(' ? 1 : line[i] == ')' ? -1 : 0;
            if (isQuoted || open > 0 || line[i + 1] != ' ')
                continue;
            strong = line[i] == ';' ? i : strong;
            end = line[i] is ',' or ';' or ':' ? i : end;
        }

        return strong >= longest / 2 ? strong : end;
    }

    private static int EndOfSentence(string line)
    {
        for (int i = line.IndexOf(". ", StringComparison.Ordinal); i >= 0; i = line.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            string word = line[(line.LastIndexOf(' ', i) + 1)..i];
            bool isInitial = word.Length == 1 && char.IsLetter(word[0]);
            if (!isInitial && !word.Contains('.', StringComparison.Ordinal) && !Abbreviations.Contains(word))
                return i + 1;
        }

        return line.Length;
    }

    /// <summary>The index of the first address; negative if there is none.</summary>
    private static int AddressIn(string line)
    {
        int place = line.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        while (place >= 0 && AddressInText.LengthAt(line, place) == 0)
            place = line.IndexOf("http", place + 1, StringComparison.OrdinalIgnoreCase);
        return place;
    }
}
