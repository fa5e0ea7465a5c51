using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Figures as the press, annual reports and exported tables of many countries write them: each is read as the number that its readers
/// understand, or is refused. The expected numbers were written down before the parser saw the texts.
/// </summary>
public sealed class FiguresOfTheWorldTests
{
    // A culture and, after a colon, the unit of the column; then texts and what they mean.
    private const string Read = """
        @ inv
        5 MB => 5000000 byte;
        $1.2 billion => 1200000000 USD; US$ 1.2 billion => 1200000000 USD; $1.2B+ => >=1200000000 USD;
        $100M-$150M => 100000000..150000000 USD; $100-150M => 100000000..150000000 USD; $100M–150M => 100000000..150000000 USD;
        $100 to $150 million => 100000000..150000000 USD; between $100 million and $150 million => 100000000..150000000 USD;
        $(1,234) => -1234 USD; ($1.2) billion => -1200000000 USD; (12.5)% => -12.5 percent; (12.5%) => -12.5 percent;
        €1.2m => 1200000 EUR; £1.2bn => 1200000000 GBP; £1.2tn => 1200000000000 GBP; 1.2m GPUs => 1200000 gpu; ₹1,50,000 => 150000 INR;
        ₹1.5 lakh => 150000 INR; ₹1,500 crore => 15000000000 INR; ₹1,500 cr => 15000000000 INR; INR 2 lakh crore => 2000000000000 INR;
        ₹2.5 lakh cr => 2500000000000 INR; 12,34,567 users => 1234567 user; $5 crore => 50000000 USD; 人民币30亿元 => 3000000000 CNY;
        3000万美元 => 30000000 USD; 12.5％ => 12.5 percent; 100억원 => 10000000000 KRW; 1만2천원 => 12000 KRW; RMB 1.2bn => 1200000000 CNY;
        CNY1.2bn => 1200000000 CNY; NT$30bn => 30000000000 TWD; HK$5m => 5000000 HKD; R$ 500 mil => 500000 BRL;
        €1.234 million => 1234000 EUR; $1.234 million => 1234000 USD; €1.5 => 1.5 EUR; $1.995 => 1.995 USD;
        1.5 mld € => 1500000000 EUR; €500T => 500000000000000 EUR; 500 TEUR => 500000 EUR; TEUR 500 => 500000 EUR;
        MEUR 500 => 500000000 EUR; 500 MEUR => 500000000 EUR; KEUR 500 => 500000 EUR; 500 KEUR => 500000 EUR; 500 k€ => 500000 EUR;
        500 M€ => 500000000 EUR; 2 Md€ => 2000000000 EUR; 500 MSEK => 500000000 SEK; TSEK 500 => 500000 SEK; 500 TSEK => 500000 SEK;
        500 TDKK => 500000 DKK; 500 kSEK => 500000 SEK; MUSD 500 => 500000000 USD; $500K => 500000 USD; $1.5MM => 1500000 USD;
        +12% => 12 percent; −12% => -12 percent; –12% => -12 percent; 12 per cent => 12 percent; 12 pct => 12 percent;
        12 ppts => 12 percentagePoints; 120 bps => 1.2 percentagePoints; 50 basis points => 0.5 percentagePoints;
        1.2 percentage points => 1.2 percentagePoints; 12pp => 12 percentagePoints; +0.5 p.p. => 0.5 percentagePoints;
        2x => 2 multiple; 2.5X => 2.5 multiple; 2× => 2 multiple; 10-fold => 10 multiple; 2x-3x => 2..3 multiple;
        2-3x => 2..3 multiple; 100-fold to 200-fold => 100..200 multiple; 45k GPUs => 45000 gpu; 45,000+ GPUs => >=45000 gpu;
        1.200 million users => 1200000 user; $1.2bn-$1.5bn => 1200000000..1500000000 USD; $900m-1.2bn => 900000000..1200000000 USD;
        $0.9-1.2bn => 900000000..1200000000 USD; $5-10 => 5..10 USD; $5-10k => 5000..10000 USD; 5-10% => 5..10 percent;
        5%-10% => 5..10 percent; 5 - 10% => 5..10 percent; 5 to 10 percent => 5..10 percent; -5% to -3% => -5..-3 percent;
        -5% to 3% => -5..3 percent; (5)% to 3% => -5..3 percent; (5)%-(3)% => -5..-3 percent;
        $10m to $20,000,000 => 10000000..20000000 USD; $1-2 trillion => 1000000000000..2000000000000 USD;
        $10-15bn per year => 10000000000..15000000000 USD/year; €10-15 Mio. => 10000000..15000000 EUR;
        10–15 Mio. € => 10000000..15000000 EUR; 500,000 to 2M users => 500000..2000000 user; 0-5M users => 0..5000000 user;
        0 to 1 million users => 0..1000000 user; $0-$5M => 0..5000000 USD; $0 to 5M => 0..5000000 USD;
        1,200-1500M users => 1200000000..1500000000 user; 15-20 thousand GPUs => 15000..20000 gpu; 2-300 GPUs => 2..300 gpu;
        $1,000-$1,200 million => 1000000000..1200000000 USD; $2,100-2,400 million => 2100000000..2400000000 USD;
        c.$1bn => ~1000000000 USD; c. $1bn => ~1000000000 USD; C$1bn => 1000000000 CAD; ca. 5% => ~5 percent;
        circa £5m => ~5000000 GBP; ~$5M => ~5000000 USD; ≈5% => ~5 percent; over $5B => >5000000000 USD; >$5B => >5000000000 USD;
        ≥5% => >=5 percent; <1% => <1 percent; under $5m => <5000000 USD; $5m or more => >=5000000 USD;
        $5 million plus => >=5000000 USD; $5m-plus => >=5000000 USD; 5%+ => >=5 percent; $5+ million => >=5000000 USD;
        $5+M => >=5000000 USD; USD 5m => 5000000 USD; USD5m => 5000000 USD; $5m CAD => 5000000 CAD; USD $5m => 5000000 USD;
        CAD$5m => 5000000 CAD; AU$5m => 5000000 AUD; -$5m => -5000000 USD; $-5m => -5000000 USD; ($5m) => -5000000 USD;
        (USD 5m) => -5000000 USD; USD (5m) => -5000000 USD; $1,234.5678 => 1234.5678 USD; $.50 => 0.5 USD; .5% => 0.5 percent;
        $1.2 Bn => 1200000000 USD; $1.2 BN => 1200000000 USD; $1.2BN => 1200000000 USD; $1.2 Mn => 1200000 USD;
        $1.2 bil => 1200000000 USD; $1.2B/yr => 1200000000 USD/year; $1.2B per year => 1200000000 USD/year;
        $2.5 per GPU => 2.5 USD/gpu; $5 M => 5000000 USD; $5 m => 5000000 USD; 10,000 yen => 10000 JPY; £1.2 billion => 1200000000 GBP;
        1.2 billion pounds => 1200000000 GBP; 500 pounds => 500 GBP; MYR 5m => 5000000 MYR; 5t parameters => 5000000000000 parameter;
        7b parameters => 7000000000 parameter; 175B parameters => 175000000000 parameter;
        @ de-DE
        1.234.567 € => 1234567 EUR; EUR 1.234,56 => 1234.56 EUR; 1,2 Mrd. € => 1200000000 EUR; 500 Tsd. € => 500000 EUR;
        500 T€ => 500000 EUR; TEUR 500 => 500000 EUR; 500 TEUR => 500000 EUR; 3 Billionen € => 3000000000000 EUR;
        ca. 500 Mio. € => ~500000000 EUR; 1.234 GPUs => 1234 gpu;
        @ fr-FR
        1 234,56 € => 1234.56 EUR; 1,2 milliard d'euros => 1200000000 EUR; 1,2 milliard € => 1200000000 EUR;
        500 millions d’euros => 500000000 EUR; 12,5 % => 12.5 percent; 45 000 GPUs => 45000 gpu;
        @ sv-SE
        1 234 567 kr => 1234567 SEK; 500 TSEK => 500000 SEK; 5 miljarder kronor => 5000000000 SEK; 500 t kr => 500000 SEK;
        −5 % => -5 percent;
        @ de-CH
        1'234'567 CHF => 1234567 CHF; 1’234’567.50 CHF => 1234567.5 CHF;
        @ en-IN
        Rs. 1,500 cr => 15000000000 INR;
        @ :INR
        1,23,456.78 => 123456.78 INR;
        @ ja-JP
        1兆2,000億円 => 1200000000000 JPY; 1兆2000億円 => 1200000000000 JPY; 3億5000万円 => 350000000 JPY; 5,000万円 => 50000000 JPY;
        5億円 => 500000000 JPY; 1万2千円 => 12000 JPY; 5千円 => 5000 JPY; 5百万円 => 5000000 JPY; 5十億円 => 5000000000 JPY;
        ¥1.2兆 => 1200000000000 JPY; ￥１，２３４ => 1234 JPY;
        @ zh-CN
        30亿元 => 3000000000 CNY; 30.5亿元 => 3050000000 CNY; 30亿元人民币 => 3000000000 CNY; 1.2万亿元 => 1200000000000 CNY;
        3000万美元 => 30000000 USD; 1亿2000万元 => 120000000 CNY; 5千万元 => 50000000 CNY; ¥1,234 => 1234 CNY;
        @ ko-KR
        100억원 => 10000000000 KRW; 1조 2000억원 => 1200000000000 KRW; 1조2,000억 원 => 1200000000000 KRW; 3천만원 => 30000000 KRW;
        3천억원 => 300000000000 KRW;
        @ pt-BR
        R$ 1,2 bilhão => 1200000000 BRL; R$ 1,5 bi => 1500000000 BRL; R$ 500 mil => 500000 BRL; R$ 1.234,56 => 1234.56 BRL;
        R$ 300 milhões => 300000000 BRL;
        @ es-ES
        1.200 millones de euros => 1200000000 EUR; 1.200 millones € => 1200000000 EUR; 500 mil € => 500000 EUR;
        @ it-IT
        1.234,56 € => 1234.56 EUR; € 1,2 miliardi => 1200000000 EUR; 1,5 mld € => 1500000000 EUR; 500 mila euro => 500000 EUR;
        @ es-MX
        $1,234.50 => 1234.5 USD; US$1,234.50 => 1234.5 USD;
        @ da-DK
        1,5 mia. kr. => 1500000000 DKK; 500 mio. kr. => 500000000 DKK;
        @ nb-NO
        1,5 mrd. kroner => 1500000000 NOK;
        @ ru-RU
        1,2 млрд ₽ => 1200000000 RUB; 1,2 млрд руб. => 1200000000 RUB; 500 тыс. руб. => 500000 RUB;
        1,2 млрд долларов => 1200000000 USD; 1 234 567,89 ₽ => 1234567.89 RUB;
        @ :count
        (1,234) => -1234 thing; ~45k => ~45000 thing; 45 k => 45000 thing; 1e6 => 1000000 thing; 1.00E+09 => 1000000000 thing;
        5m => 5000000 thing; 1.234M => 1234000 thing; 1,234M => 1234000000 thing;
        @ :USD
        10^6 => 1000000 USD; 1.2 x 10^6 => 1200000 USD; 1.2×10^6 => 1200000 USD;
        (1,234) => -1234 USD; $ (1,234.00) => -1234 USD; - 5 => -5 USD; −5 => -5 USD; 1,000.000 => 1000 USD;
        @ de-DE:count
        1,5 => 1.5 thing;
        @ :percent
        0.45 => 0.45 percent; 45 => 45 percent; 45 % => 45 percent; .45 => 0.45 percent;
        @ sv-SE:percent
        12,5 => 12.5 percent;
        @ inv
        €1.2t => 1200000000000 EUR; 1.2T EUR => 1200000000000 EUR; 1.2 T EUR => 1200000000000 EUR; £1.2T => 1200000000000 GBP;
        KUSD 5 => 5000 USD; MUSD5 => 5000000 USD; 5-6 MUSD => 5000000..6000000 USD; MEUR -5 => -5000000 EUR; MEUR (5) => -5000000 EUR;
        -5 MEUR => -5000000 EUR; 5 TUSD => 5000 USD; 5M USD => 5000000 USD; 5MUSD => 5000000 USD; 5M SEK => 5000000 SEK;
        5 M SEK => 5000000 SEK; KRW 5m => 5000000 KRW; 5 KRW => 5 KRW; 5 kKRW => 5000 KRW; 5 TRY => 5 TRY; 5 MXN => 5 MXN;
        5 TWD => 5 TWD; 5 TND => 5 TND; 5 MAD => 5 MAD; 5 KES => 5 KES; 5 k SEK => 5000 SEK; 5kSEK => 5000 SEK;
        ₹5 crores => 50000000 INR; ₹5cr => 50000000 INR; INR 5 Cr => 50000000 INR; INR 5 CR => 50000000 INR;
        5 crore users => 50000000 user; ₹1,00,000 crore => 1000000000000 INR; ₹1 lakh crore => 1000000000000 INR;
        PKR 5 crore => 50000000 PKR; 3.5亿美元 => 350000000 USD; 3亿-4亿美元 => 300000000..400000000 USD; 3-4亿美元 => 300000000..400000000 USD;
        1천 GPUs => 1000 gpu; 15,000-20,000 GPUs => 15000..20000 gpu; 15k-20k GPUs => 15000..20000 gpu; 15-20k GPUs => 15000..20000 gpu;
        500-1,000 GPUs => 500..1000 gpu; 900-1,000 GPUs => 900..1000 gpu; 1-1,000 GPUs => 1..1000 gpu; 1-10 GPUs => 1..10 gpu;
        11-50 GPUs => 11..50 gpu; 1001-5000 GPUs => 1001..5000 gpu; 1,001-5,000 GPUs => 1001..5000 gpu; 5-10,500 GPUs => 5..10500 gpu;
        $15-$20,000 => 15..20000 USD; $15 to $20,000 => 15..20000 USD; 15 GPUs to 20,000 GPUs => 15..20000 gpu;
        5-10,000% => 5..10000 percent; from $1 to $2,000 => 1..2000 USD; 200-3,000 parameters => 200..3000 parameter;
        $5+ million => >=5000000 USD; $5 million+ => >=5000000 USD; $5+ million+ => >=5000000 USD; +5+% => >=5 percent;
        $10-15bn per year => 10000000000..15000000000 USD/year; $10-15 per user => 10..15 USD/user;
        10-15% per year => 10..15 percent/year; 10% to 15% per year => 10..15 percent/year; $10-$15/user => 10..15 USD/user;
        c. $5 => ~5 USD; US$-5 => -5 USD; us$5 => 5 USD; hk$5m => 5000000 HKD; 1e3 USD => 1000 USD; 1e3 million USD => 1000000000 USD;
        $1E6 => 1000000 USD; 5GPUs => 5 gpu; 5 gpus => 5 gpu; 5GPU => 5 gpu; 5 GPU => 5 gpu; 5 people => 5 person;
        5M people => 5000000 person; $5/GPU => 5 USD/gpu; $5 / GPU => 5 USD/gpu; $2.50/hr => 2.5 USD/hour;
        $2.50 per hour => 2.5 USD/hour; 99.9% => 99.9 percent; 99.999% => 99.999 percent; 0.001% => 0.001 percent;
        1,234% => 1234 percent; 1.234% => 1.234 percent; 12.5 % => 12.5 percent; 100 %-200 % => 100..200 percent;
        -10%--5% => -10..-5 percent; -10% – -5% => -10..-5 percent; −10% to −5% => -10..-5 percent; (10)–(5)% => -10..-5 percent;
        -25bps => -0.25 percentagePoints; 25 bps - 50 bps => 0.25..0.5 percentagePoints; 25-50bps => 0.25..0.5 percentagePoints;
        rank 3 => 3 rank;
        @ :EUR
        500 T => 500000000000000 EUR; 500 TEUR => 500000 EUR; 1.234 M => 1234000 EUR;
        @ :USD
        5t => 5000000000000 USD; 15 to 20000 => 15..20000 USD; 1E3 => 1000 USD; 1e-2 => 0.01 USD;
        @ :SEK
        500 T => 500000000000000 SEK;
        @ de-DE:EUR
        1.234 Mio. => 1234000000 EUR; 1,234 Mio. => 1234000 EUR;
        @ fr-FR
        1,234 million d'euros => 1234000 EUR;
        @ de-DE
        5 million EUR => 5000000 EUR; 1.234 % => 1234 percent; 1,234 % => 1.234 percent;
        @ de-CH
        MCHF 1.234 => 1234000 CHF;
        @ en-IN
        5 cr users => 50000000 user;
        @ ja-JP
        1兆円 => 1000000000000 JPY; 1億2,345万6,789円 => 123456789 JPY;
        @ ja-JP:count
        1万5千 => 15000 thing;
        @ zh-CN:count
        3千万 => 30000000 thing;
        @ :count
        3億5000万 => 350000000 thing; 3億5000万-4億 => 350000000..400000000 thing; 1.5億2000万 => 170000000 thing; 1万2000 => 12000 thing;
        0-20,000 => 0..20000 thing; 1e6 things => 1000000 thing; 5 thing => 5 thing; 5things => 5 thing;
        @ ko-KR
        1조2천억원 => 1200000000000 KRW; 3조 5,000억 원 => 3500000000000 KRW;
        """;

