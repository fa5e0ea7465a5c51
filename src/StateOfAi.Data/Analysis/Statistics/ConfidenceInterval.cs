using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A confidence interval: an interval from a method that covers the true value with a stated probability. It is never an
/// <see cref="Estimate{T}"/>, whose bounds hold for certain.
/// </summary>
/// <typeparam name="T">The type of the values: a <see cref="Quantity"/> with its unit, <see cref="PercentagePoints"/> or
/// <see cref="Fraction"/>.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class ConfidenceInterval<T> : FormattableResult, IBounded
    where T : struct, IComparable<T>
{
    internal ConfidenceInterval(Fraction level, T lower, T point, T upper) => (Level, Lower, Point, Upper) = (level, lower, point, upper);

    internal ConfidenceInterval(Fraction level, UnknownReason reason, string explanation) =>
        (Level, Reason, Why) = (level, reason, explanation);

    private ConfidenceInterval(ConfidenceInterval<T> same, ISourced from)
    {
        (Level, Lower, Point, Upper) = (same.Level, same.Lower, same.Point, same.Upper);
        (Reason, Why, RestsOn) = (same.Reason, same.Why, from);
    }

    /// <summary>The confidence level, strictly between 0 and 1: 0.95 is a 95% interval.</summary>
    public Fraction Level { get; }

    /// <summary>The lower end; <see langword="null"/> if there is no interval.</summary>
    public T? Lower { get; }

    /// <summary>The point estimate from the sample; <see langword="null"/> if there is no interval.</summary>
    public T? Point { get; }

    /// <summary>The upper end; <see langword="null"/> if there is no interval.</summary>
    public T? Upper { get; }

    /// <summary>Why there is no interval; <see langword="null"/> if there is one.</summary>
    public UnknownReason? Reason { get; }

    /// <summary>The reason in words; <see langword="null"/> if there is an interval.</summary>
    public string? Explanation => Advice.Shown(Why);

    /// <summary>The reason with its advice marked.</summary>
    internal string? Why { get; }

    object? IBounded.Lower => Lower;

    object? IBounded.Point => Point;

    object? IBounded.Upper => Upper;

    string? IBounded.Why => Why;

    Fraction? IBounded.Level => Level;

    /// <summary>Whether there is an interval.</summary>
    public bool IsKnown => Reason is null;

    /// <summary>Checks whether a value lies within the interval, ends included.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it does; <see langword="false"/> if there is no interval.</returns>
    public bool Contains(T value) => Lower is { } lower && Upper is { } upper && lower.CompareTo(value) <= 0 && value.CompareTo(upper) <= 0;

    /// <summary>The same interval with its sources.</summary>
    internal ConfidenceInterval<T> RestingOn(ISourced from) => from == SourceUnion.None ? this : new(this, from);

    /// <summary>
    /// Shows the point, the level and the ends, or the reason why there is no interval: <c>20 pp (95% interval 5.24 pp to 33.39 pp)</c>.
    /// </summary>
    /// <param name="format">The format of the numbers.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        // A wrong format is refused whether there is a number or not.
        _ = NumberFormat.Parse(format);
        return IsKnown
            ? $"{Text(Point)} ({Level.ToPercent().ToString(null, formatProvider)} interval {Text(Lower)} to {Text(Upper)})"
            : $"not known: {Explanation}";

        string Text(T? end) => Estimate.Exactly(end!.Value).ToString(format, formatProvider);
    }
}
