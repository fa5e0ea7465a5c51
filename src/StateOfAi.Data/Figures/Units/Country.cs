using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A country, identified by its ISO 3166-1 alpha-2 code, such as <c>US</c> or <c>GB</c>.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Country : IParsable<Country>
{
    private const string Codes =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH "
            + "CI CK CL CM CN CO CR CU " +
        "CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY "
            + "HK HM HN HR HT HU ID IE " +
        "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
            + "MM MN MO MP MQ MR MS MT " +
        "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD "
            + "SE SG SH SI SJ SK SL SM " +
        "SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA "
            + "ZM ZW";

    // What people write instead of a code, for countries in the data.
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UK"] = "GB",
        ["United Kingdom"] = "GB",
        ["Great Britain"] = "GB",
        ["USA"] = "US",
        ["United States"] = "US",
        ["United States of America"] = "US",
        ["China"] = "CN",
        ["Germany"] = "DE",
        ["France"] = "FR",
        ["Canada"] = "CA",
        ["Japan"] = "JP",
        ["India"] = "IN",
        ["South Korea"] = "KR",
        ["Switzerland"] = "CH",
        ["Taiwan"] = "TW",
        ["Spain"] = "ES",
        ["Italy"] = "IT",
        ["Netherlands"] = "NL",
        ["Norway"] = "NO",
        ["Sweden"] = "SE",
        ["Denmark"] = "DK",
        ["Australia"] = "AU",
        ["Indonesia"] = "ID",
        ["Singapore"] = "SG",
        ["Saudi Arabia"] = "SA",
        ["United Arab Emirates"] = "AE",
        ["UAE"] = "AE",
    };

    private readonly string? _code;

    private Country(string code) => _code = code;

    /// <summary>The two-letter code; empty for the default value, which is not a country.</summary>
    public string Code => _code ?? "";

    /// <summary>Parses a country code.</summary>
    /// <param name="s">The two uppercase letters.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <returns>The country.</returns>
    /// <exception cref="FormatException">The text is not a country code.</exception>
    public static Country Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Country country)
            ? country
            : throw new FormatException(
                $"'{FigureFormatException.Excerpt(s)}' is not an ISO 3166-1 country code; expected two uppercase letters such as US or GB."
                    + Hint(s));
    }

    /// <summary>Parses a country code if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <param name="result">The country; the default value if the text is not a country code.</param>
    /// <returns>Whether the text is a country code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Country result)
    {
        bool known = s is { Length: 2 } && s[0] is >= 'A' and <= 'Z' && s[1] is >= 'A' and <= 'Z'
            && Codes.Contains(s, StringComparison.Ordinal);
        result = known ? new Country(s!) : default;
        return known;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The name for readers: the code, except UK for the United Kingdom.</summary>
    internal string ForReaders => Code == "GB" ? "UK" : Code;

    private static string Hint(string s)
    {
        string code = Spellings.GetValueOrDefault(s.Trim(), s.Trim().ToUpperInvariant());
        return TryParse(code, null, out _) ? $" Did you mean {code}?" : "";
    }
}