    private const string Refused = """
        @ inv
        $1.2-billion | $10-million | 12.5-% | $1,234 CR | $1,2 billion | $1.234.567 | 1 234 567 kr | Rs 1,500 crore | ₹2 L | ₹2L |
        1,23,45 users | ₹12.5 k crore | Rs 50,000/- | ¥1.2兆 | ▲12.5% | △12.5% | ▼12.5% | 30亿元 | ￥１，２３４ | R$ 1.234,56 | R$ 1.234 |
        R$ 1.200 milhões | 1.200 millones € | 1.250 millones EUR | 1.234 Mio. € | 1.234 Mio. EUR | EUR 1.234 Mio. | 1.234 M€ |
        1.250 M€ | 1.234 mln EUR | €1.234 | €1.299 | €12.345 | €1.234,56 | 500 T€ | SEK500t | USDm 500 | US$m 500 | 500 USDm |
        500 US$m | $m 500 | £m 500 | 500 £m | 500 $m | £'000 500 | $'000 500 | 500 $000 | 500 $'000 | $000 500 | $500,000's |
        $2M (estimated) | $2M* | $2M† | $2M [1] | $2M[1] | $2M¹ | 45%² | 45²% | up 12% | down 12% | ↑12% | ↓12% | 12% decline |
        12% YoY | a 12% increase | 12 ppt | 50bp | twofold | 3 times | x2 | 45 000 GPUs | 45K H100s | $900-1.2bn | 5%- | 10-5% |
        3/4 GPUs | $10m-$20 | $100-$1 billion | 10 bis 15 Mio. € | 10 à 15 M€ | $5m/$10m | $5m or $10m | $5m, $10m | $5m; $10m |
        $5m ± 1m | 5% ± 1% | $5m±10% | 300-2M users | 5-3M users | 15-20,000 GPUs | 5-10,000 GPUs | $1-2,000 | ~$5-10M | $5M-ish |
        c$1bn | c£1bn | c€5m | a$5m | s$5m | $5M est. | minimum of $5M | north of $5m | close to $5M | well over $5m | not $5M |
        $5M max | $5M? | $~5M | >~5% | multi-million dollars | six figures | hundreds of millions of dollars | half a billion dollars |
        a billion dollars | one million users | $1 million 500 thousand | $1m 500k | €5m USD | $5 Canadian | Z$5 | Bs.5 | US 5m | $5. |
        50¢ | 50 cents | 50c | 5p | $1.2 mil | $1.2mil | $1.2 tril | $1.2 gazillion | $1.2 million million | $1.2k million |
        $5 hundred million | $20/user/month | $20 p.a. | USD 1.2 billion (~EUR 1.1 billion) | $1.2bn (£950m) | 5m | 5 m | 5M |
        ¥10,000 | 10 lbs | $1.2b. | $1.2 billion. | '1234 | RM5m | RM 5 million | S/ 500 | Rp 5 miliar | R5 million | R500 | Ksh 5m |
        5 Mt | 5 Mb | 5 mm | 5 t | 175 B |
        @ :USD
        1,234- | 1,234.50- | 1,234 CR | 1,234.00 Cr | 1,234 DR | 1,234¹ | 12.3* | 12.3 (1) | 12.3(a) | 1234(2) | $ - | (-) | () | --5 |
        -(5) | (-5) | ((5)) | +-5 | – 5 | '1234 | 1 234.50 | 1_000 | USD | $ | 5 EUR | 5% | 1.5.2023 | 2023-01-05 | 10:30 |
        +1 555 123 4567 | 5,5 |
        @ de-CH
        CHF 1'234.– | CHF 1'234.- | Fr. 1'200.— | CHF 5.- |
        @ de-DE
        1.234,- € | 1.234,-- € | EUR 5,- | T€ 500 | 12,5 Prozent | 3,5 Prozentpunkte | 3 billion € | rund 500 Mio. € |
        über 500 Mio. € | 1,234 GPUs | 10 bis 15 Mio. € |
        @ :INR
        50,000/- | Rs. 50,000/- |
        @ ja-JP
        1万2000人 | △1,234百万円 | △1,234円 | ▲12.5% |
        @ zh-CN
        1.2兆元 | 近30亿元 | 30余亿元 | 百分之五 |
        @ ko-KR
        5만 명 |
        @ sv-SE
        500 tkr | 500 Tkr | 500 mkr | 5 mdkr | 5 mdr kr | 12,5 procent |
        @ da-DK
        500 t.kr. | 500 tkr. |
        @ fr-FR
        3 billions € | 1.234 M€ | env. 500 M€ |
        @ :count
        1,234 [2] | 1,234(2) | 10-K | 8-K | 1.234 | 1,000,00 | 1,00 | 1.000,00 | 0x1F | NaN | Infinity | 1.#INF | 12/31 | 1/2 | ½ |
        5½ | 5 1/2 | 5'000 | 1 000 000 | 1 in 5 | 1 of 5 | 5:1 | ٣ | TRUE | 1,5 |
        @ id-ID
        Rp 5 miliar |
        @ inv
        SEK500t | 1.2t € | 1.2T € | 500 t | MUSD 5m | MUSD 5-6 | TUSD | MCHF 1.234 | 5 kr | 5 cr users | $5cr | ₹1 lakh crores |
        ₹5 lac | 3.5亿美元至4亿美元 | $15-20,000 | between 1 and 2,000 GPUs | 2-3,000 parameters | 5-10+ GPUs | (5+)% | $5+-10 | about 5+% |
        >5+% | $10-15 per user per year | $10 per year-15 per year | c$5 | usd 5m | 5m usd | Usd 5m | $ 5 . 5 | $5 .5 | $5, | ,5 USD |
        $1,234, | $1,,234 | $1.2.3 | $1e | $1e5x | 5 E | 5E | $2.50 / GPU-hour | 12,5% | ٪5 | 5٪ | %5 | 10% (5%) | 10%/5% | ±5% |
        5 pp. | 5pps | #3 | 3rd | No. 3 | 1st |
        @ :EUR
        500 t | 1.234 Mio. |
        @ :USD
        500 TEUR | 15-20,000 | 5E | 1.2e6e3 |
        @ de-DE
        1,234 million EUR | $1,234 million |
        @ ja-JP
        1万5千人 | 約3億円 | 3億円超 |
        @ :count
        5000万3億 | 1億1億 | 3億 5 | 3億5 | 3億5000 | 3万5 | 10-20,000,000 | 2.5 dozen |
        @ de-DE:count
        10-20.000 |
        @ fr-FR:count
        10-20 000 |
        @ de-CH:count
        10-20'000 |
        @ tr-TR
        %5 |
        """;

