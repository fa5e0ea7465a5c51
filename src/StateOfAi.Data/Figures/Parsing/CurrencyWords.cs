namespace StateOfAi.Data;

/// <summary>The signs and names of currencies in texts. The longest come first, since the first that fits is taken.</summary>
internal static class CurrencyWords
{
    private const string Dollars = "USD AUD CAD HKD SGD NZD TWD BBD BSD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD " +
        "MXN ARS CLP COP UYU DOP";

    // "USD5M" is common for these; "AMD300" and "TOP500" are names.
    private const string OftenJoined = "USD EUR GBP JPY CNY RMB CHF CAD AUD HKD SGD NZD INR SEK NOK DKK KRW TWD BRL PLN ZAR AED SAR ILS";

    private static readonly (string Words, Currencies Currencies)[] Signs =
    [
        ("U.S.$", new("USD")), ("U.S. $", new("USD")), ("US $", new("USD")), ("USD$", new("USD")), ("US$", new("USD")),
        ("AUD$", new("AUD")), ("AU$", new("AUD")), ("A$", new("AUD")), ("CAD$", new("CAD")), ("CA$", new("CAD")), ("C$", new("CAD")),
        ("HKD$", new("HKD")), ("HK$", new("HKD")), ("SGD$", new("SGD")), ("SG$", new("SGD")), ("S$", new("SGD")),
        ("NZD$", new("NZD")), ("NZ$", new("NZD")), ("NTD$", new("TWD")), ("NT$", new("TWD")), ("TW$", new("TWD")),
        ("R$", new("BRL")), ("MXN$", new("MXN")), ("MX$", new("MXN")), ("Mex$", new("MXN")), ("AR$", new("ARS")), ("CLP$", new("CLP")),
        ("COL$", new("COP")), ("J$", new("JMD")), ("TT$", new("TTD")), ("$", new(Dollars, HasUsual: true)),
        ("CN¥", new("CNY")), ("RMB¥", new("CNY")), ("JP¥", new("JPY")), ("¥", new("JPY CNY")),
        ("€", new("EUR")), ("£", new("GBP")), ("₹", new("INR")), ("₩", new("KRW")), ("₪", new("ILS")), ("₺", new("TRY")),
        ("₽", new("RUB")), ("₫", new("VND")), ("฿", new("THB")), ("₱", new("PHP")), ("₴", new("UAH")), ("₦", new("NGN")), ("₸", new("KZT")),
        ("₼", new("AZN")), ("₾", new("GEL")), ("₡", new("CRC")), ("₲", new("PYG")), ("₵", new("GHS")), ("₭", new("LAK")), ("₮", new("MNT")),
        ("RMB", new("CNY")), ("NTD", new("TWD")), ("CNH", new("CNY")), ("SFr.", new("CHF")), ("SFr", new("CHF")),
        ("SKr", new("SEK")), ("NKr", new("NOK")), ("DKr", new("DKK")),
        ("人民币", new("CNY")), ("人民幣", new("CNY")), ("Rs.", new("INR PKR LKR NPR MUR")), ("Rs", new("INR PKR LKR NPR MUR")),
        ("kr.", new("SEK NOK DKK ISK")),
        ("kr", new("SEK NOK DKK ISK")), ("zł", new("PLN")), ("Kč", new("CZK")), ("Fr.", new("CHF XAF XOF XPF")),
    ];

    private static readonly (string Words, Currencies Currencies)[] Names =
    [
        ("U.S. dollars", new("USD")), ("U.S. dollar", new("USD")), ("US dollars", new("USD")), ("US dollar", new("USD")),
        ("Australian dollars", new("AUD")), ("Canadian dollars", new("CAD")), ("Hong Kong dollars", new("HKD")),
        ("Singapore dollars", new("SGD")), ("New Zealand dollars", new("NZD")), ("New Taiwan dollars", new("TWD")),
        ("Taiwan dollars", new("TWD")), ("dollars", new(Dollars, HasUsual: true)), ("dollar", new(Dollars, HasUsual: true)),
        ("euros", new("EUR")), ("euro", new("EUR")), ("pounds sterling", new("GBP")), ("British pounds", new("GBP")),
        ("pounds", new("GBP")), ("Japanese yen", new("JPY")), ("yen", new("JPY")), ("Chinese yuan", new("CNY")), ("yuan", new("CNY")),
        ("renminbi", new("CNY")), ("Indian rupees", new("INR")), ("rupees", new("INR PKR LKR NPR MUR")), ("South Korean won", new("KRW")),
        ("Korean won", new("KRW")), ("won", new("KRW")), ("Swiss francs", new("CHF")), ("Swedish kronor", new("SEK")),
        ("Swedish krona", new("SEK")), ("kronor", new("SEK")), ("Norwegian kroner", new("NOK")), ("Danish kroner", new("DKK")),
        ("kroner", new("NOK DKK")), ("Brazilian reais", new("BRL")), ("reais", new("BRL")), ("Israeli shekels", new("ILS")),
        ("shekels", new("ILS")), ("UAE dirhams", new("AED")), ("Saudi riyals", new("SAR")),
        ("d'euros", new("EUR")), ("d’euros", new("EUR")), ("de euros", new("EUR")), ("di euro", new("EUR")), ("de dollars", new("USD")),
        ("de dólares", new("USD")), ("di dollari", new("USD")), ("de reais", new("BRL")), ("de francs suisses", new("CHF")),
        ("Schweizer Franken", new("CHF")), ("рублей", new("RUB")), ("рубля", new("RUB")), ("руб.", new("RUB")), ("долларов", new("USD")),
        ("евро", new("EUR")), ("元人民币", new("CNY")), ("人民幣", new("CNY")),
        ("美元", new("USD")), ("美金", new("USD")), ("欧元", new("EUR")), ("歐元", new("EUR")), ("英镑", new("GBP")), ("人民币", new("CNY")),
        ("日元", new("JPY")), ("日圓", new("JPY")), ("港元", new("HKD")), ("新台幣", new("TWD")), ("円", new("JPY")), ("원", new("KRW")),
        ("元", new("CNY TWD HKD")), ("ドル", new("USD")), ("ユーロ", new("EUR")), ("달러", new("USD")),
    ];

    /// <summary>What may be written before a number.</summary>
    internal static readonly (string Words, Currencies Currencies)[] Before = Signs;

    /// <summary>What may be written after a number.</summary>
    internal static readonly (string Words, Currencies Currencies)[] After = [.. Names, .. Signs];

    internal static bool IsOftenJoined(string code) => !code.Contains(' ') && OftenJoined.Contains(code, StringComparison.Ordinal);
}
