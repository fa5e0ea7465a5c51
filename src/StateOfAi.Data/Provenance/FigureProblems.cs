using System.Globalization;

namespace StateOfAi.Data;

/// <summary>What is wrong with a figure for what it should measure.</summary>
internal static class FigureProblems
{
    /// <summary>The parts of a figure that do not fit, such as <c>unit</c>, each with the rule and what was expected.</summary>
    internal static IEnumerable<(string Part, string Rule, string Message)> Of(string field, Figure figure, FigureKind kind)
    {
        // What the number should be is not known in a unit that it should not have.
        if (!kind.IsUnit(figure.Unit))
            return [("unit", RuleId.UnitOfField, $"'{field}' is {kind.What}, found the unit '{figure.Unit}'")];
        if (figure.PrintedNumber is { } value)
            return OfNumber("value", value, figure.Unit, kind);
        return figure is { Lower: { } low, Upper: { } high }
            ? OfNumber("low", low, figure.Unit, kind).Concat(OfNumber("high", high, figure.Unit, kind)).Take(1)
            : [];
    }

    private static IEnumerable<(string Part, string Rule, string Message)> OfNumber(string part, decimal number, Unit unit, FigureKind kind)
    {
        (decimal least, decimal most) = kind.LimitsIn(unit);
        if (number < least || number > most)
            yield return (part, RuleId.WithinReason, string.Create(
                CultureInfo.InvariantCulture, $"a number in '{unit}' lies between {least:#,0} and {most:#,0} here, found {number}"));
        else if (!kind.AllowsParts && NumberLimits.AreWhole(unit) && !decimal.IsInteger(number))
            yield return (part, RuleId.WholeCount, string.Create(
                CultureInfo.InvariantCulture, $"a number in '{unit}' is whole, found {number}"));
    }
}