    public static TheoryData<string, string, string> Texts => WorldTexts.Of(Read);

    public static TheoryData<string, string> RefusedTexts => WorldTexts.RefusedOf(Refused);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_read_as_its_readers_understand_it(string column, string text, string expected)
    {
        Figure figure = Parse(column, text);
        string mark = figure.Qualifier switch
        {
            Qualifier.About => "~",
            Qualifier.AtLeast => ">=",
            Qualifier.MoreThan => ">",
            Qualifier.LessThan => "<",
            Qualifier.UpTo => "<=",
            _ => "",
        };
        string number = figure.Qualifier is Qualifier.Range
            ? $"{Digits(figure.Lower)}..{Digits(figure.Upper)}"
            : mark + Digits(figure.Value ?? figure.Lower ?? figure.Upper);
        Assert.Equal(expected, $"{number} {figure.Unit}");

        static string Digits(decimal? number) => number!.Value.ToString("0.############", CultureInfo.InvariantCulture);
    }

    [Theory]
    [MemberData(nameof(RefusedTexts))]
    public void Is_refused_where_it_could_be_misread(string column, string text) =>
        Assert.Throws<FigureFormatException>(() => Parse(column, text));

    private static Figure Parse(string column, string text)
    {
        (CultureInfo culture, string unit) = WorldTexts.Column(column);
        return unit.Length == 0 ? Figure.Parse(text, culture)
            : Figure.ParseIn(unit == "count" ? Unit.Count("thing", "things") : Unit.Parse(unit), text, culture);
    }
}
