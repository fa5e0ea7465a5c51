namespace StateOfAi.Data;

/// <summary>
/// The words for thousands, millions and more. A word that means one number in every language is read in every culture; one that means
/// another number elsewhere, only in a culture of its language, and in English if English has it.
/// </summary>
internal static class MagnitudeWords
{
    /// <summary>Words that mean one number wherever they are used.</summary>
    internal static readonly (string Words, decimal Size)[] Everywhere =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("millions", 1e6m), ("mn", 1e6m), ("bn", 1e9m), ("tn", 1e12m), ("trn", 1e12m),
        ("lakh crore", 1e12m), ("lakhs", 1e5m), ("lakh", 1e5m), ("crores", 1e7m), ("crore", 1e7m),
        ("万亿", 1e12m), ("萬億", 1e12m), ("千億", 1e11m), ("千亿", 1e11m), ("천억", 1e11m), ("百億", 1e10m), ("百亿", 1e10m), ("백억", 1e10m),
        ("十億", 1e9m), ("十亿", 1e9m), ("십억", 1e9m), ("億", 1e8m), ("亿", 1e8m), ("억", 1e8m), ("千万", 1e7m), ("千萬", 1e7m), ("천만", 1e7m),
        ("百万", 1e6m), ("百萬", 1e6m), ("백만", 1e6m), ("十万", 1e5m), ("十萬", 1e5m), ("십만", 1e5m), ("万", 1e4m), ("萬", 1e4m), ("만", 1e4m),
        ("千", 1e3m), ("조", 1e12m), ("천", 1e3m), ("T", 1e12m), ("B", 1e9m), ("M", 1e6m), ("K", 1e3m), ("k", 1e3m),
    ];

    /// <summary>Words of languages with a decimal comma, which also mean one number wherever they are used.</summary>
    internal static readonly (string Words, decimal Size)[] OfCommaLanguages =
    [
        ("mln", 1e6m), ("mio.", 1e6m), ("mio", 1e6m), ("Mrd.", 1e9m), ("Mrd", 1e9m), ("mld", 1e9m), ("mlrd", 1e9m), ("Mds", 1e9m),
        ("Md", 1e9m), ("Tsd.", 1e3m), ("Tsd", 1e3m), ("Tausend", 1e3m), ("Millionen", 1e6m), ("Milliarden", 1e9m), ("Milliarde", 1e9m),
        ("milliards", 1e9m), ("milliard", 1e9m), ("mille", 1e3m),
        ("mil millones", 1e9m), ("millones", 1e6m), ("millón", 1e6m), ("milioni", 1e6m), ("milione", 1e6m), ("miliardi", 1e9m),
        ("miliardo", 1e9m), ("milhões", 1e6m), ("milhão", 1e6m), ("bilhões", 1e9m), ("bilhão", 1e9m), ("trilhões", 1e12m),
        ("trilhão", 1e12m), ("miljoen", 1e6m), ("miljard", 1e9m), ("miljoner", 1e6m), ("miljarder", 1e9m), ("millioner", 1e6m),
        ("milliarder", 1e9m), ("mia.", 1e9m), ("тыс.", 1e3m), ("млн", 1e6m), ("млрд", 1e9m), ("трлн", 1e12m),
    ];

    /// <summary>English words that are 10^12 and more in languages of the long scale.</summary>
    internal static readonly (string Words, decimal Size)[] English =
    [
        ("billions", 1e9m), ("billion", 1e9m), ("trillions", 1e12m), ("trillion", 1e12m), ("quadrillion", 1e15m), ("quintillion", 1e18m),
        ("sextillion", 1e21m), ("bln", 1e9m), ("bil.", 1e9m), ("bil", 1e9m),
    ];

    /// <summary>Letters of the press, which are meters, bits and tonnes without a unit or currency: $600m, 7b parameters.</summary>
    internal static readonly (string Words, decimal Size)[] OfUnits =
        [("MM", 1e6m), ("m", 1e6m), ("b", 1e9m), ("t", 1e12m)];

    /// <summary>Crores of an Indian currency; after any other number, the credit side of an account.</summary>
    internal static readonly (string Words,
        decimal Size)[] OfRupees = [("lakh cr.", 1e12m), ("lakh cr", 1e12m), ("cr.", 1e7m), ("cr", 1e7m)];

    /// <summary>The currencies that are counted in crores.</summary>
    internal const string Rupees = "INR PKR LKR NPR BDT";

    /// <summary>Words with several meanings, and what they mean in one language.</summary>
    internal static readonly (string Words, string Language, decimal Size)[] OfLanguages =
    [
        ("Billionen", "de", 1e12m), ("Bio.", "de", 1e12m), ("Bio", "de", 1e12m), ("mil", "pt", 1e3m), ("mi", "pt", 1e6m),
        ("bi", "pt", 1e9m),
        ("tri", "pt", 1e12m), ("mil", "es", 1e3m), ("billones", "es", 1e12m), ("billón", "es", 1e12m), ("bilioni", "it", 1e12m),
        ("mila", "it", 1e3m), ("biljoen", "nl", 1e12m), ("biljoner", "sv", 1e12m), ("tusen", "sv", 1e3m), ("兆", "ja", 1e12m),
        ("mil", "en", 1e6m),
    ];

    /// <summary>Whether billion and trillion, with the same spelling, mean 10^12 and 10^18 in a language.</summary>
    internal static bool HasLongScale(string language) => language is "da" or "de" or "fr" or "nb" or "nn" or "no";

    /// <summary>Whether a T before a currency means thousands in a language: 500 T€.</summary>
    internal static bool HasThousandsAsT(string language) => language is "da" or "de" or "nb" or "nn" or "no" or "sv";

    /// <summary>From here on, a magnitude may be followed by a smaller number: 3億5000万.</summary>
    internal const char FirstIdeograph = '\u2E80';

    /// <summary>What a letter means right before a currency code, in the reports of European companies: MSEK, TEUR.</summary>
    internal static decimal OfPrefix(char letter) => letter switch
    {
        'T' or 'K' or 'k' => 1e3m,
        'M' => 1e6m,
        _ => 1,
    };
}
