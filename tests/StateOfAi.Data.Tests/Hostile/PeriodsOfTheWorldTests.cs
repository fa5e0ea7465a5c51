using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Periods as people and programs of many countries write them: each is read as its readers understand it, or is refused. The expected
/// codes were written down before the parser saw the texts.
/// </summary>
public sealed class PeriodsOfTheWorldTests
{
    // A culture and, after a colon, whether there is one calendar of the company or two; then texts and their codes.
    private const string Read = """
        @ inv
        Q1 2024 => 2024-Q1; Q1'24 => 2024-Q1; Q1 '24 => 2024-Q1; Q1-24 => 2024-Q1; 1Q24 => 2024-Q1; 1Q 2024 => 2024-Q1;
        2024Q1 => 2024-Q1; 2024 Q1 => 2024-Q1; 2024-Q1 => 2024-Q1; 2024/Q1 => 2024-Q1; Q1/2024 => 2024-Q1; Q12024 => 2024-Q1;
        2024/1 => 2024-01; 2024.10 => 2024-10; 2024/10 => 2024-10; 1/2024 => 2024-01; 01.2024 => 2024-01; 2023M1 => 2023-01;
        2023M01 => 2023-01; H1 2023 => 2023-H1; 1H23 => 2023-H1; H1'23 => 2023-H1; 2023H1 => 2023-H1; W5 2024 => 2024-W05;
        2024-W5 => 2024-W05; 2020-W53 => 2020-W53; 2024W05 => 2024-W05; Week 5, 2024 => 2024-W05; W05 24 => 2024-W05;
        Jan 2023 => 2023-01; Jan '23 => 2023-01; Jan. 2023 => 2023-01; January, 2023 => 2023-01; 2023-Jan => 2023-01;
        2023 Jan => 2023-01; Sept. 2023 => 2023-09; Sep-2023 => 2023-09; 2023年 => 2023; 12/31/2023 => 2023-12-31;
        31/12/2023 => 2023-12-31; 31.12.2023 => 2023-12-31; 2023/12/31 => 2023-12-31; 2023-12-31 => 2023-12-31; 20231231 => 2023-12-31;
        2023.12.31 => 2023-12-31; 31-Dec-2023 => 2023-12-31; 31-Dec-23 => 2023-12-31; 31Dec2023 => 2023-12-31;
        Dec 31, 2023 => 2023-12-31; December 31st, 2023 => 2023-12-31; 31st December 2023 => 2023-12-31;
        31 December, 2023 => 2023-12-31; 2023-12-31T00:00:00 => 2023-12-31; 2023-12-31 00:00:00 => 2023-12-31;
        2023-12-31 00:00:00.000 => 2023-12-31; 2023-12-31T23:59:59Z => 2023-12-31; 2023-12-31T23:30:00-08:00 => 2023-12-31;
        2023-12-31 00:00:00+00:00 => 2023-12-31; 2312 => 2312; 0023 => 0023; 2023 => 2023; 2023.0 => 2023; 2023/2024 => 2023/2024;
        2023–2024 => 2023/2024; 2019-12 => 2019-12; 2022 to 2023 => 2022/2023; Jan 2022 - Mar 2023 => 2022-01/2023-03;
        Jan-Mar 2023 => 2023-01/2023-03; January–March 2023 => 2023-01/2023-03; 2023-01-01 to 2023-03-31 => 2023-01-01/2023-03-31;
        2023-01-01/2023-03-31 => 2023-01-01/2023-03-31; 2023-01-01 - 2023-03-31 => 2023-01-01/2023-03-31;
        Q1-Q3 2023 => 2023-01/2023-09; Q1 2023 - Q3 2023 => 2023-01/2023-09; as of 2023-10-31 => as-of 2023-10-31;
        as of Oct 2023 => as-of 2023-10; As of October 31, 2023 => as-of 2023-10-31; as of 10/31/2023 => as-of 2023-10-31;
        CY2023 => 2023; CY23 => 2023; CY 2023 => 2023; calendar 2023 => 2023; first half of 2023 => 2023-H1;
        First quarter 2023 => 2023-Q1; the first quarter of 2023 => 2023-Q1; Q1 of 2023 => 2023-Q1; 1st half 2023 => 2023-H1;
        Q1 '49 => 2049-Q1; Q1 '50 => 1950-Q1; nvidia:FY2024-Q2 => nvidia:FY2024-Q2; NVIDIA Q2 FY24 => nvidia:FY2024-Q2;
        Microsoft FY24 => microsoft:FY2024; 2023-1-5 => 2023-01-05; 5/2023 => 2023-05; Q1 ２０２４ => 2024-Q1; ２０２３年 => 2023;
        2023-W01-1 => 2023-01-02; May 2023 => 2023-05; 1900-01-01 => 1900-01-01; 9999-12-31 => 9999-12-31;
        Q1 2024 to Q2 2024 => 2024-01/2024-06; Q1 24 => 2024-Q1; 2024 1Q => 2024-Q1;
        @ fr-FR
        janv. 2023 => 2023-01; janvier 2023 => 2023-01; 31 décembre 2023 => 2023-12-31;
        @ de-DE
        März 2023 => 2023-03; 31. Dezember 2023 => 2023-12-31; 1.2.2023 => 2023-02-01;
        @ sv-SE
        maj 2023 => 2023-05;
        @ ru-RU
        мая 2023 => 2023-05;
        @ ja-JP
        2023年1月 => 2023-01; 2023年1月31日 => 2023-01-31; 2023/1/2 => 2023-01-02;
        @ ko-KR
        2023년 1월 => 2023-01;
        @ en-US
        1/2/2023 => 2023-01-02; 12/31/23 => 2023-12-31; 1/2/23 => 2023-01-02; 2023/12/31 => 2023-12-31; 12/31/2023 0:00 => 2023-12-31;
        @ en-GB
        1/2/2023 => 2023-02-01;
        @ en-IN
        01-02-2023 => 2023-02-01;
        @ :own
        FY2024 => own:FY2024; FY24 Q1 => own:FY2024-Q1; Q1 2024 => 2024-Q1; Own Q1 FY24 => own:FY2024-Q1; FQ1 2024 => own:FY2024-Q1;
        F1Q24 => own:FY2024-Q1; FY2023/24 => own:FY2024; FY2023-24 => own:FY2024; FY23-24 => own:FY2024; FY23/24 => own:FY2024;
        FY24-25 => own:FY2025; H1 FY24 => own:FY2024-H1; FY24H1 => own:FY2024-H1; fiscal year 2024 => own:FY2024; 2024 => 2024;
        @ :two
        microsoft FY24 => microsoft:FY2024;
        """;

