using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A number that the library computed: the closed bounds that the figures behind it allow, a point where there is one, or the
/// reason why no value can be had. Never a <see cref="Figure"/>, which is what a page printed.
/// </summary>
/// <typeparam name="T">The scale: <see cref="Percent"/>, <see cref="PercentagePoints"/>, <see cref="Fraction"/>, <see cref="Multiple"/>, or a <see cref="Quantity"/> with its unit.</typeparam>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record Estimate<T> : IFormattable, IBounded
    where T : struct, IComparable<T>
{
    /// <summary>What is beyond the range of a double is open; where nothing is left, that is the reason.</summary>
    internal Estimate(T? lower, T? point, T? upper, UnknownReason? reason, string? explanation)
    {
        (Lower, Upper) = (Finite(lower), Finite(upper));
        Point = Finite(point) ?? Single(Lower, Upper);
        bool isLost = reason is null && Lower is null && Point is null && Upper is null;
        (Reason, Explanation) = isLost
            ? (UnknownReason.BoundsTooWide, "the bounds leave neither a lower nor an upper bound")
            : (reason, explanation);

        static T? Finite(T? value) => value is { } number && Real.IsFinite(number) ? value : null;
    }

    /// <summary>The value is not below this; <see langword="null"/> when nothing bounds it from below.</summary>
    public T? Lower { get; }

    /// <summary>The single best value; <see langword="null"/> when the figures give only bounds, or nothing.</summary>
    public T? Point { get; }

    /// <summary>The value is not above this; <see langword="null"/> when nothing bounds it from above.</summary>
    public T? Upper { get; }

    /// <summary>Why there is no value; <see langword="null"/> when there is one.</summary>
    public UnknownReason? Reason { get; }

    /// <summary>The reason in words; <see langword="null"/> when there is a value.</summary>
    public string? Explanation { get; }

    object? IBounded.Lower => Lower;

    object? IBounded.Point => Point;

    object? IBounded.Upper => Upper;

    /// <summary>Whether there is a point or a bound.</summary>
    public bool IsKnown => Reason is null;

    /// <summary>Whether the value is one number with no room on either side.</summary>
    public bool IsExact => Order(Lower, Upper) == 0;

    /// <summary>The point.</summary>
    /// <exception cref="InvalidOperationException">There is no point; the message says what there is instead.</exception>
    public T Value => Point ?? throw new InvalidOperationException($"There is no single value here: {this}.");

    /// <summary>The same estimate on another scale; an end that comes to be infinite is open.</summary>
    /// <param name="rising">A conversion that never turns a larger number into a smaller one.</param>
    /// <exception cref="ArgumentException">The conversion turned the bounds around.</exception>
    public Estimate<TOther> Select<TOther>(Func<T, TOther> rising)
        where TOther : struct, IComparable<TOther>
    {
        ArgumentNullException.ThrowIfNull(rising);
        TOther? lower = Convert(Lower), upper = Convert(Upper);
        if (Order(Lower, Upper) < 0 && Order(lower, upper) > 0)
            throw new ArgumentException($"The conversion turned the bounds {this} around.", nameof(rising));
        return new(lower, Convert(Point), upper, Reason, Explanation);

        TOther? Convert(T? value) => value is { } number ? rising(number) : null;
    }

    /// <summary>Whether bounds and point are the same, or neither is known for the same reason; the words of the explanation do not count.</summary>
    public bool Equals(Estimate<T>? other) =>
        other is not null && Nullable.Equals(Lower, other.Lower) && Nullable.Equals(Point, other.Point) && Nullable.Equals(Upper, other.Upper) && Reason == other.Reason;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Point, Upper, Reason);

    /// <summary>The point, the bounds, or the reason, culture-invariant: <c>62.6288 %</c>, <c>3x to 4x</c>, <c>at least 2x</c>, <c>about 32 %</c>, <c>not known: …</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The point, the bounds, or the reason.</summary>
    /// <param name="format">The format of the numbers.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        return (Lower, Point, Upper) switch
        {
            (null, null, null) => $"not known: {Explanation}",
            (null, { } point, null) => $"about {Text(point)}",
            ({ } lower, null, null) => $"at least {Text(lower)}",
            (null, null, { } upper) => $"at most {Text(upper)}",
            ({ } lower, null, { } upper) => $"{Text(lower)} to {Text(upper)}",
            ({ } lower, { } point, { } upper) => IsExact ? Text(point) : $"{Text(point)} ({Text(lower)} to {Text(upper)})",
            ({ } lower, { } point, null) => $"{Text(point)} (at least {Text(lower)})",
            (null, { } point, { } upper) => $"{Text(point)} (at most {Text(upper)})",
        };

        // A bare number, such as a t value, is written as the scales are.
        string Text(T value) => value is double bare ? NumberText.Scaled(bare, "", format, formatProvider)
            : value is IFormattable number ? number.ToString(format, formatProvider ?? CultureInfo.InvariantCulture)
            : value.ToString() ?? "";
    }

    // Bounds that meet leave one value.
    private static T? Single(T? lower, T? upper) => Order(lower, upper) == 0 ? lower : null;

    private static int? Order<TNumber>(TNumber? lower, TNumber? upper)
        where TNumber : struct, IComparable<TNumber> => lower is { } low && upper is { } high ? low.CompareTo(high) : null;
}
