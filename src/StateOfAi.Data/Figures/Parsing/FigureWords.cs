using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The words and symbols of figures, in English in every culture.</summary>
internal static class FigureWords
{
    internal static readonly (string Words, Qualifier Qualifier)[] Qualifiers =
    [
        ("about", Qualifier.About), ("roughly", Qualifier.About), ("approximately", Qualifier.About), ("around", Qualifier.About),
        ("~", Qualifier.About), ("more than", Qualifier.MoreThan), ("over", Qualifier.MoreThan), ("above", Qualifier.MoreThan),
        (">=", Qualifier.AtLeast), ("≥", Qualifier.AtLeast), (">", Qualifier.MoreThan), ("at least", Qualifier.AtLeast),
        ("less than", Qualifier.LessThan), ("under", Qualifier.LessThan), ("below", Qualifier.LessThan),
        ("<=", Qualifier.UpTo), ("≤", Qualifier.UpTo), ("<", Qualifier.LessThan), ("up to", Qualifier.UpTo), ("at most", Qualifier.UpTo),
    ];

    internal static readonly (string Words, Unit Unit)[] Units = Unit.AllWords();

    internal static readonly (string Words, decimal Size)[] Magnitudes =
    [
        ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m), ("tn", 1e12m), ("bn", 1e9m),
        ("T", 1e12m), ("B", 1e9m), ("M", 1e6m), ("K", 1e3m), ("k", 1e3m),
    ];

    /// <summary>Whether billion and trillion, with the same spelling, mean 10^12 and 10^18 in the language of a culture.</summary>
    internal static bool HasLongScale(IFormatProvider? provider) =>
        provider is CultureInfo { TwoLetterISOLanguageName: "da" or "de" or "fr" or "nb" or "nn" or "no" };
}
