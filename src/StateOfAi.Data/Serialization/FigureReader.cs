namespace StateOfAi.Data;

/// <summary>Reads figures: <c>{ "value": 45000, "qualifier": "moreThan", "unit": "gpu" }</c> or <c>{ "low": 20, "high": 25, "unit": "percent" }</c>.</summary>
internal static class FigureReader
{
    internal static Figure? Read(JsonRowReader json)
    {
        decimal? value = json.NumberOrNull("value"), low = json.NumberOrNull("low"), high = json.NumberOrNull("high");
        Qualifier qualifier = json.EnumOrNull<Qualifier>("qualifier") ?? Qualifier.Exact;
        string? printed = json.TextOrNull("printed");
        if (ReadUnit(json) is not { } unit)
            return null;
        // The shape is told by what is there; a number that is there and could not be read has been noted.
        Figure? figure = (json.Has("value"), json.Has("low"), json.Has("high")) switch
        {
            (true, false, false) when qualifier is not Qualifier.Range => value is { } number ? Figure.Of(number, qualifier, unit) : null,
            (false, true, true) when qualifier is Qualifier.Exact or Qualifier.Range => low is { } from && high is { } to ? Range(json, from, to, unit) : null,
            _ => Misshapen(json),
        };
        if (figure is not null && unit == Unit.Fraction && (figure.Low < 0 || figure.High > 1 || figure.Value is < 0 or > 1))
            json.Problem("", "fraction-within-one", $"a fraction lies between 0 and 1, found {figure}");
        return printed is null ? figure : figure?.PrintedAs(printed);
    }

    private static Figure? Range(JsonRowReader json, decimal low, decimal high, Unit unit)
    {
        if (low <= high)
            return Figure.Range(low, high, unit);
        json.Problem("low", "ordered-range", $"the low end {low} is above the high end {high}");
        return null;
    }

    private static Figure? Misshapen(JsonRowReader json)
    {
        json.Problem("", "figure-shape", "a figure has either 'value', with a qualifier or without, or both 'low' and 'high'");
        return null;
    }

    private static Unit? ReadUnit(JsonRowReader json)
    {
        string code = json.Text("unit");
        if (code.Length == 0)
            return null;
        if (Unit.TryParse(code, null, out Unit? unit))
            return unit;
        bool looksLikeMoney = code.Length == 3 && code.All(char.IsAsciiLetterUpper);
        json.Problem("unit", looksLikeMoney ? "known-currency" : "known-unit", looksLikeMoney
            ? $"'{code}' is not an active currency code of ISO 4217"
            : $"'{code}' is not a unit");
        return null;
    }
}
