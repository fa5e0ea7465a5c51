using System.Globalization;

namespace StateOfAi.Data;

/// <summary>A figure that does not fit what it should measure.</summary>
/// <param name="part">The part of the figure, such as <c>unit</c>.</param>
/// <param name="rule">The rule that it breaks.</param>
/// <param name="message">What was expected and what was found.</param>
internal sealed class FigureProblem(string part, string rule, string message)
{
    internal string Part { get; } = part;

    internal string Rule { get; } = rule;

    internal string Message { get; } = message;

    /// <summary>The first part of a figure that does not fit; <see langword="null"/> if all do.</summary>
    internal static FigureProblem? Of(string field, Figure figure, FigureKind kind)
    {
        // If the unit is wrong, the plausible range is unknown.
        if (!kind.IsUnit(figure.Unit))
            return new("unit", RuleId.UnitOfField, $"'{field}' must be {kind.What}, found the unit '{figure.Unit}'");
        if (figure.PrintedNumber is { } value)
            return OfNumber("value", value, figure.Unit, kind);
        return figure is { Lower: { } low, Upper: { } high }
            ? OfNumber("low", low, figure.Unit, kind) ?? OfNumber("high", high, figure.Unit, kind)
            : null;
    }

    private static FigureProblem? OfNumber(string part, decimal number, Unit unit, FigureKind kind)
    {
        (decimal least, decimal most) = kind.LimitsIn(unit);
        if (number < least || number > most)
            return new(part, RuleId.WithinReason, string.Create(
                CultureInfo.InvariantCulture, $"a number in '{unit}' must be between {least:#,0} and {most:#,0} here, found {number}"));
        return !kind.AllowsParts && !decimal.IsInteger(number) && NumberLimits.AreWhole(unit)
            ? new(part, RuleId.WholeCount,
                string.Create(CultureInfo.InvariantCulture, $"a number in '{unit}' must be whole, found {number}"))
            : null;
    }
}
