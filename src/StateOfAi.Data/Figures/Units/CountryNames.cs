namespace StateOfAi.Data;

/// <summary>The countries of ISO 3166-1 with the names that English texts and tables use for them.</summary>
internal static class CountryNames
{
    // A two-letter and a three-letter code, the usual name, and other names: those of the standard, of the World Bank, and former ones. A
    // bar is between countries, and a line break is a space.
    private const string Table = """
        AD AND Andorra | AE ARE United Arab Emirates; UAE; Emirates | AF AFG Afghanistan | AG ATG Antigua and Barbuda; Antigua |
        AI AIA Anguilla | AL ALB Albania | AM ARM Armenia | AO AGO Angola | AQ ATA Antarctica | AR ARG Argentina |
        AS ASM American Samoa | AT AUT Austria | AU AUS Australia | AW ABW Aruba | AX ALA Åland Islands; Aland Islands |
        AZ AZE Azerbaijan | BA BIH Bosnia and Herzegovina; Bosnia | BB BRB Barbados | BD BGD Bangladesh | BE BEL Belgium |
        BF BFA Burkina Faso | BG BGR Bulgaria | BH BHR Bahrain | BI BDI Burundi | BJ BEN Benin |
        BL BLM Saint Barthélemy; St. Barthelemy; St. Barts | BM BMU Bermuda | BN BRN Brunei; Brunei Darussalam |
        BO BOL Bolivia; Bolivia, Plurinational State of; Plurinational State of Bolivia |
        BQ BES Caribbean Netherlands; Bonaire, Sint Eustatius and Saba | BR BRA Brazil | BS BHS Bahamas | BT BTN Bhutan |
        BV BVT Bouvet Island | BW BWA Botswana | BY BLR Belarus | BZ BLZ Belize | CA CAN Canada |
        CC CCK Cocos Islands; Cocos (Keeling) Islands; Keeling Islands |
        CD COD Democratic Republic of the Congo; Congo, The Democratic Republic of the; The Democratic Republic of the Congo;
        Congo, Dem. Rep.; DR Congo; DRC; Congo-Kinshasa; Democratic Republic of Congo |
        CF CAF Central African Republic | CG COG Republic of the Congo; Congo, Rep.; Congo-Brazzaville; Republic of Congo |
        CH CHE Switzerland | CI CIV Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | CK COK Cook Islands | CL CHL Chile | CM CMR Cameroon |
        CN CHN China; People's Republic of China; PRC; Mainland China; China, mainland; China (People's Republic of) | CO COL Colombia |
        CR CRI Costa Rica | CU CUB Cuba | CV CPV Cabo Verde; Cape Verde | CW CUW Curaçao; Curacao | CX CXR Christmas Island |
        CY CYP Cyprus | CZ CZE Czechia; Czech Republic | DE DEU Germany; Federal Republic of Germany | DJ DJI Djibouti |
        DK DNK Denmark | DM DMA Dominica | DO DOM Dominican Republic | DZ DZA Algeria | EC ECU Ecuador | EE EST Estonia |
        EG EGY Egypt; Egypt, Arab Rep. | EH ESH Western Sahara | ER ERI Eritrea | ES ESP Spain | ET ETH Ethiopia | FI FIN Finland |
        FJ FJI Fiji | FK FLK Falkland Islands; Falkland Islands (Malvinas); Falklands |
        FM FSM Micronesia; Micronesia, Federated States of; Federated States of Micronesia; Micronesia, Fed. Sts. |
        FO FRO Faroe Islands | FR FRA France | GA GAB Gabon |
        GB GBR United Kingdom; UK; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland | GD GRD Grenada |
        GE GEO Georgia | GF GUF French Guiana | GG GGY Guernsey | GH GHA Ghana | GI GIB Gibraltar | GL GRL Greenland | GM GMB Gambia |
        GN GIN Guinea | GP GLP Guadeloupe | GQ GNQ Equatorial Guinea | GR GRC Greece |
        GS SGS South Georgia and the South Sandwich Islands | GT GTM Guatemala | GU GUM Guam | GW GNB Guinea-Bissau | GY GUY Guyana |
        HK HKG Hong Kong; Hong Kong SAR; Hong Kong SAR, China; Hong Kong, China | HM HMD Heard Island and McDonald Islands |
        HN HND Honduras | HR HRV Croatia | HT HTI Haiti | HU HUN Hungary | ID IDN Indonesia | IE IRL Ireland; Republic of Ireland |
        IL ISR Israel | IM IMN Isle of Man | IN IND India | IO IOT British Indian Ocean Territory | IQ IRQ Iraq |
        IR IRN Iran; Iran, Islamic Republic of; Islamic Republic of Iran; Iran, Islamic Rep. | IS ISL Iceland | IT ITA Italy |
        JE JEY Jersey | JM JAM Jamaica | JO JOR Jordan | JP JPN Japan | KE KEN Kenya | KG KGZ Kyrgyzstan; Kyrgyz Republic |
        KH KHM Cambodia | KI KIR Kiribati | KM COM Comoros | KN KNA Saint Kitts and Nevis; St. Kitts and Nevis |
        KP PRK North Korea; Korea, Democratic People's Republic of; Democratic People's Republic of Korea; Korea, Dem. People's Rep.;
        Korea, North; DPRK; N. Korea |
        KR KOR South Korea; Korea, Republic of; Republic of Korea; Korea, Rep.; Korea, South; S. Korea | KW KWT Kuwait |
        KY CYM Cayman Islands | KZ KAZ Kazakhstan | LA LAO Laos; Lao People's Democratic Republic; Lao PDR | LB LBN Lebanon |
        LC LCA Saint Lucia; St. Lucia | LI LIE Liechtenstein | LK LKA Sri Lanka | LR LBR Liberia | LS LSO Lesotho | LT LTU Lithuania |
        LU LUX Luxembourg | LV LVA Latvia | LY LBY Libya | MA MAR Morocco | MC MCO Monaco |
        MD MDA Moldova; Moldova, Republic of; Republic of Moldova | ME MNE Montenegro |
        MF MAF Saint Martin; Saint Martin (French part); St. Martin; St. Martin (French part) | MG MDG Madagascar |
        MH MHL Marshall Islands | MK MKD North Macedonia; Macedonia; Republic of North Macedonia; FYROM | ML MLI Mali |
        MM MMR Myanmar; Burma | MN MNG Mongolia | MO MAC Macao; Macau; Macao SAR; Macao SAR, China; Macau SAR |
        MP MNP Northern Mariana Islands | MQ MTQ Martinique | MR MRT Mauritania | MS MSR Montserrat | MT MLT Malta | MU MUS Mauritius |
        MV MDV Maldives | MW MWI Malawi | MX MEX Mexico | MY MYS Malaysia | MZ MOZ Mozambique | NA NAM Namibia | NC NCL New Caledonia |
        NE NER Niger | NF NFK Norfolk Island | NG NGA Nigeria | NI NIC Nicaragua | NL NLD Netherlands; Holland; The Netherlands |
        NO NOR Norway | NP NPL Nepal | NR NRU Nauru | NU NIU Niue | NZ NZL New Zealand | OM OMN Oman | PA PAN Panama | PE PER Peru |
        PF PYF French Polynesia | PG PNG Papua New Guinea | PH PHL Philippines | PK PAK Pakistan | PL POL Poland |
        PM SPM Saint Pierre and Miquelon; St. Pierre and Miquelon | PN PCN Pitcairn | PR PRI Puerto Rico |
        PS PSE Palestine; Palestine, State of; State of Palestine; West Bank and Gaza; Palestinian Territories; Palestinian Territory |
        PT PRT Portugal | PW PLW Palau | PY PRY Paraguay | QA QAT Qatar | RE REU Réunion; Reunion | RO ROU Romania | RS SRB Serbia |
        RU RUS Russia; Russian Federation | RW RWA Rwanda | SA SAU Saudi Arabia; KSA | SB SLB Solomon Islands | SC SYC Seychelles |
        SD SDN Sudan | SE SWE Sweden | SG SGP Singapore |
        SH SHN Saint Helena; Saint Helena, Ascension and Tristan da Cunha; St. Helena | SI SVN Slovenia |
        SJ SJM Svalbard and Jan Mayen | SK SVK Slovakia; Slovak Republic | SL SLE Sierra Leone | SM SMR San Marino | SN SEN Senegal |
        SO SOM Somalia | SR SUR Suriname; Surinam | SS SSD South Sudan |
        ST STP Sao Tome and Principe; São Tomé and Príncipe; São Tomé and Principe | SV SLV El Salvador |
        SX SXM Sint Maarten; Sint Maarten (Dutch part); St. Maarten | SY SYR Syria; Syrian Arab Republic | SZ SWZ Eswatini; Swaziland |
        TC TCA Turks and Caicos Islands | TD TCD Chad | TF ATF French Southern Territories | TG TGO Togo | TH THA Thailand |
        TJ TJK Tajikistan | TK TKL Tokelau | TL TLS Timor-Leste; East Timor | TM TKM Turkmenistan | TN TUN Tunisia | TO TON Tonga |
        TR TUR Turkey; Türkiye; Turkiye | TT TTO Trinidad and Tobago; Trinidad | TV TUV Tuvalu |
        TW TWN Taiwan; Taiwan, Province of China; Taiwan, China; Chinese Taipei |
        TZ TZA Tanzania; Tanzania, United Republic of; United Republic of Tanzania | UA UKR Ukraine | UG UGA Uganda |
        UM UMI United States Minor Outlying Islands | US USA United States; United States of America; U.S.; U.S.A. | UY URY Uruguay |
        UZ UZB Uzbekistan | VA VAT Vatican City; Holy See (Vatican City State); Vatican; Holy See |
        VC VCT Saint Vincent and the Grenadines; St. Vincent and the Grenadines |
        VE VEN Venezuela; Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela; Venezuela, RB |
        VG VGB British Virgin Islands; Virgin Islands, British | VI VIR US Virgin Islands; Virgin Islands, U.S. | VN VNM Vietnam |
        VU VUT Vanuatu | WF WLF Wallis and Futuna; Wallis and Futuna Islands | WS WSM Samoa | YE YEM Yemen; Yemen, Rep. |
        YT MYT Mayotte | ZA ZAF South Africa | ZM ZMB Zambia | ZW ZWE Zimbabwe
        """;

