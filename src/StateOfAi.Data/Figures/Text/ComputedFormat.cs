using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A format of computed numbers, read from its letters: <c>G</c> six significant digits, or as many as stand behind it, in groups; <c>F</c>
/// all digits, in groups as figures have them; <c>F2</c> and <c>N2</c> two decimals as .NET has them, without and with groups; and <c>+</c>
/// at the end for the plus sign of a rise.
/// </summary>
internal readonly struct ComputedFormat(char letter, int? digits, bool signed)
{
    internal char Letter { get; } = letter;

    internal int? Digits { get; } = digits;

    internal bool Signed { get; } = signed;

    private const int MostDigits = 15;

    internal static ComputedFormat Parse(string? format)
    {
        bool signed = format is [.., '+'];
        string rest = signed ? format![..^1] : format ?? "";
        if (rest.Length == 0)
            return new('G', null, signed);
        char letter = char.ToUpperInvariant(rest[0]);
        int? digits = rest.Length > 1 ? Data.Digits.Read(rest.AsSpan(1)) : null;
        bool isKnown = letter is 'G' or 'F' or 'N' && (digits is null) == (rest.Length == 1) && digits is null or <= MostDigits
            && (letter is not 'G' || digits is not 0);
        return isKnown
            ? new(letter, digits, signed)
            : throw new FormatException(
                $"'{format}' is not a format of computed numbers; expected G, F or N, alone or with up to {MostDigits} digits as in F2, "
                    + $"each with or without a + behind it.");
    }

    /// <summary>A number that is not negative, in digits; of the form <c>G</c> a very small or large one as a power of ten.</summary>
    internal string Write(double value, IFormatProvider provider) => (Letter, Digits) switch
    {
        ('G', _) =>
            SignificantOrNull(value) is { } shown
                ? shown.ToString(NumberText.AllDigits, provider)
                : value.ToString(Code('G', Significant), provider),
        ('F', null) =>
            decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
                out decimal all)
                ? all.ToString(NumberText.AllDigits, provider)
                : value.ToString("R", provider),
        _ => value.ToString(Code(Letter, Digits ?? 2), provider),
    };

    /// <summary>
    /// The number rounded to the significant digits; <see langword="null"/> where writing it out would give a row of zeros.
    /// </summary>
    internal decimal? SignificantOrNull(double value) => Letter is 'G' && value is 0 or (>= 1e-6 and < 1e15)
        ? (decimal)double.Parse(value.ToString(Code('E', Significant - 1), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;

    private int Significant => Digits ?? 6;

    private static string Code(char letter, int digits) => letter + digits.ToString(CultureInfo.InvariantCulture);
}
