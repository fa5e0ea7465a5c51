using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A number as printed on a page: the number or the two ends of a range, its qualifier and its unit. It is immutable, is never NaN and
/// never represents a missing value. Arithmetic on figures returns an <see cref="Estimate{T}"/>, which keeps the bounds.
/// </summary>
/// <remarks>Two figures are equal if their numbers, qualifiers and units are. The printed words are not compared.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Figure>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class Figure : Operand, IEquatable<Figure>, IFormattable, IParsable<Figure>
{
    private readonly decimal _first;
    private readonly decimal _second;

    private Figure(decimal first, decimal second, Qualifier qualifier, Unit unit, string? printed = null, IBasis? basis = null)
        : base(basis)
    {
        ArgumentNullException.ThrowIfNull(unit);
        _first = first;
        _second = second;
        Qualifier = qualifier;
        Unit = unit;
        Printed = printed;
    }

    /// <summary>The qualifier of the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>The unit: what the number counts or measures.</summary>
    public Unit Unit { get; }

    /// <summary>The words on the page if the number was read from words such as "a third"; otherwise <see langword="null"/>.</summary>
    public string? Printed { get; }

    /// <summary>
    /// The number, in <see cref="Unit"/>, if it is exact or "about"; <see langword="null"/> for a bound or a range, which has no single
    /// value.
    /// </summary>
    public decimal? Value => Qualifier is Qualifier.Exact or Qualifier.About ? _first : null;

    /// <summary>
    /// The single printed number, in <see cref="Unit"/>, whether it is the value or a bound: 5 for "more than $5"; <see langword="null"/>
    /// for a range.
    /// </summary>
    public decimal? PrintedNumber => Qualifier is Qualifier.Range ? null : _first;

    /// <summary>The lower bound; <see langword="null"/> if there is none ("about", "less than", "up to").</summary>
    public decimal? Lower => Qualifier is Qualifier.Exact or Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.Range ? _first : null;

    /// <summary>The upper bound; <see langword="null"/> if there is none ("about", "more than", "at least").</summary>
    public decimal? Upper => Qualifier is Qualifier.Exact or Qualifier.LessThan or Qualifier.UpTo or Qualifier.Range ? _second : null;

    /// <summary>
    /// An order for sorting lists: by unit, then by printed number (for a range, its midpoint), then by qualifier, then by low end;
    /// <see langword="null"/> first. Only equal figures compare as equal. To find out which of two figures is larger, use
    /// <see cref="Operand.CompareWith"/>.
    /// </summary>
    public static IComparer<Figure?> SortOrder { get; } = Comparer<Figure?>.Create(static (left, right) => Order(left, right, 1));

    /// <summary>The order to reverse for the largest first: units stay in their order.</summary>
    internal static IComparer<Figure?> DescendingOrder { get; } = Comparer<Figure?>.Create(static (left, right) => Order(left, right, -1));

    /// <summary>Whether it is an exact number.</summary>
    public bool IsExact => Qualifier is Qualifier.Exact;

    /// <summary>Creates an exact number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The figure.</returns>
    public static Figure Exact(decimal value, Unit unit) => new(value, value, Qualifier.Exact, unit);

    /// <summary>Creates a number printed as "about".</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>A figure without bounds; <see cref="WithTolerance"/> adds them.</returns>
    /// <example><code>Figure share = Figure.About(32, Unit.Percent).WithTolerance(new Fraction(0.1));     // 28.8 to 35.2%</code></example>
    public static Figure About(decimal value, Unit unit) => new(value, value, Qualifier.About, unit);

    /// <summary>Creates an excluded lower bound: "more than".</summary>
    /// <param name="value">The bound.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The figure.</returns>
    public static Figure MoreThan(decimal value, Unit unit) => new(value, value, Qualifier.MoreThan, unit);

    /// <summary>Creates an included lower bound: "at least".</summary>
    /// <param name="value">The bound.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The figure.</returns>
    public static Figure AtLeast(decimal value, Unit unit) => new(value, value, Qualifier.AtLeast, unit);

    /// <summary>Creates an excluded upper bound: "less than".</summary>
    /// <param name="value">The bound.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The figure.</returns>
    public static Figure LessThan(decimal value, Unit unit) => new(value, value, Qualifier.LessThan, unit);

    /// <summary>Creates an included upper bound: "up to".</summary>
    /// <param name="value">The bound.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The figure.</returns>
    public static Figure UpTo(decimal value, Unit unit) => new(value, value, Qualifier.UpTo, unit);

    /// <summary>Creates a range with two included bounds.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="unit">The unit of both.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lower end is above the upper end.</exception>
    /// <example><code>Figure share = Figure.Range(20, 25, Unit.Percent);     // 20 to 25%</code></example>
    public static Figure Range(decimal lower, decimal upper, Unit unit) => lower <= upper
        ? new(lower, upper, Qualifier.Range, unit)
        : throw new ArgumentOutOfRangeException(
            nameof(lower), lower, string.Create(CultureInfo.InvariantCulture, $"The lower end of a range is above its upper end {upper}."));

    /// <summary>Creates a figure from one number with any qualifier except <see cref="Qualifier.Range"/>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="qualifier">How it is qualified.</param>
    /// <param name="unit">Its unit.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The qualifier is a range, which has two ends, or is not defined.</exception>
    public static Figure Of(decimal value, Qualifier qualifier, Unit unit) => qualifier is >= Qualifier.Exact and < Qualifier.Range
        ? new(value, value, qualifier, unit)
        : throw new ArgumentException($"One number cannot be qualified as {qualifier}; a range has two ends.", nameof(qualifier));

    /// <summary>Adds the words that the page printed.</summary>
    /// <param name="words">The words, such as <c>a third</c>.</param>
    /// <returns>An equal figure with the words.</returns>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    public Figure PrintedAs(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new(_first, _second, Qualifier, Unit, words, Basis);
    }

    /// <summary>Turns an "about" figure into a range with a tolerance of your choice.</summary>
    /// <param name="relative">The relative tolerance, from 0 to 1: 0.1 is 10% in each direction.</param>
    /// <returns>The range; any other figure is returned unchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not between 0 and 1; 10 would be 1,000%.</exception>
    /// <exception cref="OverflowException">An end of the range is out of range for <see cref="decimal"/>.</exception>
    public Figure WithTolerance(Fraction relative)
    {
        if (relative.Value is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(relative), relative, "A tolerance is a fraction of the printed number, from 0 to 1.");
        }

        decimal room = Math.Abs(_first) * (decimal)relative.Value;
        return Qualifier is Qualifier.About ? new(_first - room, _first + room, Qualifier.Range, Unit, Printed, Basis) : this;
    }

    /// <summary>States that the printed number was rounded, which turns it into the range of numbers that are printed like it.</summary>
    /// <param name="step">
    /// The unit of the last printed digit: 1 for 43%, 0.1 for 43.2%, 100_000_000 for $1.2B. The number must be a multiple of it.
    /// </param>
    /// <returns>
    /// The range that extends the number, or each end of a range, by half a step: 43% is 42.5 to 43.5%. A bound remains a bound, moved
    /// outward by half a step.
    /// </returns>
    /// <remarks>
    /// Rounded parts need not add up to the rounded whole: 43%, 29% and 29% add up to 101%, but as rounded numbers to 99.5% or more. Zero
    /// is a range on both sides of zero; for a part of a whole, which cannot be negative, use <see cref="UpTo"/> with half a step.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The step is not positive, or the number has digits below it, so it was not rounded to it.
    /// </exception>
    /// <exception cref="OverflowException">An end of the range is out of range for <see cref="decimal"/>.</exception>
    /// <example><code>Figure share = Figure.Parse("43%").WithRounding(1);     // 42.5 to 43.5%</code></example>
    public Figure WithRounding(decimal step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (_first % step != 0 || _second % step != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, string.Create(CultureInfo.InvariantCulture,
                $"{this} was not rounded to a multiple of {step}; the step is the unit of its last digit."));
        }

        decimal half = step / 2;
        return Qualifier switch
        {
            Qualifier.MoreThan or Qualifier.AtLeast => new(_first - half, _second - half, Qualifier.AtLeast, Unit, Printed, Basis),
            Qualifier.LessThan or Qualifier.UpTo => new(_first + half, _second + half, Qualifier.UpTo, Unit, Printed, Basis),
            _ => new(_first - half, _second + half, Qualifier.Range, Unit, Printed, Basis),
        };
    }

    /// <summary>Converts the figure to an estimate.</summary>
    /// <returns>Its bounds, and its number as the point if that is exact or "about".</returns>
    public override Estimate<Quantity> ToEstimate() =>
        new(ToQuantity(Lower), ToQuantity(Value), ToQuantity(Upper), null, null, Basis, this);

    /// <inheritdoc/>
    public bool Equals(Figure? other) =>
        other is not null && _first == other._first && _second == other._second && Qualifier == other.Qualifier && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _second, Qualifier, Unit);

    /// <summary>Whether two figures are equal.</summary>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two figures differ.</summary>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);

    /// <summary>The fall of this size: "more than 40%" becomes "less than -40%".</summary>
    internal Figure AsFall() => Qualifier switch
    {
        Qualifier.Range => Range(-_second, -_first, Unit),
        Qualifier.MoreThan => LessThan(-_first, Unit),
        Qualifier.AtLeast => UpTo(-_first, Unit),
        Qualifier.LessThan => MoreThan(-_first, Unit),
        Qualifier.UpTo => AtLeast(-_first, Unit),
        _ => Of(-_first, Qualifier, Unit),
    };

    /// <summary>The same figure with a further origin.</summary>
    internal Figure WithBasis(IBasis? more) =>
        JointBasis.Of(Basis, more) is var basis && basis == Basis ? this : new(_first, _second, Qualifier, Unit, Printed, basis);

    /// <summary>Sets the origin of a figure that was just read and is not yet shared, which saves creating each figure twice.</summary>
    internal void ReadFrom(IBasis? basis) => Basis = basis;

    /// <summary>The same figure, which rests on a row's copy instead of the row.</summary>
    internal Figure RestingOnInstead(IBasis row, IBasis copy) =>
        JointBasis.Replaced(Basis, row, copy) is var basis && basis == Basis
            ? this
            : new(_first, _second, Qualifier, Unit, Printed, basis);

    /// <summary>The printed number that an end of its estimate is; <see langword="null"/> if the end is another number.</summary>
    internal decimal? PrintedAt(double end) => (double)_first == end ? _first : (double)_second == end ? _second : null;

    /// <summary>The same numbers and words in another unit.</summary>
    internal Figure WithUnit(Unit unit) => new(_first, _second, Qualifier, unit, Printed, Basis);

    /// <summary>Converts a multiple that states an increase to a percentage change: "grew by 3x" is +300%.</summary>
    internal Figure AsIncrease() => Unit == Unit.Multiple ? new(_first * 100, _second * 100, Qualifier, Unit.Percent, null, Basis) : this;

    private static int Order(Figure? left, Figure? right, int ofUnits)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        int order = ofUnits * string.CompareOrdinal(left.Unit.Code, right.Unit.Code);
        order = order != 0 ? order : ofUnits * left.Unit.Kind.CompareTo(right.Unit.Kind);
        order = order != 0 ? order : ((left._first / 2) + (left._second / 2)).CompareTo((right._first / 2) + (right._second / 2));
        order = order != 0 ? order : left.Qualifier.CompareTo(right.Qualifier);
        return order != 0 ? order : left._first.CompareTo(right._first);
    }

    private Quantity? ToQuantity(decimal? value) => value is { } number ? new Quantity((double)number, Unit) : null;
}
