using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>An ISO 4217 currency. Amounts in different currencies are never added or compared.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Currency>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Currency : IParsable<Currency>
{
    // The active ISO 4217 codes, without funds and metals.
    private const string Codes =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC " +
        "CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK " +
        "JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR " +
        "MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP " +
        "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

    // "TOP 500" is a list, "AMD 300" a chip, "PHP 8" a language and "SDG 13" a goal more often than an amount.
    private const string Words = "ALL AMD BAM BOB BSD COP CUP GEL MAD MOP PEN PHP RON SDG SOS TOP TRY";

    // Most countries with these currencies use a decimal comma and group digits with a point.
    private const string WithComma =
        "ALL AMD AOA ARS AWG AZN BAM BOB BRL BYN CDF CLP COP CRC CVE CZK DKK DZD EUR GEL HTG HUF IDR ISK KGS KHR KZT LAK LYD MAD MDL MKD " +
        "MZN NOK PLN PYG RON RSD RUB SEK SRD STN TJS TMT TND TRY UAH UYU UZS VED VES VND XAF XCG XOF XPF ZAR";

    private const string WithoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";

    private static readonly Dictionary<string, Currency> ByCode =
        Codes.Split(' ').Select(code => new Currency(code, SymbolOf(code))).ToDictionary(currency => currency.Code, StringComparer.Ordinal);

    private Currency(string code, string? symbol) => (Code, Symbol) = (code, symbol);

    /// <summary>The United States dollar.</summary>
    public static Currency Usd => ByCode["USD"];

    /// <summary>The euro.</summary>
    public static Currency Eur => ByCode["EUR"];

    /// <summary>The pound sterling.</summary>
    public static Currency Gbp => ByCode["GBP"];

    /// <summary>The ISO 4217 code, such as <c>USD</c>.</summary>
    public string Code { get; }

    /// <summary>The symbol written before an amount, such as <c>$</c>; <see langword="null"/> if a symbol would be ambiguous.</summary>
    public string? Symbol { get; }

    /// <summary>Whether the code is also a word or a name, so that it is written after the amount: <c>500 TOP</c>.</summary>
    internal bool IsWord => Words.Contains(Code, StringComparison.Ordinal);

    /// <summary>
    /// Whether a separator before three digits may group them: its own countries do so (€1.299 is €1,299 in German), or it has no decimals.
    /// </summary>
    internal bool IsGroupedBy(string separator) => WithoutDecimals.Contains(Code, StringComparison.Ordinal)
        || separator == (WithComma.Contains(Code, StringComparison.Ordinal) ? "." : ",");

    /// <summary>Parses a currency code.</summary>
    /// <param name="s">The three uppercase letters.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="FormatException">The text is not an active ISO 4217 code.</exception>
    public static Currency Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Currency? currency)
            ? currency
            : throw new FormatException(
                $"'{FigureFormatException.Excerpt(s)}' is not an active ISO 4217 currency code; expected three uppercase letters such as "
                    + $"USD or EUR.");
    }

    /// <summary>Parses a currency code if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <param name="result">The currency; <see langword="null"/> if the text is not an active ISO 4217 code.</param>
    /// <returns>Whether the text is an active ISO 4217 code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Currency result) =>
        ByCode.TryGetValue(s ?? "", out result);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal static Currency? FromSymbol(char symbol) => symbol switch
    {
        '$' => Usd,
        '€' => Eur,
        '£' => Gbp,
        _ => null,
    };

    private static string? SymbolOf(string code) => code switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        _ => null,
    };
}