    // Names of two countries, and of parts of one.
    private static readonly (string Name, string Meant)[] Unclear =
    [
        ("Korea", "South Korea (KR) or North Korea (KP)"), ("Congo", "Democratic Republic of the Congo (CD) or Republic of the Congo (CG)"),
        ("Virgin Islands", "US Virgin Islands (VI) or British Virgin Islands (VG)"), ("America", "United States (US)"),
        ("England", "United Kingdom (GB)"), ("Scotland", "United Kingdom (GB)"), ("Wales", "United Kingdom (GB)"),
        ("Northern Ireland", "United Kingdom (GB)"),
    ];

    private const int MostNear = 3, LongestNear = 60, LongestCode = 3;

    private static readonly string[][] Countries =
        [.. Table.ReplaceLineEndings(" ").Split('|', StringSplitOptions.TrimEntries).Select(country => country.Split(' ', 3))];

    private static readonly HashSet<string> Codes = [.. Countries.Select(country => country[0])];

    // Data files have codes, so that names are rarely needed.
    private static readonly Lazy<Dictionary<string, string>> CodesByKey = new(ByKey);

    /// <summary>The usual name of a country; empty if the code is.</summary>
    internal static string NameOf(string code) =>
        Array.Find(Countries, country => country[0] == code) is { } known ? known[2].Split(';')[0] : "";

