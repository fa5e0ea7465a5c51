using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// The growth from one figure to another: change, multiple, percent, and the compound rates over the time between them. Every part carries
/// the bounds of the figures; an unknown part says why.
/// </summary>
/// <remarks>
/// Everything is unknown if a figure is missing (<see cref="UnknownReason.ValueMissing"/>), if units or currencies differ, if the figures
/// are ranks (<see cref="UnknownReason.UnitHasNoAmount"/>), or if the two periods differ in length or only one is a moment
/// (<see cref="UnknownReason.PeriodsNotComparable"/>), since a quarter does not grow into a year; so are the means of years and of
/// quarters. <see cref="Between(Operand, Operand)"/> compares the bare figures anyway. A base with only an upper bound ("up to") is assumed
/// to be positive. The formulas and their sources are in docs/methods.md.
/// </remarks>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class Growth : FormattableResult, ITabular
{
    private readonly TimeBetween? _time;

    private Growth(
        Estimate<Quantity> from, Estimate<Quantity> to, TimePeriod? fromPeriod = null, TimePeriod? toPeriod = null,
        (UnknownReason Reason, string Explanation)? apart = null, ISourced? sources = null, TimeBetween? time = null)
    {
        RestsOn = SourceUnion.Of(sources ?? SourceUnion.None, from, to);
        // Before the ends get their sources, which replace the rows that a mean was computed from.
        apart ??= RowsOfNumber.WhyNotComparable(from, to);
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

        // An end that knows its own row does not rest on the other's sources.
        Estimate<Quantity> OwnOrAll(Estimate<Quantity> end) => end.HasSources ? end : Resting(end);
    }

    /// <summary>The base, with its bounds; unknown if it is missing.</summary>
    public Estimate<Quantity> From { get; }

    /// <summary>The end, with its bounds; unknown if it is missing.</summary>
    public Estimate<Quantity> To { get; }

    /// <summary>The period of the base; <see langword="null"/> if none was given.</summary>
    public TimePeriod? FromPeriod { get; }

    /// <summary>The period of the end; <see langword="null"/> if none was given.</summary>
    public TimePeriod? ToPeriod { get; }

    /// <summary>
    /// The months from the period of the base to that of the end. Months, quarters, halves and years of one calendar are counted:
    /// successive fiscal years are twelve months apart, whether they have 52 or 53 weeks. For other periods, it is the actual time from end
    /// to end (<see cref="TimePeriod.MonthsUntil"/>); for two dates known only by year or month, whole years or months. Zero or less if the
    /// end is not later; <see langword="null"/> if a period is missing, or if one date is known more precisely than the other.
    /// </summary>
    public double? Months => _time?.Point;

    /// <summary>End - base, in their unit; percentage points for percentages.</summary>
    public Estimate<Quantity> Change { get; }

    /// <summary>End / base; unknown if the base is or may be zero or negative.</summary>
    public Estimate<Multiple> Multiple { get; }

    /// <summary>(End / base - 1) x 100: 2.71x is +171%; unknown if <see cref="Multiple"/> is.</summary>
    public Estimate<Percent> Percent { get; }

    /// <summary>
    /// Computes the growth between two figures or computed numbers, such as sums. The time between them is not given, so the compound rates
    /// are unknown.
    /// </summary>
    /// <param name="from">The base; <see langword="null"/> if it is missing.</param>
    /// <param name="to">The end, in the same unit; <see langword="null"/> if it is missing.</param>
    /// <returns>The growth; unknown, with the reason, if an end is missing, the units differ or the base is not positive.</returns>
    /// <example>
    /// <code>
    /// Growth growth = Growth.Between(Figure.Parse("$3.806B"), Figure.Parse("$10.323B"));
    /// Console.WriteLine(growth.Percent);      // the change in percent
    /// Console.WriteLine(growth.Multiple);     // the same as a multiple of the base
    /// </code>
    /// </example>
    public static Growth Between(Operand? from, Operand? to) => new(EstimateOf(from, "base"), EstimateOf(to, "end"));

    /// <summary>Computes the growth between two figures or computed numbers, over the time from one period to the other.</summary>
    /// <param name="fromPeriod">The period of the base.</param>
    /// <param name="from">The base; <see langword="null"/> if it is missing.</param>
    /// <param name="toPeriod">The later period, of the end.</param>
    /// <param name="to">The end, in the same unit; <see langword="null"/> if it is missing.</param>
    /// <returns>The growth with its compound rates; unknown, with the reason, if an end is missing or the two cannot be compared.</returns>
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
    /// Computes the growth between two rows, or your own observations, over the time from one period to the other. It is unknown if both
    /// rows state a vintage or scope and these differ, because the method of counting then changed too, by an unknown amount.
    /// </summary>
    /// <param name="from">The base; <see langword="null"/> if there is none.</param>
    /// <param name="to">The end, in the same unit, with the later period; <see langword="null"/> if there is none.</param>
    /// <returns>The growth with its compound rates; unknown, with the reason, if an end is missing or the two cannot be compared.</returns>
    public static Growth Between(IObserved? from, IObserved? to) =>
        new(Resting(EstimateOf(from?.Value, "base"), SourceUnion.OfRow(from)), Resting(EstimateOf(to?.Value, "end"), SourceUnion.OfRow(to)),
            from?.Period, to?.Period, Comparability.WhyOriginsDiffer(from, to));

    // Figures of rows.
    internal static Growth Between(Figure? from, Figure? to, ISourced sources) =>
        new(EstimateOf(from, "base"), EstimateOf(to, "end"), sources: sources);

    // Computed numbers that know what they rest on, with their periods if they have them.
    internal static Growth Between(TimePeriod? fromPeriod, Estimate<Quantity> from, TimePeriod? toPeriod, Estimate<Quantity> to,
        ISourced sources, (UnknownReason Reason, string Explanation)? apart = null) =>
            new(from, to, fromPeriod, toPeriod, apart, sources);

    /// <summary>
    /// Computes the base implied by an end and a stated growth: end / (1 + percent / 100), or end / multiple. The base itself was not
    /// printed.
    /// </summary>
    /// <param name="to">The end; <see langword="null"/> if it is missing.</param>
    /// <param name="growth">
    /// The growth, as a percentage change or as a multiple (end / base); in any other unit, the base is unknown.
    /// </param>
    /// <returns>
    /// The base in the unit of the end; unknown if a number is missing, or if the growth is -100% or less, or a multiple of zero or less.
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
            return Estimate.Unknown<Quantity>(UnknownReason.UnitsDiffer, $"a growth must be a percentage or a multiple, found {growth}");
        // Dividing by a multiple takes the ratio of the end, as a plain number, to the multiple.
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

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
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

    /// <summary>Shows the same text with its numbers in a format and a culture.</summary>
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
        // Dates known only by their year bound a rate loosely, so readers see the approximate rate.
        bool isAbout = _time is { IsExact: false, Point: not null };
        string time = length > 0 ? $" over {(isAbout ? "about " : "")}{number} {unit}{(number == "1" ? "" : "s")}" : "";
        // Over one month or one year, the change is already the rate.
        string rate = !compound.IsKnown || (number == "1" && !isAbout) ? "" : isAbout && compound.Point is { } point
            ? $", about {point.ToString(signed, provider)} a {unit}"
            : $", {compound.ToString(signed, provider)} a {unit}";
        string ends = $"{End(From)} to {End(To)}{time}: ";
        string mark = Projection.Mark(this, " (with a projection)");
        // If both ends are missing, the reason is enough.
        return !From.IsKnown && !To.IsKnown ? Multiple.ToString(format, provider)
            : Multiple.IsKnown ? ends + $"{Percent.ToString(signed, provider)}, {Multiple.ToString(format, provider)}{rate}{mark}"
            : ends + Multiple.ToString(format, provider);

        string End(Estimate<Quantity> end) =>
            !end.IsKnown
                ? end.Reason is UnknownReason.ValueMissing ? "missing" : "not known"
                : end.Printed?.ToString(format, provider) ?? end.ToString(format, provider);
    }

    /// <summary>The computed number, unless the figures cannot be compared; problems with their units come first.</summary>
    private static Estimate<T> Comparable<T>(Estimate<T> computed, (UnknownReason Reason, string Explanation)? why)
        where T : struct, IComparable<T> =>
            why is var (reason, explanation)
                && computed.Reason is not (UnknownReason.UnitsDiffer or UnknownReason.CurrenciesDiffer or UnknownReason.UnitHasNoAmount)
            ? Estimate.Unknown<T>(reason, explanation)
            : computed;

    private static Estimate<Quantity> EstimateOf(Operand? number, string which) =>
        number?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the {which} is missing");
}
