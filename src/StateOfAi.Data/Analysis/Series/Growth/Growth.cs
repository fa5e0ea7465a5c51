using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The way from one figure to another: change, multiple, percent, and the compound rates over the time between. Bounds of the figures are
/// carried into every part; what cannot be had says why.
/// </summary>
/// <remarks>
/// Nothing is known where a figure is missing (<see cref="UnknownReason.ValueMissing"/>), where units or currencies differ, and where the
/// two periods cover different lengths of time or one is a moment and the other is not (<see cref="UnknownReason.PeriodsNotComparable"/>):
/// a quarter does not grow into a year, and a rank into nothing (<see cref="UnknownReason.UnitHasNoAmount"/>).
/// <see cref="Between(Operand, Operand)"/> compares the bare figures anyway. A base with only an upper bound ("up to") is assumed to be
/// positive. The formulas and their sources are in docs/methods.md.
/// </remarks>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class Growth : FormattableResult, ITabular
{
    private readonly TimeBetween? _time;

    private Growth(
        Estimate<Quantity> from, Estimate<Quantity> to, TimePeriod? fromPeriod = null, TimePeriod? toPeriod = null,
        (UnknownReason Reason, string Explanation)? apart = null, ISourced? sources = null, TimeBetween? time = null)
    {
        RestsOn = SourceUnion.Of(sources ?? SourceUnion.None, from, to);
        From = from = OwnOrAll(from);
        To = to = OwnOrAll(to);
        FromPeriod = fromPeriod;
        ToPeriod = toPeriod;
        _time = time ?? TimeBetween.Of(fromPeriod, toPeriod);
        (UnknownReason Reason,
            string Explanation)? why = from.IsKnown && to.IsKnown
                ? apart
                    ?? Comparability.WhyPeriodsDiffer(fromPeriod, toPeriod,
                        Comparability.IsRatio(EstimateArithmetic.UnitOf(from)) && Comparability.IsRatio(EstimateArithmetic.UnitOf(to)))
                : null;
        Change = Resting(Comparable(EstimateArithmetic.Difference(to, from), why));
        Multiple = Resting(Comparable(EstimateArithmetic.Ratio(to, from), why));
        Percent = Multiple.Select(multiple => multiple.ToChange());
        CompoundAnnualRate = Compound(12);
        CompoundQuarterlyRate = Compound(3);
        CompoundMonthlyRate = Compound(1);

        // An end that knows its own row rests on nothing of the other's.
        Estimate<Quantity> OwnOrAll(Estimate<Quantity> end) => end.Basis is null ? Resting(end) : end;
    }

    /// <summary>The base, with its bounds; not known where it is missing.</summary>
    public Estimate<Quantity> From { get; }

    /// <summary>The end, with its bounds; not known where it is missing.</summary>
    public Estimate<Quantity> To { get; }

    /// <summary>The period of the base; <see langword="null"/> where none was given.</summary>
    public TimePeriod? FromPeriod { get; }

    /// <summary>The period of the end; <see langword="null"/> where none was given.</summary>
    public TimePeriod? ToPeriod { get; }

    /// <summary>
    /// The months from the period of the base to that of the end. Months, quarters, halves and years of one calendar are counted: two
    /// successive fiscal years are twelve months apart, whether they have 52 weeks or 53. Between other periods it is the true time from
    /// end to end (<see cref="TimePeriod.MonthsUntil"/>); between two dates known by year or by month, the whole years or months. Zero or
    /// less if the end is not later; <see langword="null"/> where a period is missing, or one date is known better than the other.
    /// </summary>
    public double? Months => _time?.Point;

    /// <summary>End less base, in their unit; percentage points for percentages.</summary>
    public Estimate<Quantity> Change { get; }

    /// <summary>End / base; not known when the base is zero, negative, or may be either.</summary>
    public Estimate<Multiple> Multiple { get; }

    /// <summary>(End / base - 1) x 100: 2.71x is +171%; not known when <see cref="Multiple"/> is not.</summary>
    public Estimate<Percent> Percent { get; }

    /// <summary>
    /// Growth between two figures or computed numbers, such as sums, without the time between: the compound rates are not known.
    /// </summary>
    /// <param name="from">The base; <see langword="null"/> where it is missing.</param>
    /// <param name="to">The end, of the same unit; <see langword="null"/> where it is missing.</param>
    /// <returns>The growth; not known, with the reason, where an end is missing, the units differ or the base is not positive.</returns>
    /// <example>
    /// <code>
    /// Growth growth = Growth.Between(Figure.Parse("$3.806B"), Figure.Parse("$10.323B"));
    /// Console.WriteLine(growth.Percent);      // the change in percent
    /// Console.WriteLine(growth.Multiple);     // the same as a multiple of the base
    /// </code>
    /// </example>
    public static Growth Between(Operand? from, Operand? to) => new(EstimateOf(from, "base"), EstimateOf(to, "end"));

    /// <summary>Growth between two figures or computed numbers, over the time from one period to the other.</summary>
    /// <param name="fromPeriod">The period of the base.</param>
    /// <param name="from">The base; <see langword="null"/> where it is missing.</param>
    /// <param name="toPeriod">The period of the end, the later.</param>
    /// <param name="to">The end, of the same unit; <see langword="null"/> where it is missing.</param>
    /// <returns>
    /// The growth with its compound rates; not known, with the reason, where an end is missing or the two do not compare.
    /// </returns>
    /// <example>
    /// <code>
    /// Growth growth = Growth.Between(
    ///     TimePeriod.OfYear(2020), Figure.Parse("$100M"), TimePeriod.OfYear(2023), Figure.Parse("$800M"));
    /// Console.WriteLine(growth.CompoundAnnualRate);     // 100% a year
    /// </code>
    /// </example>
    public static Growth Between(TimePeriod fromPeriod, Operand? from, TimePeriod toPeriod, Operand? to)
    {
        ArgumentNullException.ThrowIfNull(fromPeriod);
        ArgumentNullException.ThrowIfNull(toPeriod);
        return new(EstimateOf(from, "base"), EstimateOf(to, "end"), fromPeriod, toPeriod);
    }

    /// <summary>
    /// Growth between two rows, or your own observations, over the time from one period to the other. It is not known between two vintages
    /// or two scopes, if both rows state theirs: what is counted changed along with them, by an unknown amount.
    /// </summary>
    /// <param name="from">The base; <see langword="null"/> where there is none.</param>
    /// <param name="to">The end, of the same unit, its period the later; <see langword="null"/> where there is none.</param>
    /// <returns>
    /// The growth with its compound rates; not known, with the reason, where an end is missing or the two do not compare.
    /// </returns>
    public static Growth Between(IObserved? from, IObserved? to) =>
        new(Resting(EstimateOf(from?.Value, "base"), SourceUnion.OfRow(from)), Resting(EstimateOf(to?.Value, "end"), SourceUnion.OfRow(to)),
            from?.Period, to?.Period, Comparability.WhyOriginsDiffer(from, to));

    // Between figures of rows.
    internal static Growth Between(Figure? from, Figure? to, ISourced sources) =>
        new(EstimateOf(from, "base"), EstimateOf(to, "end"), sources: sources);

    // Between computed numbers that know what they rest on, with their periods where they have them.
    internal static Growth Between(TimePeriod? fromPeriod, Estimate<Quantity> from, TimePeriod? toPeriod, Estimate<Quantity> to,
        ISourced sources) =>
            new(from, to, fromPeriod, toPeriod, sources: sources);

    /// <summary>The base that an end and a stated growth imply: end / (1 + percent / 100), or end / multiple. Nobody printed it.</summary>
    /// <param name="to">The end; <see langword="null"/> where it is missing.</param>
    /// <param name="growth">
    /// The growth, in percent (of change) or as a multiple (end over base); one in another unit leaves the base not known.
    /// </param>
    /// <returns>
    /// The base in the unit of the end; not known where a number is missing, or the growth is -100% or less, or a multiple of zero or less.
    /// </returns>
    /// <example>
    /// <code>
    /// Estimate&lt;Quantity&gt; before = Growth.ImpliedBase(Figure.Parse("$10.32B"), Figure.Parse("141%"));
    /// Console.WriteLine(before);     // $4.28B
    /// </code>
    /// </example>
    public static Estimate<Quantity> ImpliedBase(Operand? to, Operand? growth)
    {
        if (to?.ToEstimate() is not { IsKnown: true } end || growth?.ToEstimate() is not { IsKnown: true } stated)
            return to / growth;
        UnitKind kind = EstimateArithmetic.UnitOf(stated).Kind;
        return ImpliedBase(end, stated, kind).WithBasis(JointBasis.Of(to.Basis, growth.Basis));
    }

    private static Estimate<Quantity> ImpliedBase(Estimate<Quantity> end, Estimate<Quantity> growth, UnitKind kind)
    {
        if (kind is not (UnitKind.Percent or UnitKind.Multiple))
            return Estimate.Unknown<Quantity>(UnknownReason.UnitsDiffer, $"a growth is in percent or a multiple, found {growth}");
        // Dividing by a multiple is the ratio of the end, taken as a plain number, to the multiple.
        Estimate<Quantity> multiple =
            growth.Select(stated => new Quantity(kind is UnitKind.Percent ? 1 + (stated.Value / 100) : stated.Value, Unit.Multiple));
        Estimate<Multiple> ratio = EstimateArithmetic.Ratio(end.Select(amount => new Quantity(amount.Value, Unit.Multiple)), multiple);
        return ratio.Reason is UnknownReason.BoundsTooWide
            ? Estimate.Unknown<Quantity>(UnknownReason.BoundsTooWide, WhyNothing.Of([end, growth]))
            : ratio.Reason is { } reason
            ? Estimate.Unknown<Quantity>(reason,
                $"the growth is {growth.ToString("+", null)}, and only an end above zero times the base implies a base")
            : ratio.Select(number => new Quantity(number.Value, EstimateArithmetic.UnitOf(end)));
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of("Growth",
    [
        ("From", From),
        ("From period", FromPeriod),
        ("To", To),
        ("To period", ToPeriod),
        ("Months", Months),
        ("Change", Change),
        ("Multiple", Multiple),
        ("Percent", Percent),
        ("Compound annual rate", CompoundAnnualRate),
        ("Compound quarterly rate", CompoundQuarterlyRate),
        ("Compound monthly rate", CompoundMonthlyRate),
    ], from: this);

    /// <summary>The same text with its numbers in a format and a culture.</summary>
    /// <param name="format">The format of the amounts, the percentages and the multiple, such as <c>G6</c> or <c>N1</c>; see
    /// <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        string signed = NumberFormat.WithSign(format);
        format = NumberFormat.WithoutSign(format);
        IFormatProvider provider = formatProvider ?? CultureInfo.InvariantCulture;
        (double length, string unit, Estimate<Percent> compound) = Months is { } months && months < 12
            ? (months, "month", CompoundMonthlyRate)
            : (Months / 12 ?? 0, "year", CompoundAnnualRate);
        string number = length.ToString("0.##", provider);
        // Dates known only by their year bound a rate loosely, so the reader gets the approximate rate.
        bool isAbout = _time is { IsExact: false, Point: not null };
        string time = length > 0 ? $" over {(isAbout ? "about " : "")}{number} {unit}{(number == "1" ? "" : "s")}" : "";
        // Over one month or one year, the change is the rate already.
        string rate = !compound.IsKnown || (number == "1" && !isAbout) ? "" : isAbout && compound.Point is { } point
            ? $", about {point.ToString(signed, provider)} a {unit}"
            : $", {compound.ToString(signed, provider)} a {unit}";
        string ends = $"{End(From)} to {End(To)}{time}: ";
        string mark = Projection.Mark(this, " (with a projection)");
        // Where neither end is there, the reason says it all.
        return !From.IsKnown && !To.IsKnown ? Multiple.ToString(format, provider)
            : Multiple.IsKnown ? ends + $"{Percent.ToString(signed, provider)}, {Multiple.ToString(format, provider)}{rate}{mark}"
            : ends + Multiple.ToString(format, provider);

        string End(Estimate<Quantity> end) =>
            !end.IsKnown
                ? end.Reason is UnknownReason.ValueMissing ? "missing" : "not known"
                : end.Printed?.ToString(format, provider) ?? end.ToString(format, provider);
    }

    /// <summary>The computed number, unless the figures do not compare; problems of their units come first.</summary>
    private static Estimate<T> Comparable<T>(Estimate<T> computed, (UnknownReason Reason, string Explanation)? why)
        where T : struct, IComparable<T> =>
            why is var (reason, explanation)
                && computed.Reason is not (UnknownReason.UnitsDiffer or UnknownReason.CurrenciesDiffer or UnknownReason.UnitHasNoAmount)
            ? Estimate.Unknown<T>(reason, explanation)
            : computed;

    private static Estimate<Quantity> EstimateOf(Operand? number, string which) =>
        number?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the {which} is missing");
}
