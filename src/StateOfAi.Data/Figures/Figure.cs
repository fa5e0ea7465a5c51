using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A number as a page printed it: the number or its two ends, how it was qualified, and its unit. It is immutable, never NaN and
/// never stands for something absent. Arithmetic on figures gives an <see cref="Estimate{T}"/>, which keeps the bounds.
/// </summary>
/// <remarks>Two figures are equal when numbers, qualifier and unit are; the words they were printed in do not count.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Figure : Operand, IEquatable<Figure>, IFormattable, IParsable<Figure>
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

    /// <summary>How the number was qualified.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>What it counts or measures.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// The words on the page, where the number is our reading of words such as "a third"; otherwise <see langword="null"/>.
    /// </summary>
    public string? Printed { get; }

    /// <summary>
    /// The number, in <see cref="Unit"/>, where one was printed for what it is, exact or "about"; <see langword="null"/> for a bound and
    /// for a range, of which no single number is known.
    /// </summary>
    public decimal? Value => Qualifier is Qualifier.Exact or Qualifier.About ? _first : null;

    /// <summary>
    /// The one number that was printed, in <see cref="Unit"/>, be it the number or its bound: 5 of "more than $5"; <see langword="null"/>
    /// for a range.
    /// </summary>
    public decimal? PrintedNumber => Qualifier is Qualifier.Range ? null : _first;

    /// <summary>
    /// The lower bound; <see langword="null"/> when nothing bounds the figure from below ("about", "less than", "up to").
    /// </summary>
    public decimal? Lower => Qualifier is Qualifier.Exact or Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.Range ? _first : null;

    /// <summary>
    /// The upper bound; <see langword="null"/> when nothing bounds the figure from above ("about", "more than", "at least").
    /// </summary>
    public decimal? Upper => Qualifier is Qualifier.Exact or Qualifier.LessThan or Qualifier.UpTo or Qualifier.Range ? _second : null;

    /// <summary>
    /// An order to sort lists by: the unit, then the printed number (of a range its middle), then the qualifier, then the low end;
    /// <see langword="null"/> first. Only equal figures are of one rank.
    /// It does not say which of two figures is larger; <see cref="Operand.CompareWith"/> does.
    /// </summary>
    public static IComparer<Figure?> SortOrder { get; } = Comparer<Figure?>.Create(static (left, right) =>
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        int order = string.CompareOrdinal(left.Unit.Code, right.Unit.Code);
        order = order != 0 ? order : left.Unit.Kind.CompareTo(right.Unit.Kind);
        order = order != 0 ? order : ((left._first / 2) + (left._second / 2)).CompareTo((right._first / 2) + (right._second / 2));
        order = order != 0 ? order : left.Qualifier.CompareTo(right.Qualifier);
        return order != 0 ? order : left._first.CompareTo(right._first);
    });

    /// <summary>Whether it is one number with no room on either side.</summary>
    public bool IsExact => Qualifier is Qualifier.Exact;

    /// <summary>A number as it stands.</summary>
    public static Figure Exact(decimal value, Unit unit) => new(value, value, Qualifier.Exact, unit);

    /// <summary>A number given as "about"; it bounds nothing until <see cref="WithTolerance"/> says how near is meant.</summary>
    public static Figure About(decimal value, Unit unit) => new(value, value, Qualifier.About, unit);

    /// <summary>A lower bound that is excluded.</summary>
    public static Figure MoreThan(decimal value, Unit unit) => new(value, value, Qualifier.MoreThan, unit);

    /// <summary>A lower bound that is included.</summary>
    public static Figure AtLeast(decimal value, Unit unit) => new(value, value, Qualifier.AtLeast, unit);

    /// <summary>An upper bound that is excluded.</summary>
    public static Figure LessThan(decimal value, Unit unit) => new(value, value, Qualifier.LessThan, unit);

    /// <summary>An upper bound that is included.</summary>
    public static Figure UpTo(decimal value, Unit unit) => new(value, value, Qualifier.UpTo, unit);

    /// <summary>Two included bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower end is above the upper end.</exception>
    public static Figure Range(decimal lower, decimal upper, Unit unit) => lower <= upper
        ? new(lower, upper, Qualifier.Range, unit)
        : throw new ArgumentOutOfRangeException(
            nameof(lower), lower, string.Create(CultureInfo.InvariantCulture, $"The lower end of a range is above its upper end {upper}."));

    /// <summary>One number with any qualifier but <see cref="Qualifier.Range"/>.</summary>
    /// <exception cref="ArgumentException">The qualifier is a range, which has two ends, or none of the enumeration.</exception>
    public static Figure Of(decimal value, Qualifier qualifier, Unit unit) => qualifier is >= Qualifier.Exact and < Qualifier.Range
        ? new(value, value, qualifier, unit)
        : throw new ArgumentException($"One number cannot be qualified as {qualifier}; a range has two ends.", nameof(qualifier));

    /// <summary>The same figure with the words in which the page printed it.</summary>
    public Figure PrintedAs(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new(_first, _second, Qualifier, Unit, words, Basis);
    }

    /// <summary>An "about" figure as the range within a tolerance of your choice; any other figure unchanged.</summary>
    /// <param name="relative">How far the true number may be off, as a part of the printed one from 0 to 1: 0.1 is a tenth.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not between 0 and 1; 10 would be a thousand percent.</exception>
    /// <exception cref="OverflowException">An end of the range is beyond <see cref="decimal"/>.</exception>
    public Figure WithTolerance(Fraction relative)
    {
        if (relative.Value is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(relative), relative, "A tolerance is a part of the printed number, from 0 to 1.");
        decimal room = Math.Abs(_first) * (decimal)relative.Value;
        return Qualifier is Qualifier.About ? new(_first - room, _first + room, Qualifier.Range, Unit, Printed, Basis) : this;
    }

    /// <summary>
    /// The figure as a number to compute with: its closed bounds and, where one number was printed without a bound, the point.
    /// </summary>
    public override Estimate<Quantity> ToEstimate() =>
        new(ToQuantity(Lower), ToQuantity(Value), ToQuantity(Upper), null, null, Basis, this);

    /// <inheritdoc/>
    public bool Equals(Figure? other) =>
        other is not null && _first == other._first && _second == other._second && Qualifier == other.Qualifier && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _second, Qualifier, Unit);

    /// <summary>Whether two figures are the same.</summary>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two figures differ.</summary>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);

    /// <summary>The figure in words, culture-invariant: <c>$10.32B</c>, <c>more than 45,000 GPUs</c>, <c>20 to 25%</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The figure as text.</summary>
    /// <param name="format">
    /// Nothing or <c>G</c>: words and all digits that were printed, millions and up shortened (<c>at least 45,000 GPUs</c>); <c>S</c>:
    /// signs (<c>45,000+ GPUs</c>); <c>F</c>: all digits, written out; <c>N1</c>, <c>G3</c>, <c>B1</c> and the other formats of computed
    /// numbers round (<c>$89.0B</c>); a <c>+</c> at the end writes the sign of a rise (<c>+171%</c>). A bound below zero reads as a fall
    /// where it is a change (<c>a fall of more than 40%</c>), and otherwise as <c>below -$2M</c>, unless signs are asked for.
    /// </param>
    /// <param name="formatProvider">The culture of digits; <see langword="null"/> is the invariant one.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat letters = NumberFormat.Parse(format);
        IFormatProvider provider = formatProvider ?? CultureInfo.InvariantCulture;
        if (_first < 0 && !letters.Signs && NegativeBound(letters, provider) is { } bound)
            return bound;
        string number = NumberText.WithUnit(letters.IsNatural ? Readable : _first, Unit, letters, provider);
        return Qualifier switch
        {
            Qualifier.Exact => number,
            Qualifier.About => letters.Signs ? "~" + number : "about " + number,
            Qualifier.MoreThan => letters.Signs ? ">" + number : "more than " + number,
            Qualifier.LessThan => letters.Signs ? "<" + number : "less than " + number,
            Qualifier.UpTo => letters.Signs ? "≤" + number : "up to " + number,
            Qualifier.AtLeast => letters.Signs ? NumberText.WithUnit(_first, Unit, letters, provider, "+") : "at least " + number,
            _ => NumberText.Range(_first, _second, Unit, letters, provider),
        };
    }

    /// <summary>
    /// The number, of which only some digits are meant where it is our reading of words: "a third" is about 33.3 %.
    /// </summary>
    private decimal Readable =>
        Printed is null || Qualifier is not Qualifier.About ? _first
        : decimal.Parse(((double)_first).ToString("G3", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>
    /// A bound below zero, which "less than" would turn around for most readers: a fall of more than 40 % is less than -40 %.
    /// </summary>
    private string? NegativeBound(NumberFormat letters, IFormatProvider provider)
    {
        string number = NumberText.WithUnit(_first, Unit, letters, provider);
        bool isChange = Unit.Kind is UnitKind.Percent or UnitKind.PercentagePoints;
        string fall = NumberText.WithUnit(-_first, Unit, letters with { Signed = false }, provider);
        return Qualifier switch
        {
            Qualifier.LessThan => isChange ? $"a fall of more than {fall}" : $"below {number}",
            Qualifier.UpTo => isChange ? $"a fall of at least {fall}" : $"{number} or lower",
            Qualifier.MoreThan => $"above {number}",
            Qualifier.AtLeast => $"{number} or higher",
            _ => null,
        };
    }

    /// <summary>The fall of which this is the size: of "more than 40 %" less than -40 %.</summary>
    internal Figure AsFall() => Qualifier switch
    {
        Qualifier.Range => Range(-_second, -_first, Unit),
        Qualifier.MoreThan => LessThan(-_first, Unit),
        Qualifier.AtLeast => UpTo(-_first, Unit),
        Qualifier.LessThan => MoreThan(-_first, Unit),
        Qualifier.UpTo => AtLeast(-_first, Unit),
        _ => Of(-_first, Qualifier, Unit),
    };

    /// <summary>
    /// Reads a figure: <c>$10.32B</c>, <c>+171%</c>, <c>45,000+ GPUs</c>, <c>about 32%</c>, <c>up to €500M</c>, <c>20 to 25%</c>, <c>USD
    /// 1.3 billion</c>.
    /// </summary>
    /// <remarks>
    /// Reads what <see cref="ToString(string, IFormatProvider)"/> writes in the same culture, except units of your own, rates, and
    /// fractions and calendar years, which have no sign: a number without a unit is refused. So is what can be read in two ways: <c>20-25M
    /// users</c> and <c>$2,100-2,400 million</c> (20 or 20M? Write <c>20M to 25M users</c>), <c>-5-3%</c> (a range or a minus sign? Write
    /// <c>to</c>), <c>€45.000</c> (does the point group the digits?), <c>TOP 500</c> and <c>USD5</c> (a name? Write <c>500 TOP</c>, <c>USD
    /// 5</c>), and <c>billion</c> where the provider's language has the word for 10^12. Words are English in every culture.
    /// </remarks>
    /// <param name="s">The text; the units are those of <see cref="Unit.Parse"/>, magnitudes are k, M, B, T or words.</param>
    /// <param name="provider">The culture of digits; nothing is the invariant one.</param>
    /// <returns>The figure, with qualifier, bounds and unit as the text has them.</returns>
    /// <exception cref="FigureFormatException">The text is no figure; the exception says where and what was expected.</exception>
    /// <example>
    /// <code>
    /// Figure price = Figure.Parse("$10.32B");
    /// Figure clusters = Figure.Parse("more than 45,000 GPUs");     // has a lower bound and no upper one
    /// Figure range = Figure.Parse("20 to 25 %");
    /// </code>
    /// </example>
    public static Figure Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FigureParser.Parse(s, provider, out FigureFormatException? error) ?? throw error!;
    }

    /// <summary>Reads a figure if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure result) =>
        (result = s is null ? null : FigureParser.Parse(s, provider, out _)) is not null;

    /// <summary>The same figure, resting on that and on more.</summary>
    internal Figure WithBasis(IBasis? more) =>
        JointBasis.Of(Basis, more) is var basis && basis == Basis ? this : new(_first, _second, Qualifier, Unit, Printed, basis);

    /// <summary>Says what a figure rests on that was just read, and that nobody else has yet: no load makes each figure twice.</summary>
    internal void ReadFrom(IBasis? basis) => Basis = basis;

    /// <summary>The same numbers in another unit, read from the same words.</summary>
    internal Figure WithUnit(Unit unit) => new(_first, _second, Qualifier, unit, Printed, Basis);

    /// <summary>
    /// A multiple that says by how much something grew, as the percentage of change that it is: "grew by 3x the base" is +300 %.
    /// </summary>
    internal Figure AsIncrease() => Unit == Unit.Multiple ? new(_first * 100, _second * 100, Qualifier, Unit.Percent, null, Basis) : this;

    private Quantity? ToQuantity(decimal? value) => value is { } number ? new Quantity((double)number, Unit) : null;
}
