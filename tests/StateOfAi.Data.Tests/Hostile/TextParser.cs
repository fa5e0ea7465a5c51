using System.Globalization;
using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>Every parser of the library, its documented exception, and its form that returns whether it could read.</summary>
internal sealed record TextParser(string Name, Func<string, object?> Parse, Func<string, bool> TryParse, Type Error)
{
    private static readonly string[] Cultures = ["", "de-DE", "fr-FR", "hi-IN", "sv-SE", "de-CH", "ja-JP", "ar-SA", "fa-IR", "pt-BR"];

    private static readonly FiscalCalendar[] Own =
    [
        FiscalCalendar.EndingInMonth("own", "Own", 3, namedByFirstYear: true),
        FiscalCalendar.EndingNearest("near", "Near Co.", IsoDayOfWeek.Saturday, 12, longQuarter: 2),
    ];

    internal static readonly IReadOnlyList<TextParser> All =
    [
        .. Cultures.Select(CultureInfo.GetCultureInfo).SelectMany(culture => new TextParser[]
        {
            new($"Figure {culture}", text => Figure.Parse(text, culture), text => Figure.TryParse(text, culture, out _),
                typeof(FigureFormatException)),
            new($"TimePeriod {culture}", text => TimePeriod.Parse(text, culture), text => TimePeriod.TryParse(text, culture, out _),
                typeof(FormatException)),
            OfFigures($"USD {culture}", new() { Unit = Unit.Usd, Culture = culture }),
            OfFigures($"own unit {culture}", new() { Unit = Unit.Count("m", "million ms"), Culture = culture }),
            OfPeriods($"own calendars {culture}", new() { Calendars = Own, Culture = culture }),
        }),
        OfFigures("rate", new() { Unit = Unit.Per(Unit.Usd, Unit.Count("seat", "seats")) }),
        OfFigures("points", new() { Unit = Unit.PercentagePoints, Scale = 1e-28m }),
        OfFigures("billions", new() { Unit = Unit.Gpus, Scale = 1_000_000_000, Missing = MissingWords.Empty }),
        OfFigures("year", new() { Unit = Unit.CalendarYear, Scale = decimal.MaxValue }),
        OfPeriods("plain", new() { Missing = MissingWords.Empty }),
        .. Own.Append(FiscalCalendar.Nvidia).Select(calendar => new TextParser(
            calendar.Name, calendar.Parse, text => calendar.TryParse(text, out _), typeof(FormatException))),
        new("PartialDate", text => PartialDate.Parse(text), text => PartialDate.TryParse(text, null, out _), typeof(FormatException)),
        new("Unit", text => Unit.Parse(text), text => Unit.TryParse(text, null, out _), typeof(FormatException)),
        new("Currency", text => Currency.Parse(text), text => Currency.TryParse(text, null, out _), typeof(FormatException)),
        new("Country", text => Country.Parse(text), text => Country.TryParse(text, null, out _), typeof(FormatException)),
        new("Formula", text => Formula.Parse(text), text => Formula.TryParse(text, null, out _), typeof(FormulaFormatException)),
    ];

    /// <summary>Why an answer to a text is wrong; <see langword="null"/> if it is a value or the documented exception.</summary>
    internal string? Problem(string text)
    {
        bool isRead;
        try
        {
            Parse(text);
            isRead = true;
        }
        catch (FormatException error) when (error.GetType() == Error && error.Message.Length < 1500 && !error.Message.Contains('\n'))
        {
            isRead = false;
        }
        catch (Exception error)
        {
            return $"{Name}: {Shown(text)}: {error}";
        }

        return TryParse(text) == isRead ? null : $"{Name}: {Shown(text)}: TryParse differs from Parse";
    }

    private static TextParser OfFigures(string name, FigureReader reader) =>
        new($"FigureReader, {name}", reader.Read, text => reader.TryRead(text, out _), typeof(FigureFormatException));

    private static TextParser OfPeriods(string name, PeriodReader reader) =>
        new($"PeriodReader, {name}", reader.Read, text => reader.TryRead(text, out _), typeof(FormatException));

    private static string Shown(string text) => string.Concat((text.Length > 200 ? text[..200] : text)
        .Select(letter => letter is >= ' ' and <= '~' ? letter.ToString() : $"\\u{(int)letter:X4}"));
}
