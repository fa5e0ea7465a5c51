using System.Text.RegularExpressions;

namespace StateOfAi.Data;

/// <summary>
/// Shortens texts to one line below a table. Citations end at the end of a clause, never inside a word or address; doubts, which half a
/// sentence would distort, at the end of a sentence.
/// </summary>
internal static class BriefText
{
    private const int Longest = 100;

    // Names and numbers in parentheses at the end are details: "2 of 7 figures are missing and left out (Ada; Bee; 3 more)."
    private static readonly Regex ClosingParenthesis = new(@"(?<=\w) \([^();]+;[^()]+\)(?=\.$)", RegexOptions.CultureInvariant);

    // These end with a period inside a sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "approx", "Apr", "Aug", "ca", "cf", "Co", "Corp", "Dec", "dept", "Dr", "ed", "eds", "eq", "est", "etc", "Feb", "Fig", "figs",
        "Gen", "Inc", "incl", "Jan", "Jr", "Jul", "Jun", "Ltd", "Mar", "max", "min", "Mr", "Mrs", "Ms", "No", "Nos", "Nov", "Oct", "pp",
        "Prof", "Rep", "resp", "Sec", "Sen", "Sep", "Sept", "Sr", "St", "Univ", "vol", "vs",
    };

    /// <summary>The whole text if it is short; otherwise as many of its clauses as fit on the line, and at least its first word.</summary>
    internal static string Of(string text) => Of(OneLine.Words(text), Longest);

    /// <summary>The first sentence as a whole, without details in parentheses at its end and without an address there.</summary>
    internal static string FirstSentence(string text)
    {
        string line = OneLine.Words(text);
        string sentence = ClosingParenthesis.Replace(line[..EndOfSentence(line)], "");
        int address = AddressIn(sentence);
        // "From a secondary source, https://…" and "Copied, from https://…" are complete before the comma.
        return address > 0 && AddressInText.EndOfWord(sentence, address) == sentence.Length
            && EndBefore(sentence[..address].TrimEnd(), ", from") is { } complete
            ? complete + "."
            : sentence;
    }

    private static string? EndBefore(string text, string joint) => text.EndsWith(joint, StringComparison.Ordinal) ? text[..^joint.Length]
        : text is [.., ','] ? text[..^1]
        : null;

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

    /// <summary>
    /// The end of the first sentence, outside quotes and parentheses unless one of them ends with the sentence; that of the text if a quote
    /// or parenthesis stays open.
    /// </summary>
    private static int EndOfSentence(string line)
    {
        int open = 0;
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            isQuoted ^= line[i] is '"';
            open += line[i] is '(' or '[' or '“' ? 1 : line[i] is ')' or ']' or '”' ? -1 : 0;
            if (!isQuoted && open <= 0 && i + 2 < line.Length && line[i + 1] is ' ' && IsEnd(line, i))
                return i + 1;
        }

        return line.Length;
    }

    /// <summary>Whether a sentence ends with a character before a space: "vs. the", "No. 5" and "J. Doe" go on.</summary>
    private static bool IsEnd(string line, int place)
    {
        int mark = line[place] is '"' or '”' or ')' or ']' ? place - 1 : place;
        if (mark < 0 || line[mark] is not ('.' or '!' or '?' or '…') || char.IsLower(line[place + 2]))
            return false;
        string word = line[(line.LastIndexOf(' ', mark) + 1)..mark].TrimStart('(', '[', '"', '“');
        bool isInitial = word.Length == 1 && char.IsLetter(word[0]);
        return line[mark] is not '.' || !(isInitial || word.Contains('.', StringComparison.Ordinal) || Abbreviations.Contains(word));
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
