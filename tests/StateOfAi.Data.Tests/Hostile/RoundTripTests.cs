using System.Globalization;
using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>
/// The text of a figure or period of any kind, written in any form and culture, is read as the same figure or period. A long run of
/// a million each: StateOfAi_RoundTrips=1000000.
/// </summary>
public sealed class RoundTripTests
{
    private static readonly int Values = int.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RoundTrips"), out int values)
        ? values
        : 100_000;

    private static readonly CultureInfo[] Cultures = [.. new[] { "", "de-DE", "fr-FR", "hi-IN" }.Select(CultureInfo.GetCultureInfo)];

    private static readonly string[] Formats = ["G", "G+", "S", "S+", "F", "F+"];

    private static readonly Unit[] Known =
    [
        .. new[]
        {
            "percent", "percentagePoints", "multiple", "gpu", "user", "year", "month", "day", "hour", "minute", "week", "watt",
            "wattHour", "flop", "flopPerSecond", "byte", "token", "watt", "wattHour", "flop", "flopPerSecond", "byte",
            "indexPoint", "rank", "system", "visit", "install", "download", "video", "image", "model", "developer", "company", "unicorn",
            "paper",
            "author", "person", "plaintiff", "photograph", "event", "group", "deal", "parameter", "lineOfCode", "chart", "prediction",
            "slide",
            "structure", "asset", "organization", "USD", "EUR", "GBP", "JPY", "CNY", "INR", "AUD", "CAD", "HKD", "SEK", "BRL", "ALL", "TOP",
            "CHF",
            "TRY", "MXN", "KWD", "XAF",
        }.Select(code => Unit.Parse(code)),
    ];

    // Words that are also magnitudes, that begin with one, or that begin with each other.
    private static readonly Unit[] Own =
    [
        Unit.Fraction, Unit.CalendarYear,
        .. new[]
        {
            ("word", "words"), ("GW", "GW"), ("watt", "watts"), ("FLOPs", "FLOPs"), ("m", "m"), ("t", "t"), ("b", "b"), ("MW", "MW"),
            ("million parameters", "million parameters"),
            ("data point", "data"),
            ("GPU hour", "GPU hours"), ("Mio.", "Mio."), ("plus", "plusses"), ("per", "pers"), ("Stück", "Stück"), ("人", "人"),
            ("kilo", "k"),
            ("token per second", "tokens per second"),
        }.Select(words => Unit.Count(words.Item1, words.Item2)),
    ];

