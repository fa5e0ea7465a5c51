using System.Text;

namespace StateOfAi.Data;

/// <summary>Names of code as words for readers, and words as names for machines; ASCII case alone, which no culture changes.</summary>
internal static class Words
{
    /// <summary><c>DataCenter</c> as <c>Data center</c>, <c>NationalHpc</c> as <c>National hpc</c>.</summary>
    internal static string OfName(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]);
            words.Append(begins ? " " : "")
                .Append(
                    begins && !(i + 1 < name.Length && char.IsAsciiLetterUpper(name[i + 1])) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    /// <summary>A name within a sentence: <c>FairlySure</c> as <c>fairly sure</c>.</summary>
    internal static string InProse(Enum name)
    {
        string words = OfName(name.ToString());
        return words.Length > 1 && char.IsAsciiLetterUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    /// <summary><c>Data center</c> as <c>dataCenter</c>; a name without letters and digits stays as it is.</summary>
    internal static string ToCamelCase(string words)
    {
        var name = new StringBuilder(words.Length);
        bool begins = false;
        foreach (char sign in words)
        {
            if (char.IsLetterOrDigit(sign))
                name.Append(name.Length == 0 ? char.ToLowerInvariant(sign) : begins ? char.ToUpperInvariant(sign) : sign);
            begins = !char.IsLetterOrDigit(sign);
        }

        return name.Length == 0 ? words : name.ToString();
    }
}
