using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A number of any kind, as accepted by series, shares, cohorts and samples: a figure, an estimate, a decimal, a double or an integer. The
/// conversion is implicit: a lambda such as <c>row =&gt; row.Amount</c> can return any of these types, nullable or not.
/// </summary>
/// <remarks>
/// Decimals, integers and figures stay exact. Computed percentages, fractions and multiples keep their unit. A plain number has no unit, so
/// the method that accepts it has a parameter for the unit. A missing number is <see langword="null"/>, never zero. In F# and other
/// languages without implicit conversions, call <see cref="Of(Operand)"/> and its overloads.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "It is a parameter type: nobody compares two of them.")]
[SuppressMessage("Usage", "CA2225", Justification = "Of is the named alternative.")]
[StructLayout(LayoutKind.Explicit)]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly struct Number
{
    // A figure or an estimate itself; null for a decimal; this marker for a double.
    private static readonly object IsDouble = new();

    [FieldOffset(0)]
    private readonly object? _known;

    // Both at one place, since aggregated rows hold many numbers.
    [FieldOffset(8)]
    private readonly decimal _exact;

    [FieldOffset(8)]
    private readonly double _double;

    private Number(object known) => _known = known;

    private Number(decimal exact) => _exact = exact;

    private Number(double number) => (_known, _double) = (IsDouble, number);

    /// <summary>
    /// A figure or an estimate; <see langword="null"/> if it is missing. An estimate that is unknown keeps its reason, and a computed
    /// fraction becomes a percentage.
    /// </summary>
    public static implicit operator Number?(Operand? operand) => operand switch
    {
        null => null,
        Figure or Estimate<Quantity> => new Number(operand),
        Estimate<Fraction> share => new Number(share.Select(part => new Quantity(part.ToPercent().Value, Unit.Percent))),
        PlainNumber plain => plain.End.Decimal is { } exact ? new Number(exact) : new Number(plain.End.Value),
        _ => new Number(operand.ToEstimate()),
    };

    /// <summary>An exact decimal number.</summary>
    public static implicit operator Number?(decimal? number) => number is { } exact ? new Number(exact) : null;

    /// <summary>A double, taken as exact. It must be finite where it is used.</summary>
    public static implicit operator Number?(double? number) => number is { } value ? new Number(value) : null;

    /// <summary>An integer.</summary>
    public static implicit operator Number?(long? number) => number is { } whole ? new Number((decimal)whole) : null;

    /// <inheritdoc cref="op_Implicit(Operand)"/>
    public static Number? Of(Operand? operand) => operand;

    /// <inheritdoc cref="op_Implicit(decimal?)"/>
    public static Number? Of(decimal? number) => number;

    /// <inheritdoc cref="op_Implicit(double?)"/>
    public static Number? Of(double? number) => number;

    // A missing number with a statement of what to do about it.
    internal static Number? Of(MissingNumber missing) => new Number(missing);

    /// <summary>The statement of what to do about a missing number; <see langword="null"/> for a number that is present.</summary>
    internal MissingNumber? Missing => _known as MissingNumber;

    /// <summary>The largest that the number can be; NaN if nothing says so.</summary>
    internal double Most => _known switch
    {
        Figure figure => (double?)figure.Upper ?? double.NaN,
        Estimate<Quantity> estimate => estimate.Upper?.Value ?? double.NaN,
        _ => Point ?? double.NaN,
    };

    /// <summary>The figure, or the decimal as a figure; <see langword="null"/> for a double or an estimate.</summary>
    /// <param name="unit">The unit of a decimal, checked by <see cref="Check{TWhere}"/>.</param>
    internal Figure? ToFigure(Unit? unit) => _known is null ? Figure.Exact(_exact, unit!) : _known as Figure;

    /// <summary>Returns the number with its unit and bounds, for your own methods that accept any number.</summary>
    /// <param name="unit">The unit of a plain number; figures and estimates have their own, which must match it.</param>
    /// <returns>The estimate: exact for a plain number, with the reason if an estimate is unknown.</returns>
    /// <exception cref="ArgumentException">A plain number has no unit, or is NaN or infinite.</exception>
    /// <exception cref="UnitMismatchException">The number has another unit.</exception>
    public Estimate<Quantity> ToEstimate(Unit? unit = null)
    {
        Check(unit, "The number");
        return Checked(unit);
    }

    /// <summary>The same, after <see cref="Check{TWhere}"/>.</summary>
    internal Estimate<Quantity> Checked(Unit? unit) => _known switch
    {
        null => Figure.Exact(_exact, unit!).ToEstimate(),
        Figure figure => figure.ToEstimate(),
        Estimate<Quantity> estimate => estimate,
        MissingNumber missing => missing.ToEstimate(unit),
        _ => Estimate.Exactly(new Quantity(_double, unit!)),
    };

    /// <summary>
    /// The single number as a double, exact or "about"; <see langword="null"/> if there are only bounds, or nothing is known.
    /// </summary>
    internal double? Point => _known switch
    {
        null => (double)_exact,
        Figure figure => (double?)figure.Value,
        Estimate<Quantity> estimate => estimate.Point?.Value,
        MissingNumber => null,
        _ => _double,
    };

    /// <summary>Its own unit; <see langword="null"/> for a plain number, and for an estimate that is unknown.</summary>
    internal Unit? OwnUnit => _known switch
    {
        Figure figure => figure.Unit,
        Estimate<Quantity> { IsKnown: true } estimate => EstimateArithmetic.UnitOf(estimate),
        MissingNumber { Maximum: { } most } => most.OwnUnit,
        _ => null,
    };

    /// <summary>The figure or the estimate; <see langword="null"/> for a plain number.</summary>
    internal Operand? Operand => _known as Operand;

    /// <summary>The decimal or integer; <see langword="null"/> for any other number.</summary>
    internal decimal? Exact => _known is null ? _exact : null;

    /// <summary>The double; <see langword="null"/> for any other number.</summary>
    internal double? Double => _known == IsDouble ? _double : null;

    /// <summary>Rejects NaN and infinity, a number without a unit, and a unit other than the given one.</summary>
    /// <param name="unit">The unit that the caller gave.</param>
    /// <param name="where">What has the number, for the message.</param>
    /// <param name="parameter">The caller's parameter that returned the number.</param>
    /// <param name="needsUnit">Whether a plain number must have one.</param>
    internal Number Check<TWhere>(Unit? unit, TWhere where, string parameter = "value", bool needsUnit = true)
    {
        if (Missing is { Maximum: { } maximum })
            _ = maximum.Check(unit, where, parameter, needsUnit);
        if (_known == IsDouble && !double.IsFinite(_double))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{where} has {_double}, which is not a value; use null for a missing value."), parameter);
        }

        if (needsUnit && unit is null && (_known is null || _known == IsDouble))
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{where} has {this}, a number without a unit; pass its unit as the argument 'unit'."), nameof(unit));
        }

        if (unit is not null && OwnUnit is { } own && own != unit)
            throw new UnitMismatchException(unit, own, $"{where} has {this}, but the given unit is {unit}");
        return this;
    }

    /// <summary>The number as text, culture-invariant.</summary>
    public override string ToString() => _known == IsDouble
        ? _double.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : _known?.ToString() ?? _exact.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
