using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Figures in many written forms, made from numbers that the test knows and without the parser's tables: each is read as that number or is
/// refused, and nearly all are read.
/// </summary>
public sealed class NoMisreadingTests
{
    private const int Texts = 50_000;

    private static readonly (string Before, string After, string Unit)[] Money =
    [
        ("$", "", "USD"), ("US$", "", "USD"), ("USD ", "", "USD"), ("$", " USD", "USD"), ("", " dollars", "USD"),
        ("", " US dollars", "USD"),
        ("", " USD", "USD"), ("€", "", "EUR"), ("EUR ", "", "EUR"), ("", " EUR", "EUR"), ("", " €", "EUR"), ("", " euros", "EUR"),
        ("£", "", "GBP"),
        ("", " GBP", "GBP"), ("A$", "", "AUD"), ("C$", "", "CAD"), ("HK$", "", "HKD"), ("S$", "", "SGD"), ("", " CAD", "CAD"),
        ("CHF ", "", "CHF"),
        ("", " yen", "JPY"), ("JPY ", "", "JPY"), ("₹", "", "INR"), ("₩", "", "KRW"), ("RMB ", "", "CNY"), ("CN¥", "", "CNY"),
    ];

    private static readonly (string Before, string After, string Unit)[] Counts =
        [("", " GPUs", "gpu"), ("", " users", "user"), ("", " parameters", "parameter"), ("", " people", "person"),
            ("", " papers", "paper")];

    private static readonly (string Before, string After, string Unit)[] Others =
        [("", "%", "percent"), ("", " %", "percent"), ("", " percent", "percent"), ("", " pp", "percentagePoints"), ("", "x", "multiple"),
            ("", " years", "year"), ("", " hours", "hour")];

    private static readonly (string Text, decimal Size)[] Magnitudes =
    [
        ("", 1), ("k", 1e3m), ("K", 1e3m), (" thousand", 1e3m), ("M", 1e6m), ("m", 1e6m), ("mn", 1e6m), ("MM", 1e6m), (" million", 1e6m),
        (" mio", 1e6m), ("B", 1e9m), ("b", 1e9m), ("bn", 1e9m), (" billion", 1e9m), (" Mrd.", 1e9m), ("T", 1e12m), ("tn", 1e12m),
        (" trillion", 1e12m), (" crore", 1e7m), (" lakh", 1e5m),
    ];

    private static readonly (string Before, string After, Qualifier Qualifier)[] Qualifiers =
    [
        ("", "", Qualifier.Exact), ("", "", Qualifier.Exact), ("", "", Qualifier.Exact), ("~", "", Qualifier.About),
        ("≈ ", "", Qualifier.About),
        ("about ", "", Qualifier.About), ("c. ", "", Qualifier.About), ("more than ", "", Qualifier.MoreThan),
        ("> ", "", Qualifier.MoreThan),
        ("over ", "", Qualifier.MoreThan), ("at least ", "", Qualifier.AtLeast), ("≥", "", Qualifier.AtLeast), ("", "+", Qualifier.AtLeast),
        ("", " or more", Qualifier.AtLeast), ("less than ", "", Qualifier.LessThan), ("<", "", Qualifier.LessThan),
        ("up to ", "", Qualifier.UpTo),
        ("", " or less", Qualifier.UpTo),
    ];

    private static readonly (string Before, string Between)[] Ranges =
        [("", " to "), ("", "–"), ("", "-"), ("", " - "), ("from ", " to "), ("between ", " and "), ("", " – "), ("", " — ")];

    [Fact]
    public void A_number_is_read_as_it_was_meant_or_refused() => AssertReads(Number, "", leastRead: 0.94);

    [Fact]
    public void A_range_is_read_as_it_was_meant_or_refused() => AssertReads(Range, "", leastRead: 0.9);

    [Theory]
    [InlineData("5 m", 5)]
    [InlineData("5m m", 5_000_000)]
    [InlineData("5m+ m", 5_000_000)]
    [InlineData("5M m", 5_000_000)]
    [InlineData("5 million", 5_000_000)]
    public void The_given_unit_is_no_magnitude(string text, int meant) =>
        Assert.Equal(meant, Figure.ParseIn(Unit.Count("m", "m"), text).PrintedNumber);

    /// <summary>"€45.000" and "1,5 Mio. €" of German hands, read without a culture and with the wrong one.</summary>
    [Theory]
    [InlineData("de-DE", "", 0.2)]
    [InlineData("", "de-DE", 0.2)]
    [InlineData("fr-FR", "", 0.2)]
    [InlineData("de-CH", "de-DE", 0.2)]
    [InlineData("en-IN", "", 0.2)]
    [InlineData("de-DE", "de-DE", 0.95)]
    [InlineData("fr-FR", "fr-FR", 0.95)]
    [InlineData("sv-SE", "sv-SE", 0.95)]
    public void Money_and_counts_of_another_culture_are_refused_rather_than_misread(string writer, string reader, double leastRead) =>
        AssertReads(random => OfCulture(random, CultureInfo.GetCultureInfo(writer)), reader, leastRead);

