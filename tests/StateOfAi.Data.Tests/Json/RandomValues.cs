using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>Random values of every type that is written as JSON.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly FiscalCalendar Apple = FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1);

    private static readonly Unit[] Units =
    [
        Unit.Usd, Unit.Eur, Unit.Gbp, Unit.Of(Currency.Parse("JPY")), Unit.Of(Currency.Parse("TOP")), Unit.Percent, Unit.PercentagePoints,
        Unit.Fraction, Unit.Multiple, Unit.Gpus, Unit.Users, Unit.Years, Unit.Hours, Unit.Watts, Unit.WattHours, Unit.Flop,
        Unit.FlopPerSecond,
        Unit.Bytes, Unit.Tokens, Unit.Per(Unit.Usd, Unit.Watts), Unit.Per(Unit.FlopPerSecond, Unit.Watts), Unit.IndexPoints,
        Unit.Rank, Unit.CalendarYear, Unit.Count("rack", "racks"), Unit.Count("user", "accounts"), Unit.Count("USD", "USDs"),
        Unit.Per(Unit.Usd, Unit.Users), Unit.Per(Unit.Percent, Unit.Years), Unit.Per(Unit.Usd, Unit.Eur),
        Unit.Per(Unit.Usd, Unit.Count("rack", "racks")),
    ];

    private static readonly FiscalCalendar[] Calendars =
        [Apple, FiscalCalendar.Nvidia, FiscalCalendar.Arm, FiscalCalendar.Microsoft];

    private static readonly string[] Currencies = ["USD", "EUR", "JPY", "ALL", "TOP", "TRY", "KWD", "XAF", "CHF", "INR", "VND", "MXN"];

    private static readonly string[] Countries = ["US", "GB", "DE", "NO", "IN", "TR", "KR", "CN", "JP", "BR", "FR", "SE"];

    private static readonly UnknownReason[] Reasons = Enum.GetValues<UnknownReason>();

    private readonly Random _random = new(seed);

    internal static FiscalCalendar Own => Apple;

    internal Figure Figure()
    {
        Unit unit = AnyUnit();
        decimal first = Decimal(), second = Decimal();
        Figure figure = _random.Next(7) is var kind and < 6
            ? Data.Figure.Of(first, (Qualifier)kind, unit)
            : Data.Figure.Range(Math.Min(first, second), Math.Max(first, second), unit);
        return _random.Next(10) == 0 ? figure.PrintedAs("a third \"or so\"") : figure;
    }

    internal Unit AnyUnit() => Units[_random.Next(Units.Length)];

    internal TimePeriod Period()
    {
        int year = _random.Next(2, 9990);
        TimePeriod period = _random.Next(11) switch
        {
            0 => TimePeriod.OfYear(year),
            1 => TimePeriod.OfHalf(year, _random.Next(1, 3)),
            2 => TimePeriod.OfQuarter(year, _random.Next(1, 5)),
            3 => TimePeriod.OfMonth(year, _random.Next(1, 13)),
            4 => TimePeriod.OfWeek(year, _random.Next(1, 53)),
            5 => TimePeriod.OfDay(Day()),
            6 => TimePeriod.AsOf(Date()),
            7 => Between(Date(), Date()),
            8 => FiscalCalendar.Nvidia.Quarter(year, _random.Next(1, 5)),
            9 => Apple.Half(year, _random.Next(1, 3)),
            _ => FiscalCalendar.Arm.Year(year),
        };
        return _random.Next(10) == 0 ? period.PrintedAs("Q2 2023") : period;
    }

    internal FiscalCalendar Calendar() => Calendars[_random.Next(Calendars.Length)];

    internal Currency AnyCurrency() => Currency.Parse(Currencies[_random.Next(Currencies.Length)], null);

    internal Country AnyCountry() => Country.Parse(Countries[_random.Next(Countries.Length)], null);

    internal PartialDate Date() => _random.Next(3) switch
    {
        0 => PartialDate.OfYear(_random.Next(1, 10_000)),
        1 => PartialDate.OfMonth(_random.Next(1, 10_000), _random.Next(1, 13)),
        _ => PartialDate.OfDay(Day()),
    };

    internal double Double() => _random.Next(8) switch
    {
        0 => _random.Next(-1000, 1000),
        1 => BitConverter.Int64BitsToDouble(_random.NextInt64()) is var any && double.IsFinite(any) ? any : 0.1,
        2 => (_random.NextDouble() - 0.5) * 1e-7,
        3 => -0.0,
        _ => (_random.NextDouble() - 0.2) * Math.Pow(10, _random.Next(13)),
    };

    internal Quantity Quantity() => new(Double(), AnyUnit());

    internal Estimate<T> Estimate<T>(Func<double, T> make)
        where T : struct, IComparable<T>
    {
        double[] ends = [Double(), Double(), Double()];
        Array.Sort(ends);
        return _random.Next(6) switch
        {
            0 => Data.Estimate.Exactly(make(ends[0])),
            1 => Data.Estimate.About(make(ends[0])),
            2 => Data.Estimate.Between<T>(make(ends[0]), make(ends[2]), make(ends[1])),
            3 => Data.Estimate.Between<T>(make(ends[0]), null),
            4 => Data.Estimate.Between<T>(null, make(ends[2])),
            _ => Data.Estimate.Unknown<T>(Reasons[_random.Next(Reasons.Length)], "why \u2603"),
        };
    }

    private static TimePeriod Between(PartialDate one, PartialDate other) =>
        one.Start <= other.End ? TimePeriod.Between(one, other) : TimePeriod.Between(other, one);

    private LocalDate Day() => new LocalDate(_random.Next(1, 10_000), 1, 1).PlusDays(_random.Next(365));

    // As printed: a few digits on any scale; or any digits at all.
    private decimal Decimal()
    {
        bool isNegative = _random.Next(5) == 0;
        return _random.Next(3) == 0
            ? new decimal(_random.Next(), _random.Next(), _random.Next(), isNegative, (byte)_random.Next(29))
            : (isNegative ? -1 : 1) * new decimal(_random.Next(10_000), 0, 0, false, (byte)_random.Next(4))
                * (_random.Next(4) switch { 0 => 1m, 1 => 1e3m, 2 => 1e6m, _ => 1e9m });
    }
}
