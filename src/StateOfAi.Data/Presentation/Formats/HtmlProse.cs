using System.Text;

namespace StateOfAi.Data;

/// <summary>Encodes prose as HTML: addresses become links, and dates and similar words do not wrap at hyphens.</summary>
internal static class HtmlProse
{
    /// <summary>A link that differs from text only by its underline, so it is as readable as the text on every background.</summary>
    internal const string Link = "<a style=\"" + LinkStyle + "\"";

    private const string LinkStyle = "color:inherit;text-decoration:underline";

    private const int LongestUnbroken = 32, LongestUnbrokenAddress = 64;

    internal static string Of(string text)
    {
        string line = OneLine.Of(text);
        var html = new StringBuilder(line.Length);
        int from = 0;
        for (int i = line.IndexOf("http", StringComparison.OrdinalIgnoreCase); i >= 0;
            i = line.IndexOf("http", i + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (i < from || AddressInText.LengthAt(line, i) is not (> 0 and var length))
                continue;
            string address = line.Substring(i, length);
            // Long addresses may be broken anywhere.
            string breaks = length <= LongestUnbrokenAddress ? "white-space:nowrap" : "word-break:break-all";
            html.Append(Unbroken(line[from..i])).Append("<a style=\"").Append(LinkStyle).Append(';').Append(breaks).Append("\" href=\"")
                .Append(HtmlText.Encoded(address)).Append("\">").Append(HtmlText.Shown(address)).Append("</a>");
            from = i + length;
        }

        return html.Append(Unbroken(line[from..])).ToString();
    }

    private static string Unbroken(string text) => string.Join(' ', text.Split(' ').Select(word =>
        word.Length <= LongestUnbroken && HasNumberAfterHyphen(word)
            ? $"<span style=\"white-space:nowrap\">{HtmlText.Shown(word)}</span>"
            : HtmlText.Shown(word)));

    private static bool HasNumberAfterHyphen(string word)
    {
        for (int i = 1; i + 1 < word.Length; i++)
        {
            if (word[i] == '-' && char.IsAsciiDigit(word[i + 1]))
                return true;
        }

        return false;
    }
}
