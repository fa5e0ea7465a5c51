using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A number format, the same for figures, computed numbers and results: <c>G</c>, the default; <c>G3</c>, three significant digits;
/// <c>N1</c>, one decimal, with amounts and counts abbreviated to millions and more; <c>K1</c>, <c>M1</c>, <c>B1</c> and <c>T1</c>, one
/// decimal on that scale, for amounts and counts only; <c>F</c>, all digits, and <c>F2</c>, two decimals, written out. A leading <c>S</c>
/// writes symbols instead of words, and a trailing <c>+</c> writes a plus sign before positive numbers.
/// </summary>
internal readonly struct NumberFormat(bool signs, char letter, int? digits, bool signed)
{
    private const int MostDigits = 15;

    // Private-use characters that nobody types.
    private const char ScaleInHeading = '\uE001', MetricScale = '\uE002', PerMillionInHeading = '\uE003';

    internal bool Signs { get; } = signs;

    internal char Letter { get; init; } = letter;

    internal int? Digits { get; init; } = digits;

    internal bool Signed { get; init; } = signed;

    /// <summary>Whether the letter of the scale is in the heading of a table and not after the number.</summary>
    internal bool HasScaleInHeading { get; init; }

    /// <summary>Whether the heading of a table says that the rates are per million, which the numbers are not.</summary>
    internal bool IsPerMillionInHeading { get; init; }

    /// <summary>Whether the precision depends on the number.</summary>
    internal bool IsNatural => Letter is 'G' && Digits is null;

    /// <summary>Whether it sets the scale of amounts: other numbers keep their own format.</summary>
    internal bool IsOfAmounts => Letter is 'K' or 'M' or 'B' or 'T' || IsMetric(Letter);

    /// <summary>Whether a text is a number format; others may be those of dates.</summary>
    internal static bool Is(string format) => Read(format) is not null;

    /// <exception cref="FormatException">The text is not a number format.</exception>
    internal static NumberFormat Parse(string? format) => Read(format) ?? throw new FormatException(
        $"'{format}' is not a number format. {Hint(format)}Use G, N, F, K, M, B or T, optionally with up to {MostDigits} digits, such as "
            + $"G3 (three "
            + $"significant digits), N1 (one decimal), B1 (billions with one decimal) or F (all digits); put S first for signs instead of "
            + $"words, and + last to show the plus sign of a rise.");

    /// <summary>
    /// The format for statistics between 0 and 1, which one or two decimals would round away: only significant digits count.
    /// </summary>
    internal static string? OfStatistic(string? format) =>
        Parse(format) is { Letter: 'G' } or { Letter: 'F', Digits: null } ? WithoutSign(format) : null;

    /// <summary>The format for computed percentages in lines of text, where one decimal is shown even if it is zero.</summary>
    internal static string? OfPercentages(string? format) => Parse(format) is { IsNatural: true } parsed
        ? (parsed.Signs ? "S" : "") + "N1" + (parsed.Signed ? "+" : "")
        : format;

    private static string Hint(string? format) => format is ['P' or 'p' or 'C' or 'c', .. var digits]
        ? $"Numbers have their percent sign or currency already: N{(Data.Digits.Read(digits) ?? 1).ToString(CultureInfo.InvariantCulture)} "
            + "is enough. "
        : "";

    private static NumberFormat? Read(string? format)
    {
        ReadOnlySpan<char> rest = format;
        bool isPerMillion = rest is [.., PerMillionInHeading];
        rest = isPerMillion ? rest[..^1] : rest;
        bool hasScaleInHeading = rest is [.., ScaleInHeading];
        rest = hasScaleInHeading ? rest[..^1] : rest;
        bool signed = rest is [.., '+'], signs = rest is ['S' or 's', ..];
        rest = rest[(signs ? 1 : 0)..(rest.Length - (signed ? 1 : 0))];
        bool isMetric = rest is [MetricScale, ..];
        rest = isMetric ? rest[1..] : rest;
        char letter = rest.Length == 0 ? 'G' : char.ToUpperInvariant(rest[0]);
        int? digits = rest.Length > 1 ? Data.Digits.Read(rest[1..]) : null;
        bool isKnown = (letter is 'G' or 'N' or 'F' or 'K' or 'M' or 'B' or 'T' || (isMetric && IsMetric(letter)))
            && (digits is null) == (rest.Length <= 1)
            && digits is null or <= MostDigits && (letter is not 'G' || digits is not 0);
        return isKnown
            ? new(signs, letter, letter is 'N' ? digits ?? 2 : digits, signed)
            {
                HasScaleInHeading = hasScaleInHeading,
                IsPerMillionInHeading = isPerMillion,
            }
            : null;
    }

    /// <summary>
    /// The format of numbers on a scale, which may be one of a unit with a prefix: peta and more have no letter otherwise.
    /// </summary>
    internal static string OfScale(char letter, int? decimals, bool signed, bool signs = false) => (signs ? "S" : "")
        + (IsMetric(letter) ? MetricScale : "") + letter + decimals?.ToString(CultureInfo.InvariantCulture) + (signed ? "+" : "");

    /// <summary>The format without the letter of the scale, which the heading has.</summary>
    internal static string WithScaleInHeading(string format) => format + ScaleInHeading;

    /// <summary>The format of rates that the heading says to be per million.</summary>
    internal static string WithMillionInHeading(string? format) => format + PerMillionInHeading;

    private static bool IsMetric(char letter) => letter is 'P' or 'E' or 'Z' or 'Y' or 'R';

    /// <summary>The format with plus signs.</summary>
    internal static string WithSign(string? format) => format is [.., '+'] ? format : format + "+";

    /// <summary>The format without plus signs.</summary>
    internal static string? WithoutSign(string? format) => format is [.., '+'] ? format[..^1] : format;
}