    private static void AssertReads(Func<Random, (string Text, Figure Meant)> write, string culture, double leastRead)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);
        int read = 0;
        string[] misread = [.. Enumerable.Range(0, Texts).AsParallel().Select(seed =>
        {
            (string text, Figure meant) = write(new Random(seed));
            if (!Figure.TryParse(text, provider, out Figure? figure))
                return null;
            Interlocked.Increment(ref read);
            return figure == meant ? null : $"'{text}' is {meant:F}, but was read as {figure:F}";
        }).OfType<string>().Take(20)];

        Assert.True(misread.Length == 0, string.Join(Environment.NewLine, misread));
        Assert.InRange(read, Texts * leastRead, Texts);
    }

    private static (string, Figure) Number(Random random)
    {
        (string before, string after, string unit) = UnitOf(random, out (string Text, decimal Size) size);
        (string digits, decimal number) = Digits(random, unit, size.Size > 1);
        (string open, string sign, string close, int factor) = random.Next(8) switch
        {
            0 => ("-", "", "", -1),
            1 => ("−", "", "", -1),
            2 when before.Length > 0 => ("", "-", "", -1),
            3 when before.Length > 0 => ("(", "", ")", -1),
            _ => ("", "", "", 1),
        };
        (string first, string last, Qualifier qualifier) = Qualifiers[random.Next(Qualifiers.Length)];
        if (close.Length > 0)
            (first, last, qualifier) = ("", "", Qualifier.Exact);
        return (Noisy(first + open + before + sign + digits + size.Text + (last == "+" ? last + after : after + last) + close, random),
            Figure.Of(number * size.Size * factor, qualifier, Unit.Parse(unit)));
    }

    private static (string, Figure) Range(Random random)
    {
        (string before, string after, string unit) = UnitOf(random, out (string Text, decimal Size) size);
        (string low, decimal first) = Digits(random, unit, size.Size > 1);
        (string high, decimal second) = Digits(random, unit, size.Size > 1);
        if (first > second)
            (low, first, high, second) = (high, second, low, first);
        (string start, string between) = Ranges[random.Next(Ranges.Length)];
        bool isAtBoth = random.Next(2) == 0;
        string text = start + before + low + (isAtBoth ? size.Text + (random.Next(2) == 0 ? after : "") : "") + between
            + (random.Next(2) == 0 ? before : "") + high + size.Text + after;
        // Whoever writes "$500,000 to $2M" means half a million.
        bool isPlain = !isAtBoth && size.Size > 1 && random.Next(4) == 0;
        if (isPlain)
        {
            decimal plain = Math.Floor(second * size.Size / random.Next(2, 900));
            if (plain <= second)
                return (text, Figure.Range(first * size.Size, second * size.Size, Unit.Parse(unit)));
            text = start + before + plain.ToString("#,0", CultureInfo.InvariantCulture) + between + high + size.Text + after;
            return (Noisy(text, random), Figure.Range(plain, second * size.Size, Unit.Parse(unit)));
        }

        return (Noisy(text, random), Figure.Range(first * size.Size, second * size.Size, Unit.Parse(unit)));
    }

    private static (string, Figure) OfCulture(Random random, CultureInfo culture)
    {
        (string before, string after, string unit) = random.Next(2) == 0
            ? Money[random.Next(Money.Length)]
            : Counts[random.Next(Counts.Length)];
        bool isMoney = Array.Exists(Money, money => money.Unit == unit);
        decimal number = random.Next(4) switch
        {
            0 => random.Next(1, 1000),
            // Of dollars with three decimals and thousands of them only the culture tells.
            1 when !isMoney => random.Next(1000, 1_000_000),
            2 when isMoney => random.Next(1, 100_000) / 100m,
            _ => random.Next(1_000_000, int.MaxValue),
        };
        string digits = number.ToString("#,0.##", culture);
        return (before + digits + after, Figure.Exact(number, Unit.Parse(unit)));
    }

    private static (string Before, string After, string Unit) UnitOf(Random random, out (string Text, decimal Size) size)
    {
        size = Magnitudes[random.Next(Magnitudes.Length)];
        switch (random.Next(5))
        {
            case 0:
                size = Magnitudes[0];
                return Others[random.Next(Others.Length)];
            case 1:
                return Counts[random.Next(Counts.Length)];
            default:
                return Money[random.Next(Money.Length)];
        }
    }

    private static (string Digits, decimal Number) Digits(Random random, string unit, bool hasMagnitude)
    {
        bool isCount = !hasMagnitude && Array.Exists(Counts, count => count.Unit == unit);
        decimal number = random.Next(4) switch
        {
            0 when !isCount => random.Next(1, 100_000) / 100m,
            1 when !isCount => random.Next(1, 1000) / 10m,
            2 => random.Next(1, 1000),
            _ => random.Next(1, 100_000),
        };
        return (number.ToString(random.Next(2) == 0 ? "#,0.##" : "0.##", CultureInfo.InvariantCulture), number);
    }

    /// <summary>Other spaces, full-width digits, and spaces around, as web pages and spreadsheets have them.</summary>
    private static string Noisy(string text, Random random) => random.Next(8) switch
    {
        0 => text.Replace(' ', '\u00A0'),
        1 => text.Replace(' ', '\u202F'),
        2 => " " + text + " ",
        3 => string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '０') : letter)),
        4 => "\uFEFF" + text,
        _ => text,
    };
}
