using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Powers of ten as people search for them, such as the thresholds of training compute: <c>10^25</c> and <c>1e25</c>.</summary>
internal static class PowerWords
{
    // Smaller ones are written out.
    private const int Least = 15;

    /// <summary>The word that finds a figure, such as <c>1e25</c>; <see langword="null"/> for any other figure.</summary>
    internal static string? OrNull(Figure figure)
    {
        string digits = figure.Value is { } value ? value.ToString("E28", CultureInfo.InvariantCulture) : "";
        int mark = digits.IndexOf('E', StringComparison.Ordinal);
        return mark > 0 && digits[..mark].TrimEnd('0') is "1."
            && int.Parse(digits[(mark + 1)..], CultureInfo.InvariantCulture) is >= Least and var power ? $"1e{power}" : null;
    }

    /// <summary>The one form of a word that may be such a power: <c>10^25</c> becomes <c>1e25</c>.</summary>
    internal static string Normal(string word) => word.StartsWith("10^", StringComparison.Ordinal) ? $"1e{word[3..]}" : word;
}
