namespace StateOfAi.Data.Tests;

/// <summary>
/// Texts that resemble figures, periods, codes and formulas, with slips, and characters from everywhere; equal seeds, equal texts.
/// </summary>
internal static class HostileTexts
{
    private static readonly string[] Parts =
    [
        "0", "1", "9", "12", "999", "1000", "2023", "0000", "9999", "10000", "45,000", "1.5", "1,5", "1'000", "1 000", "1e9", "1e-30",
        "1e999999",
        "79228162514264337593543950335", "0.0000000000000000000000000001", "１２", "٣", "½", "Ⅳ", "²",
        "$", "€", "£", "¥", "₹", "US$", "USD", "EUR", "ALL", "TOP", "CHF", "kr", "R$", "%", "pp", "bps", "x", "×", "-fold", "GPU", "GPUs",
        "users", "user", "year", "years", "per", "/", "rank", "month", "exaFLOPS", "GW", "mW", "Wh", "FLOP", "/s", "GB", "KiB", "×10^25",
        "²⁵", "k", "K", "m", "M", "MM", "b", "B", "bn", "T", "t",
        "million", "billion", "mil", "Mio.", "Mrd.", "crore", "lakh", "億", "万", "兆", "조",
        "about", "~", "≈", "more than", ">", "≥", "<", "up to", "at least", "a fall of", "between", "from", "and", "to", "or more", "plus",
        "+", "-", "−", "–", "—", "(", ")", ",", ".", "'", "’", "\"",
        "Q1", "Q4", "Q5", "H1", "H3", "W05", "W53", "W99", "FY", "FY24", "F1Q23", "1Q24", "CY", "fiscal year", "first quarter of", "as of",
        "as-of", "Jan", "January", "Sept.", "31", "30", "2023-02-30", "2024-W05-7", "2023-07-12", "2023-07", "07/12/2023", "12.7.23",
        "T00:00:00Z",
        "20230712", "2022/23", "TTM", "nvidia:", "nvidia", "Arm", "own:", ":", "; printed \"", "2023-01-30 to 2024-01-28",
        "US", "GB", "UK", "us", "n/a", "null", "[", "]", "[F001]", ".low", "low(", "sum(", "^", "*", "=",
        " ", "  ", "\t", "\n", "\r\n", "\0", "\u00A0", "\u202F", "\u200B", "\u202E", "\uFEFF", "\u001B[31m", "\uD83D", "\uDE00", "😀", "é",
        "İ", "ß", "ſ",
        "K", "ﬁ", "\uFFFF",
    ];

    /// <summary>One to a dozen parts in random order, sometimes with a letter changed.</summary>
    internal static string Next(Random random)
    {
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 13)).Select(_ => Parts[random.Next(Parts.Length)]
            + (random.Next(3) == 0 ? " " : "")));
        return random.Next(4) switch
        {
            0 when text.Length > 0 => text.Remove(random.Next(text.Length), 1),
            1 => text.Insert(random.Next(text.Length + 1), ((char)random.Next(char.MaxValue + 1)).ToString()),
            _ => text,
        };
    }

    /// <summary>A valid text with a few letters removed, repeated or replaced.</summary>
    internal static string Damaged(string valid, Random random)
    {
        string text = valid;
        for (int times = random.Next(1, 4); times > 0 && text.Length > 0; times--)
        {
            int at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, text[random.Next(text.Length)].ToString()),
                _ => text.Remove(at, 1).Insert(at, Parts[random.Next(Parts.Length)]),
            };
        }

        return text;
    }

    /// <summary>Parts repeated up to a length.</summary>
    internal static IEnumerable<string> Long(int length) => Parts.Concat(
        ["1,111 ", "1-", "$1 to ", "2023-01-01/", "a/", "a:", "(1", "[a]+", "((", "low(", "--", "Q1 ", "1 per user ", "'1", "FY 1", "€ ",
            "~~ "])
        .Select(part => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1)));
}
