namespace StateOfAi.Data;

/// <summary>
/// A number format, the same for figures, computed numbers and results: <c>G</c>, the default; <c>G3</c>, three significant digits;
/// <c>N1</c>, one decimal, with amounts and counts abbreviated to millions and more; <c>K1</c>, <c>M1</c>, <c>B1</c> and <c>T1</c>, one
/// decimal on that scale; <c>F</c>, all digits, and <c>F2</c>, two decimals, written out. A leading <c>S</c> writes symbols instead of
/// words, and a trailing <c>+</c> writes a plus sign before positive numbers.
/// </summary>
internal readonly struct NumberFormat(bool signs, char letter, int? digits, bool signed)
{
    private const int MostDigits = 15;

    internal bool Signs { get; } = signs;

    internal char Letter { get; init; } = letter;

    internal int? Digits { get; init; } = digits;

    internal bool Signed { get; init; } = signed;

    /// <summary>Whether the precision depends on the number.</summary>
    internal bool IsNatural => Letter is 'G' && Digits is null;

    /// <summary>Whether a text is a number format; others may be those of dates.</summary>
    internal static bool Is(string format) => Read(format) is not null;

    /// <exception cref="FormatException">The text is not a number format.</exception>
    internal static NumberFormat Parse(string? format) => Read(format) ?? throw new FormatException(
        $"'{format}' is not a number format. Use G, N, F, K, M, B or T, optionally with up to {MostDigits} digits, such as G3 (three "
            + $"significant digits), N1 (one decimal), B1 (billions with one decimal) or F (all digits); put S first for signs instead of "
            + $"words, and + last to show the plus sign of a rise.");

    private static NumberFormat? Read(string? format)
    {
        ReadOnlySpan<char> rest = format;
        bool signed = rest is [.., '+'], signs = rest is ['S' or 's', ..];
        rest = rest[(signs ? 1 : 0)..(rest.Length - (signed ? 1 : 0))];
        char letter = rest.Length == 0 ? 'G' : char.ToUpperInvariant(rest[0]);
        int? digits = rest.Length > 1 ? Data.Digits.Read(rest[1..]) : null;
        bool isKnown = letter is 'G' or 'N' or 'F' or 'K' or 'M' or 'B' or 'T' && (digits is null) == (rest.Length <= 1)
            && digits is null or <= MostDigits && (letter is not 'G' || digits is not 0);
        return isKnown ? new(signs, letter, letter is 'N' ? digits ?? 2 : digits, signed) : null;
    }

    /// <summary>The format with plus signs.</summary>
    internal static string WithSign(string? format) => format is [.., '+'] ? format : format + "+";

    /// <summary>The format without plus signs.</summary>
    internal static string? WithoutSign(string? format) => format is [.., '+'] ? format[..^1] : format;
}
