using System.Globalization;
using System.Text;

namespace StateOfAi.Data.Testing;

/// <summary>The lines in which two texts differ: everything between their common beginning and end.</summary>
internal static class TextDifference
{
    private const int MostLines = 20;

    internal static string Of(string expected, string actual)
    {
        string[] before = expected.TrimEnd('\n').Split('\n'), after = actual.TrimEnd('\n').Split('\n');
        int shorter = Math.Min(before.Length, after.Length), start = 0, end = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"from line {start + 1}, - committed, + received\n");
        Append(text, "- ", before[start..^end]);
        Append(text, "+ ", after[start..^end]);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, string mark, string[] lines)
    {
        foreach (string line in lines.Take(MostLines))
            text.Append(mark).Append(line).Append('\n');
        if (lines.Length > MostLines)
            text.Append(CultureInfo.InvariantCulture, $"{mark}... and {lines.Length - MostLines} more lines\n");
    }
}