    private const string Refused = """
        @ inv
        Q1 FY24 | FY24Q1 | Q5 2024 | Q0 2024 | Q1 | 2024-1 | 2024.1 | 2024.5 | 13/2024 | 2023M13 | H3 2023 | S1 2023 | T1 2024 | 1T24 |
        KW 5 2024 | KW05/2024 | 2024-W53 | Jan-23 | Jan 23 | 23-Jan | jan/23 | 令和5年 | 1/2/2023 | 1.2.2023 | 12/31/23 | Dec 31 23 |
        Sunday, December 31, 2023 | 2023-02-29 | 2024-02-30 | 02/30/2023 | 2023-13 | 2023-00 | 00/2023 | 2023-12-31T25:61:00Z |
        1703980800 | 45291 | 20231301 | 202312 | 23 | '23 | 2023E | 2023A | FY2023 | FY23 | Fiscal 2024 | 2023-24 | 2023/24 | 2019-20 |
        1999-00 | 2023-03-31 to 2023-01-01 | 9M 2023 | 9M23 | 6M23 | M9 2023 | LTM Q1 24 | TTM | YTD 2023 | as at 31 October 2023 |
        as of 1/2/2023 | mid-2023 | early 2023 | end of 2023 | 2020s | since 2020 | Spring 2023 | FYE 3/2023 | 2Q118 | Q4FY22A |
        3QFY2024 | 2023 first half | HY1 2023 | HY23 | 2H FY23 | Q1 (Jan-Mar) 2023 | NVIDIA Q2 2024 | Apple FY24 | 2023-01-01T |
        23-01-05 | 2023年第1季度 | Q1 2024E | Q1 2024A | 1Q24E | Q1 2024 (unaudited) | 2024 Q1 * | three months ended March 31, 2024 |
        Year ended December 31, 2023 | 12 months to March 2024 | week of 2024-01-29 | 10000 | -2023 | 2023 BC | 2023-366 | 2023-001 |
        2023001 | Mar 5 | 5 Mar | March | 2023 March 5 | Marc 2023 | Mai 2023 | 2023-06-31 | 00.00.0000 | 0000-00-00 | 2021-2023 Q1 |
        FY21-FY23 | Q3 23/24 | 2024-Q1-Q2 | 24Q1 | 24-Q1 | '24 Q1 | Q.1 2024 | I 2024 | I кв. 2024 | Q II 2024 | QI 2024 |
        2024 1st quarter |
        @ fr-FR
        1er janvier 2023 |
        @ es-ES
        31 de diciembre de 2023 |
        @ pt-BR
        jan/23 |
        @ en-US
        31/12/2023 | 31/12/23 | 12/31/2023 12:00:00 AM |
        @ en-GB
        12/31/2023 |
        @ th-TH
        1/2/2566 |
        @ fa-IR
        1/2/1402 |
        @ ar-SA
        1/2/1445 |
        @ ja-JP
        1/2/2023 |
        @ :own
        FY24-Q5 | FY2024-2 | FY202 | FY2024E |
        @ :two
        FY24 |
        """;

    public static TheoryData<string, string, string> Texts => WorldTexts.Of(Read);

    public static TheoryData<string, string> RefusedTexts => WorldTexts.RefusedOf(Refused);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_read_as_its_readers_understand_it(string column, string text, string expected) =>
        Assert.Equal(expected, ReaderOf(column).Read(text)!.Code);

    [Theory]
    [MemberData(nameof(RefusedTexts))]
    public void Is_refused_where_it_could_be_misread(string column, string text) =>
        Assert.Throws<FormatException>(() => ReaderOf(column).Read(text));

    private static PeriodReader ReaderOf(string column)
    {
        (CultureInfo culture, string calendars) = WorldTexts.Column(column);
        FiscalCalendar own = FiscalCalendar.EndingInMonth("own", "Own", 3);
        return new()
        {
            Culture = culture.Name.Length == 0 ? null : culture,
            Calendars = calendars switch { "own" => [own], "two" => [own, FiscalCalendar.Microsoft], _ => [] },
        };
    }
}
