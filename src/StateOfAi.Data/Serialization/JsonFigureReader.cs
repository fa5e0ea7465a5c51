using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Reads figures: <c>{ "value": 45000, "qualifier": "moreThan", "unit": "gpu" }</c> or <c>{ "low": 20, "high": 25, "unit": "percent" }</c>.
/// </summary>
internal static class JsonFigureReader
{
    internal static Figure? Read(JsonRowReader json, string field, FigureKind kind)
    {
        decimal? value = json.NumberOrNull("value"), low = json.NumberOrNull("low"), high = json.NumberOrNull("high");
        Qualifier qualifier = json.EnumOrNull<Qualifier>("qualifier") ?? Qualifier.Exact;
        string? printed = json.TextOrNull("printed");
        Unit? unit = json.UnitOrNull("unit", value ?? low);
        json.Require("unit");
        if (unit is null)
            return null;
        // The properties present determine the shape; a number that could not be read has already been reported.
        Figure? figure = (json.Has("value"), json.Has("low"), json.Has("high")) switch
        {
            (true, false, false) when qualifier is not Qualifier.Range => value is { } number ? Figure.Of(number, qualifier, unit) : null,
            (false, true, true) when qualifier is Qualifier.Exact or Qualifier.Range =>
                low is { } from && high is { } to ? Range(json, from, to, unit) : null,
            _ => Misshapen(json),
        };
        if (figure is not null)
            Check(json, figure, field, kind);
        return printed is null ? figure : figure?.PrintedAs(printed);
    }

    private static void Check(JsonRowReader json, Figure figure, string field, FigureKind kind)
    {
        if (kind.IsUnit(figure.Unit) && figure.Unit == Unit.Fraction
            && (figure.Lower < 0 || figure.Upper > 1 || figure.PrintedNumber is < 0 or > 1))
        {
            decimal? odd = figure.PrintedNumber ?? (figure.Lower < 0 ? figure.Lower : figure.Upper);
            json.Problem("", RuleId.FractionWithinOne,
                string.Create(CultureInfo.InvariantCulture, $"a fraction must be between 0 and 1, found {odd}"));
            return;
        }

        if (FigureProblem.Of(field, figure, kind) is { } problem)
            json.Problem(problem.Part, problem.Rule, problem.Message);
    }

    private static Figure? Range(JsonRowReader json, decimal low, decimal high, Unit unit)
    {
        if (low <= high)
            return Figure.Range(low, high, unit);
        json.Problem("low", RuleId.OrderedRange,
            string.Create(CultureInfo.InvariantCulture, $"the low end {low} is above the high end {high}"));
        return null;
    }

    private static Figure? Misshapen(JsonRowReader json)
    {
        json.Problem("", RuleId.FigureShape, "a figure must have either 'value', optionally with 'qualifier', or both 'low' and 'high'");
        return null;
    }
}
