using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Converts names in code to words for readers, and words to names for machines. Only ASCII letters change case, independent of culture.
/// </summary>
internal static class Words
{
    // Names in code write these like words.
    private static readonly string[] Abbreviations = ["ai", "doi", "gdp", "gpu", "hpc", "nvidia", "oem", "url"];

    // Names in code cannot spell these as their owners do.
    private static readonly Dictionary<string, string> ProperNames = new()
    {
        ["Mmlu"] = "MMLU",
        ["Gsm8k"] = "GSM8K",
        ["HellaSwag"] = "HellaSwag",
        ["GpqaDiamond"] = "GPQA Diamond",
        ["MathLevel5"] = "MATH level 5",
        ["OtisMockAime"] = "OTIS Mock AIME",
        ["FrontierMathTiers1To3"] = "FrontierMath tiers 1 to 3",
        ["FrontierMathTier4"] = "FrontierMath tier 4",
        ["SweBenchVerified"] = "SWE-bench Verified",
        ["SimpleQaVerified"] = "SimpleQA Verified",
        ["HumanitysLastExam"] = "Humanity's Last Exam",
        ["ArcAgi1"] = "ARC-AGI-1",
        ["ArcAgi2"] = "ARC-AGI-2",
        ["MetrTimeHorizon"] = "METR time horizon",
    };

    /// <summary><c>DataCenter</c> as <c>Data center</c>, <c>NationalHpc</c> as <c>National HPC</c>.</summary>
    internal static string OfName(string name)
    {
        if (ProperNames.TryGetValue(name, out string? proper))
            return proper;
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]);
            words.Append(begins ? " " : "")
                .Append(
                    begins && !(i + 1 < name.Length && char.IsAsciiLetterUpper(name[i + 1])) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return string.Join(' ', words.ToString().Split(' ')
            .Select(word => Abbreviations.Contains(word.ToLowerInvariant()) ? word.ToUpperInvariant() : word));
    }

    /// <summary>A name for use within a sentence: <c>FairlySure</c> as <c>fairly sure</c>.</summary>
    internal static string InProse(Enum name)
    {
        string code = name.ToString(), words = OfName(code);
        bool isName = ProperNames.ContainsKey(code) || (words.Length > 1 && char.IsAsciiLetterUpper(words[1]));
        return isName ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    /// <summary><c>nvidia-revenue</c> as <c>NvidiaRevenue</c>.</summary>
    internal static string ToPascalCase(string words) =>
        ToCamelCase(words) is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : words;

    /// <summary>
    /// <c>Data center</c> as <c>dataCenter</c>, <c>URL slug</c> as <c>urlSlug</c>; a name without letters and digits stays as it is.
    /// </summary>
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

        // A first word in uppercase becomes lowercase as a whole.
        int first = words.TakeWhile(char.IsLetterOrDigit).Count();
        if (first > 1 && words.Take(first).All(sign => !char.IsLower(sign)))
            return name.ToString(0, first).ToLowerInvariant() + name.ToString(first, name.Length - first);
        return name.Length == 0 ? words : name.ToString();
    }
}
