using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The parts of a number for machine-readable output, whether it is a figure, an estimate or a number on a scale.</summary>
internal sealed class CellNumber(Unit? unit, object? value, object? low, object? high)
{
    /// <summary>The unit; <see langword="null"/> for a bare number, or if the value is not known.</summary>
    internal Unit? Unit { get; } = unit;

    /// <summary>The single value, a <see cref="decimal"/> or a <see cref="double"/>; <see langword="null"/> if there is none.</summary>
    internal object? Value { get; } = value;

    /// <summary>The lower bound; <see langword="null"/> if there is none.</summary>
    internal object? Low { get; } = low;

    /// <summary>The upper bound; <see langword="null"/> if there is none.</summary>
    internal object? High { get; } = high;

    /// <summary>The qualifier of a printed number.</summary>
    internal Qualifier? Qualifier { get; private init; }

    /// <summary>The words that a printed number was read from.</summary>
    internal string? Printed { get; private init; }

    /// <summary>Why there is no value.</summary>
    internal UnknownReason? Reason { get; private init; }

    /// <summary>The reason in words.</summary>
    internal string? Explanation => Advice.Shown(Why);

    /// <summary>The reason with its advice marked.</summary>
    internal string? Why { get; private init; }

    /// <summary>How often a confidence interval covers the true value.</summary>
    internal double? Level { get; private init; }

    /// <summary>Whether the value is exact, with equal bounds.</summary>
    internal bool IsExact => Value is not null && Value.Equals(Low) && Value.Equals(High);

    /// <summary>The parts of a value; <see langword="null"/> if it is not a number, or is a number without unit and bounds.</summary>
    internal static CellNumber? Of(object? value) => value switch
    {
        Figure figure =>
            new(figure.Unit, figure.PrintedNumber, figure.Lower, figure.Upper) { Qualifier = figure.Qualifier, Printed = figure.Printed },
        IBounded bounded => Of(bounded),
        IScale scale => new(scale.Unit, scale.Value, scale.Value, scale.Value),
        _ => null,
    };

    /// <summary>
    /// The single number of a value and its bounds, if it has them. A number printed as a bound, such as "at least 5", is not a single
    /// number. A plain number is its own bounds.
    /// </summary>
    internal static (double? Lower, double? Number, double? Upper) Ends(object? value)
    {
        (object? lower, object? number, object? upper) = value switch
        {
            null => default,
            Figure figure => (figure.Lower, figure.Value, figure.Upper),
            _ when CellValue.IsBareNumber(value) => (value, value, value),
            _ when Of(value) is { } parts => (parts.Low, parts.Value, parts.High),
            _ => default((object?, object?, object?)),
        };
        return (Real(lower), Real(number), Real(upper));

        double? Real(object? part) => part is null ? null : Convert.ToDouble(part, CultureInfo.InvariantCulture);
    }

    private static CellNumber Of(IBounded bounded) =>
        new((Scaled(bounded.Point) ?? Scaled(bounded.Lower) ?? Scaled(bounded.Upper))?.Unit, Scaled(bounded.Point)?.Number,
            Scaled(bounded.Lower)?.Number, Scaled(bounded.Upper)?.Number)
        {
            Reason = bounded.Reason,
            Why = bounded.Why,
            Level = bounded.Level?.Value,
        };

    private static (object Number, Unit? Unit)? Scaled(object? value) => value switch
    {
        IScale scale => (scale.Value, scale.Unit),
        double or float or decimal or int or long => (value, null),
        _ => null,
    };
}