    /// <summary>Whether two letters are the code of a country.</summary>
    internal static bool IsCode(string text) => Codes.Contains(text);

    /// <summary>The code of a country by its name or three-letter code; <see langword="null"/> if it is unknown.</summary>
    /// <remarks>Case counts only for abbreviations: "US" is a country, and "us" a word.</remarks>
    internal static string? CodeOrNull(string text) => CodesByKey.Value.TryGetValue(KeyOf(text), out string? code)
        && (KeyOf(text).Length > LongestCode || !text.Any(char.IsAsciiLetterLower))
        ? code
        : null;

    /// <summary>What is wrong with a text that is not a two-letter code, and the way out.</summary>
    internal static string CodeProblem(string text) => CodeOrNull(text) is { } code
        ? $"data files take ISO codes of countries: write {code} for '{FigureFormatException.Excerpt(text)}'"
        : $"'{FigureFormatException.Excerpt(text)}' is not a country; expected an ISO 3166-1 code such as US"
            + (MeantOrNull(text) is { } meant ? $"; did you mean {meant}?" : "");

    /// <summary>What an unknown name may mean, for a message; <see langword="null"/> if nothing is near.</summary>
    internal static string? MeantOrNull(string text)
    {
        if (text.Length > LongestNear || KeyOf(text) is not { Length: > 1 } key)
            return null;
        if (Array.Find(Unclear, name => KeyOf(name.Name) == key).Meant is { } unclear)
            return unclear;
        if (CodesByKey.Value.TryGetValue(key, out string? same))
            return same;
        if (Codes.Contains(key.ToUpperInvariant()))
            return key.ToUpperInvariant();
        string[] near = key.Length <= LongestCode ? [] : [.. Countries
            .Select(country => (Name: country[2].Split(';')[0], Code: country[0],
                Distance: country[2].Split(';').Min(name => Spelling.Distance(KeyOf(name), key))))
            .Where(country => country.Distance <= Math.Max(key.Length / 4, 1)).OrderBy(country => country.Distance).Take(MostNear)
            .Select(country => $"{country.Name} ({country.Code})")];
        return near.Length == 0 ? null : string.Join(" or ", near);
    }

    private static Dictionary<string, string> ByKey()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] country in Countries)
        {
            foreach (string name in country[2].Split(';').Append(country[1]))
                codes.TryAdd(KeyOf(name), country[0]);
        }

        return codes;
    }

    /// <summary>The letters of a name in lowercase, without accents and articles, so that spelling and punctuation do not matter.</summary>
    private static string KeyOf(string name)
    {
        name = name.Trim().ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal);
        name = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
        name = name.EndsWith(", the", StringComparison.Ordinal) ? name[..^5] : name;
        return string.Concat(name.Select(Plain).Where(char.IsLetter));
    }

    private static char Plain(char letter) => letter switch
    {
        'å' or 'ã' or 'á' or 'à' or 'â' => 'a',
        'ç' => 'c',
        'é' or 'è' => 'e',
        'í' => 'i',
        'ô' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        _ => letter,
    };
}
