namespace StateOfAi.Data;

/// <summary>Reads and writes a fiscal calendar as its id.</summary>
internal sealed class FiscalCalendarJson(FiscalCalendar[] own) : TextJson<FiscalCalendar>
{
    private protected override FiscalCalendar Parse(string text) =>
        Array.Find([.. own, .. FiscalCalendar.BuiltIn], calendar => calendar.Id == text)
            ?? throw new FormatException($"'{FigureFormatException.Excerpt(text)}' is not the id of a known fiscal calendar. {WayOut}");

    private protected override string TextOf(FiscalCalendar value) => value.Id;

    internal const string WayOut =
        "For calendars that you create, add new StateOfAiJsonConverter([calendar]) to JsonSerializerOptions.Converters.";
}
