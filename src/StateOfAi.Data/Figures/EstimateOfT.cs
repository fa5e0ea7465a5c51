using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A number computed by the library: the closed bounds that its input figures allow, a point if there is one, or the reason why there is no
/// value. It has its own type, so it cannot be mistaken for a printed <see cref="Figure"/>.
/// </summary>
/// <typeparam name="T">The scale: <see cref="Percent"/>, <see cref="PercentagePoints"/>, <see cref="Fraction"/>, <see cref="Multiple"/>, or
/// a <see cref="Quantity"/> with its unit.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Estimate<T> : Operand, IEquatable<Estimate<T>>, IFormattable, IBounded
    where T : struct, IComparable<T>
{
    /// <summary>Ends beyond the range of a double are open; if neither a bound nor a point is left, the estimate is unknown.</summary>
    internal Estimate(
        T? lower, T? point, T? upper, UnknownReason? reason, string? explanation, IBasis? basis = null, Figure? printed = null)
        : base(basis)
    {
        Printed = printed;
        (Lower, Upper) = (Finite(lower), Finite(upper));
        Point = Finite(point) ?? Single(Lower, Upper);
        bool isLost = reason is null && Lower is null && Point is null && Upper is null;
        (Reason, Why) = isLost
            ? (UnknownReason.BoundsTooWide, "the bounds leave neither a lower nor an upper bound")
            : (reason, explanation);

        static T? Finite(T? value) => value is { } number && Real.IsFinite(number) ? value : null;
    }

    /// <summary>The lower bound, included; <see langword="null"/> if there is none.</summary>
    public T? Lower { get; }

    /// <summary>The best single value; <see langword="null"/> if only bounds are known, or nothing.</summary>
    public T? Point { get; }

    /// <summary>The upper bound, included; <see langword="null"/> if there is none.</summary>
    public T? Upper { get; }

    /// <summary>The printed figure that the estimate represents; <see langword="null"/> if it was computed.</summary>
    public Figure? Printed { get; }

    /// <summary>Why there is no value; <see langword="null"/> if there is one.</summary>
    public UnknownReason? Reason { get; }

    /// <summary>The reason in words; <see langword="null"/> if there is a value.</summary>
    public string? Explanation => Advice.Shown(Why);

    /// <summary>The reason with its advice marked, for the reasons of further numbers.</summary>
    internal string? Why { get; }

    object? IBounded.Lower => Lower;

    object? IBounded.Point => Point;

    object? IBounded.Upper => Upper;

    string? IBounded.Why => Why;

    /// <summary>Whether there is a point or a bound.</summary>
    public bool IsKnown => Reason is null;

    /// <summary>Whether the value is a single number, with equal bounds.</summary>
    public bool IsExact => Order(Lower, Upper) == 0;

    /// <summary>The point.</summary>
    /// <exception cref="InvalidOperationException">There is no point; the message says what is known instead.</exception>
    public T Value => Point ?? throw new InvalidOperationException(
        $"There is no single value here: {this}.{(IsKnown ? " Use Lower and Upper for the bounds; Point is null." : "")}");

    /// <summary>
    /// The point as a plain number on its scale: hundredths for a percentage, the number in its unit for a quantity.
    /// <c>growth.Percent.Number</c> is 171 for +171%.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no point; the message says what is known instead.</exception>
    public double Number => NumberOf(Value);

    /// <summary>Converts the estimate to another scale.</summary>
    /// <param name="rising">A conversion that preserves order: a larger number never becomes a smaller one.</param>
    /// <returns>The converted estimate; an end that becomes infinite is open, and one that is unknown stays so.</returns>
    /// <exception cref="ArgumentException">The conversion reverses the bounds.</exception>
    public Estimate<TOther> Select<TOther>(Func<T, TOther> rising)
        where TOther : struct, IComparable<TOther>
    {
        ArgumentNullException.ThrowIfNull(rising);
        TOther? lower = Converted(Lower), upper = Converted(Upper);
        if (Order(Lower, Upper) < 0 && Order(lower, upper) > 0)
            throw new ArgumentException(
                $"The conversion reverses the bounds {this}; pass one that preserves order.",
                nameof(rising));
        return new(lower, Converted(Point), upper, Reason, Why, Basis);

        TOther? Converted(T? value) => value is { } number ? rising(number) : null;
    }

    /// <inheritdoc/>
    public override Estimate<Quantity> ToEstimate() => this as Estimate<Quantity> ?? Select(value =>
        new Quantity(NumberOf(value), (value as IScale)?.Unit ?? Unit.Multiple));

    /// <summary>The same number with a further origin.</summary>
    internal Estimate<T> WithBasis(IBasis? more) =>
        JointBasis.Of(Basis, more) is var basis && basis == Basis
            ? this
            : new(Lower, Point, Upper, Reason, Why, basis, Printed?.WithBasis(more));

    /// <summary>
    /// Whether bounds and point are equal, or both estimates are unknown for the same reason. Explanations are not compared.
    /// </summary>
    /// <param name="other">The other estimate.</param>
    /// <returns>Whether the two are equal.</returns>
    public bool Equals(Estimate<T>? other) =>
        other is not null && Nullable.Equals(Lower, other.Lower) && Nullable.Equals(Point, other.Point)
            && Nullable.Equals(Upper, other.Upper) && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Estimate<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Point, Upper, Reason);

    /// <summary>Whether two estimates are equal.</summary>
    public static bool operator ==(Estimate<T>? left, Estimate<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two estimates differ.</summary>
    public static bool operator !=(Estimate<T>? left, Estimate<T>? right) => !(left == right);

    /// <summary>
    /// The point, the bounds, or the reason, culture-invariant: <c>62.6%</c>, <c>3x to 4x</c>, <c>at least 2x</c>, <c>about 32%</c>,
    /// <c>-40% or lower</c>, <c>not known: …</c>.
    /// </summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Shows the point, the bounds, or the reason.</summary>
    /// <param name="format">
    /// <see langword="null"/> or <c>G</c>: three significant digits, one decimal for percentages and percentage points, and all digits of a
    /// printed figure. Otherwise a number format such as <c>G6</c>, <c>N1</c>, <c>B1</c> or <c>F</c>. A leading <c>S</c> writes symbols
    /// instead of words (<c>≥2x</c>, <c>3x–4x</c>), and a trailing <c>+</c> writes a plus sign before positive numbers.
    /// </param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat parsed = NumberFormat.Parse(format);
        string to = parsed.Signs ? "–" : " to ";
        return (Lower, Point, Upper) switch
        {
            (null, null, null) => $"not known: {Explanation}",
            (null, { } point, null) => About(point),
            ({ } lower, null, null) => AtLeast(lower),
            (null, null, { } upper) => AtMost(upper),
            ({ } lower, null, { } upper) => Text(lower) == Text(upper) ? About(lower) : Text(lower) + to + Text(upper),
            ({ } lower, { } point, { } upper) => IsExact ? Text(point)
                : Text(lower) == Text(upper) ? About(point) : $"{Text(point)} ({Text(lower)}{to}{Text(upper)})",
            ({ } lower, { } point, null) => $"{Text(point)} ({AtLeast(lower)})",
            (null, { } point, { } upper) => $"{Text(point)} ({AtMost(upper)})",
        };

        string About(T value) => (parsed.Signs ? "~" : "about ") + Text(value);

        // "At most -40%" would be read as a fall of at most 40%.
        string AtLeast(T lower) => parsed.Signs ? "≥" + Text(lower)
            : NumberOf(lower) < 0 ? $"{Text(lower)} or higher" : $"at least {Text(lower)}";
        string AtMost(T upper) => parsed.Signs ? "≤" + Text(upper)
            : NumberOf(upper) < 0 ? $"{Text(upper)} or lower" : $"at most {Text(upper)}";

        string Text(T value) => value switch
        {
            // A plain number, such as a t value, is written like a scale.
            double bare => NumberText.Scaled(bare, "", format, formatProvider, Precision.Three),
            Quantity quantity when Printed is { IsReadingOfWords: false } printed && printed.PrintedAt(quantity.Value) is { } digits =>
                NumberText.WithUnit(digits, quantity.Unit, parsed, formatProvider ?? CultureInfo.InvariantCulture),
            Quantity quantity when Printed is not null =>
                NumberText.Computed(quantity.Value, quantity.Unit, format, formatProvider,
                    Printed.IsReadingOfWords ? Precision.Three : Precision.All),
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal when !parsed.IsNatural || parsed.Signed =>
                NumberText.WithUnit(Convert.ToDecimal(value, CultureInfo.InvariantCulture), Unit.Fraction, parsed,
                    formatProvider ?? CultureInfo.InvariantCulture),
            float bare => NumberText.Scaled(bare, "", format, formatProvider, Precision.Three),
            IFormattable number => number.ToString(value is IScale ? format : null, formatProvider ?? CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    private static double NumberOf(T value) => value is IScale scale ? scale.Value : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    // Equal bounds leave a single value.
    private static T? Single(T? lower, T? upper) => Order(lower, upper) == 0 ? lower : null;

    private static int? Order<TNumber>(TNumber? lower, TNumber? upper)
        where TNumber : struct, IComparable<TNumber> => lower is { } low && upper is { } high ? low.CompareTo(high) : null;
}
