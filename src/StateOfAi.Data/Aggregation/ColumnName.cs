using System.Text;

namespace StateOfAi.Data;

/// <summary>The name of a dimension or a measure: the given name, or the words of the variable that receives it.</summary>
internal static class ColumnName
{
    /// <summary>Determines the name.</summary>
    /// <param name="given">
    /// A name, or the source text of an argument, such as <c>region</c>, <c>_region</c>, <c>var region</c> or <c>Dimension&lt;string&gt;
    /// region</c>.
    /// </param>
    /// <param name="otherwise">The fallback if there is no name.</param>
    internal static string Of(string? given, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(given))
            return otherwise;
        string identifier = Identifier(given.Trim());
        if (!identifier.All(letter => char.IsLetterOrDigit(letter) || letter is '_'))
            return given.Trim();
        string words = Words(identifier.Trim('_'));
        return words.Length == 0 ? otherwise : words;
    }

    /// <summary>Turns a name into a column heading.</summary>
    internal static string Heading(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Identifier(string code)
    {
        int space = code.LastIndexOf(' ');
        bool isDeclared = space > 0 && (code.StartsWith("var ", StringComparison.Ordinal) || code[space - 1] is '>' or '?');
        string identifier = (isDeclared ? code[(space + 1)..] : code).TrimStart('@');
        return identifier.Contains(' ') ? identifier : identifier[(identifier.LastIndexOf('.') + 1)..];
    }

    /// <summary>Splits an identifier into words, in lower case except for words that are all capitals, such as USD.</summary>
    private static string Words(string identifier)
    {
        var words = new StringBuilder();
        for (int i = 0; i < identifier.Length; i++)
        {
            bool begins = char.IsUpper(identifier[i]) && (i == 0 || !char.IsUpper(identifier[i - 1]));
            bool isOfCapitals = i + 1 < identifier.Length && char.IsUpper(identifier[i + 1]);
            if (begins && i > 0)
                words.Append(' ');
            words.Append(begins && !isOfCapitals ? char.ToLowerInvariant(identifier[i]) : identifier[i]);
        }

        return words.ToString();
    }
}
