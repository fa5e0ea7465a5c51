using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A country, identified by its ISO 3166-1 alpha-2 code, such as <c>US</c> or <c>GB</c>.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Country>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Country : IParsable<Country>
{
    private readonly string? _code;

    private Country(string code) => _code = code;

    /// <summary>The two-letter code; empty for the default value, which is not a country.</summary>
    public string Code => _code ?? "";

    /// <summary>
    /// The usual English name, such as <c>Germany</c>; empty for the default value. <see cref="Parse"/> reads it back.
    /// </summary>
    public string Name => CountryNames.NameOf(Code);

    /// <summary>Parses a country code or the English name of a country.</summary>
    /// <param name="s">
    /// A code of two or three uppercase letters, or a name in any case: <c>DE</c>, <c>DEU</c>, <c>Germany</c>, <c>UK</c>, <c>Korea,
    /// Rep.</c>, <c>Côte d'Ivoire</c>. A name of two countries, such as Korea, is rejected.
    /// </param>
    /// <param name="provider">Not used: codes and names do not depend on culture.</param>
    /// <returns>The country.</returns>
    /// <exception cref="FormatException">The text is not a country; the exception names close ones.</exception>
    public static Country Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Country country)
            ? country
            : throw new FormatException(
                $"'{FigureFormatException.Excerpt(s)}' is not an ISO 3166-1 country code or the English name of a country; expected a code "
                    + "or name such as US, GBR or Germany." + (CountryNames.MeantOrNull(s) is { } meant ? $" Did you mean {meant}?" : ""));
    }

    /// <summary>Parses a country code or the English name of a country if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes and names do not depend on culture.</param>
    /// <param name="result">The country; the default value if the text is not a country.</param>
    /// <returns>Whether the text is a country.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Country result)
    {
        string? code = s is null ? null : CountryNames.IsCode(s) ? s : CountryNames.CodeOrNull(s);
        result = code is null ? default : new Country(code);
        return code is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The name for readers: the code, except UK for the United Kingdom.</summary>
    internal string ForReaders => Code == "GB" ? "UK" : Code;
}
