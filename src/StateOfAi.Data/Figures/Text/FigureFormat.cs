namespace StateOfAi.Data;

/// <summary>
/// A format of figures, read from its letters: <c>G</c> words, <c>S</c> signs, <c>F</c> all digits, and <c>+</c> for the plus sign of a
/// rise.
/// </summary>
internal readonly struct FigureFormat(bool signs, bool allDigits, bool signed)
{
    internal bool Signs { get; } = signs;

    internal bool AllDigits { get; init; } = allDigits;

    internal bool Signed { get; init; } = signed;

    internal static FigureFormat Parse(string? format)
    {
        bool signed = format is [.., '+'];
        string letter = signed ? format![..^1] : format ?? "";
        return letter switch
        {
            "" or "G" or "g" => new(false, false, signed),
            "S" or "s" => new(true, false, signed),
            "F" or "f" => new(false, true, signed),
            _ =>
                throw new FormatException(
                    $"'{format}' is not a format of figures; expected G (words), S (signs) or F (all digits), each with or without a + "
                        + $"behind it; decimals are for computed numbers, so take ToEstimate() first."),
        };
    }
}