    private static readonly FiscalCalendar[] Calendars =
    [
        FiscalCalendar.EndingInMonth("own", "Own", 3, namedByFirstYear: true),
        FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1),
        FiscalCalendar.EndingNearest("near-by", "Near & Co. (Tokyo)", IsoDayOfWeek.Sunday, 12, longQuarter: 4),
        FiscalCalendar.Nvidia, FiscalCalendar.Arm, FiscalCalendar.Microsoft,
    ];

    [Fact]
    public void Figures() => AssertAll(random =>
    {
        bool isOwn = random.Next(3) == 0;
        Unit unit = AnyUnit(random, isOwn ? Own : Known);
        Figure figure = AnyFigure(random, unit);
        CultureInfo culture = Cultures[random.Next(Cultures.Length)];
        string text = figure.ToString(Formats[random.Next(Formats.Length)], culture);
        Figure read = isOwn || random.Next(2) == 0 ? Figure.ParseIn(unit, text, culture) : Figure.Parse(text, culture);
        return (read.Equals(figure), $"{text} of {unit} in {culture.Name}: {figure:F}, read as {read:F} of {read.Unit}");
    });

    [Fact]
    public void Periods() => AssertAll(random =>
    {
        TimePeriod period = AnyPeriod(random, out FiscalCalendar? calendar);
        if (random.Next(4) == 0)
            period = period.PrintedAs(random.Next(2) == 0 ? "Q2 (restated; \"2023\")" : "2023");
        string text = random.Next(3) == 0 ? period.Code : period.ToString();
        var reader = new PeriodReader
        {
            Calendars = Calendars[..3],
            Culture = random.Next(2) == 0 ? null : Cultures[random.Next(Cultures.Length)]
        };
        TimePeriod? read = calendar is not null && random.Next(3) == 0 ? calendar.Parse(text)
            : Array.IndexOf(Calendars, calendar) < 3 && calendar is not null || random.Next(2) == 0
                ? reader.Read(text)
                : TimePeriod.Parse(text);
        return (period.Equals(read), $"{text}, read as {read}");
    });

    [Fact]
    public void Dates_units_and_codes() => AssertAll(random =>
    {
        PartialDate date = AnyDate(random);
        Unit unit = AnyUnit(random, Known);
        return (PartialDate.Parse(date.ToString()) == date && Unit.Parse(unit.ToString()) == unit, $"{date}, {unit}");
    });

    private static void AssertAll(Func<Random, (bool IsEqual, string Text)> goRound)
    {
        string[] problems = [.. Enumerable.Range(0, Values).AsParallel().Select(seed =>
        {
            try
            {
                (bool isEqual, string text) = goRound(new Random(seed));
                return isEqual ? null : $"seed {seed}: {text}";
            }
            catch (FormatException error)
            {
                return $"seed {seed}: {error.Message}";
            }
        }).OfType<string>().Take(20)];

        Assert.True(problems.Length == 0, string.Join(Environment.NewLine, problems));
    }

    private static Unit AnyUnit(Random random, Unit[] units)
    {
        Unit unit = units[random.Next(units.Length)];
        if (random.Next(4) > 0)
            return unit;
        Unit each = random.Next(2) == 0 ? Known[random.Next(Known.Length)] : units[random.Next(units.Length)];
        return unit.Kind is not (UnitKind.Rank or UnitKind.CalendarYear)
            && each.Kind is UnitKind.Count or UnitKind.Duration or UnitKind.Money or UnitKind.Power or UnitKind.Energy
                or UnitKind.Performance or UnitKind.Data
            && unit != each ? Unit.Per(unit, each) : unit;
    }

    private static Figure AnyFigure(Random random, Unit unit)
    {
        decimal first = AnyNumber(random, unit), second = AnyNumber(random, unit);
        var qualifier = (Qualifier)random.Next(Enum.GetValues<Qualifier>().Length);
        return qualifier is Qualifier.Range
            ? Figure.Range(Math.Min(first, second), Math.Max(first, second), unit)
            : Figure.Of(first, qualifier, unit);
    }

    private static decimal AnyNumber(Random random, Unit unit) =>
        unit.Kind is UnitKind.CalendarYear ? random.Next(1, 10_000)
        // Prices per token and watt-hour, which are written per million.
        : unit.Kind is UnitKind.Rate && random.Next(2) == 0 ? random.Next(-2_000_000, 2_000_000) / 1_000_000_000_000m * random.Next(1, 1000)
        : random.Next(8) switch
        {
            0 => random.Next(-2000, 2000),
            1 => random.Next(-2_000_000, 2_000_000) / 1000m,
            2 => random.Next(-2_000_000, 2_000_000) * 1_000_000m,
            3 => random.NextInt64(-9_000_000_000_000_000, 9_000_000_000_000_000) / 100_000m,
            4 => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
            5 => random.Next(-100, 100) * 1_000_000_000m,
            6 => random.Next(-1000, 1000) / 10m,
            _ => random.Next(2) == 0 ? decimal.MaxValue : 0.0000000000000000000000000001m,
        };

    private static PartialDate AnyDate(Random random)
    {
        int year = random.Next(10) == 0 ? random.Next(1, 10_000) : random.Next(1990, 2040), month = random.Next(1, 13);
        return random.Next(3) switch
        {
            0 => PartialDate.OfYear(year),
            1 => PartialDate.OfMonth(year, month),
            _ => PartialDate.OfDay(year, month, random.Next(1, DateTime.DaysInMonth(year, month) + 1)),
        };
    }

    private static TimePeriod AnyPeriod(Random random, out FiscalCalendar? calendar)
    {
        calendar = null;
        PartialDate date = AnyDate(random), other = AnyDate(random);
        switch (random.Next(8))
        {
            case 0:
                return TimePeriod.AsOf(date);
            case 1:
                return TimePeriod.Between(date.Start <= other.End ? date : other, date.Start <= other.End ? other : date);
            case 2:
                return TimePeriod.OfWeek(date.Year, random.Next(1, 52));
            case 3:
                return TimePeriod.OfQuarter(date.Year, random.Next(1, 5));
            case 4:
                return TimePeriod.OfHalf(date.Year, random.Next(1, 3));
            case 5 or 6:
                calendar = Calendars[random.Next(Calendars.Length)];
                int year = Math.Clamp(date.Year, 2, 9998);
                return random.Next(3) switch
                {
                    0 => calendar.Year(year),
                    1 => calendar.Half(year, random.Next(1, 3)),
                    _ => calendar.Quarter(year, random.Next(1, 5)),
                };
            default:
                return date.Precision is DatePrecision.Year ? TimePeriod.OfYear(date.Year)
                    : date.Precision is DatePrecision.Month
                        ? TimePeriod.OfMonth(date.Year, date.Start.Month)
                        : TimePeriod.OfDay(date.Start);
        }
    }
}
