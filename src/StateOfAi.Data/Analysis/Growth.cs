using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The way from one figure to another: change, multiple, percent, and the compound rates over the true time between. Bounds of the
/// figures are carried into every part; what cannot be had says why.
/// </summary>
public sealed class Growth
{
    private Growth(Figure? from, Figure? to, TimePeriod? fromPeriod, TimePeriod? toPeriod)
    {
        (From, To, FromPeriod, ToPeriod) = (from, to, fromPeriod, toPeriod);
        Estimate<Quantity> start = EstimateOf(from, "base"), end = EstimateOf(to, "end");
        Change = EstimateArithmetic.Difference(end, start);
        Multiple = EstimateArithmetic.Ratio(end, start);
        Percent = Multiple.Select(multiple => multiple.ToChange());
        Months = fromPeriod is not null && toPeriod is not null ? fromPeriod.MonthsUntil(toPeriod) : null;
        CompoundAnnualRate = Compound(12);
        CompoundMonthlyRate = Compound(1);
    }

    /// <summary>The base; <see langword="null"/> where it is missing.</summary>
    public Figure? From { get; }

    /// <summary>The end; <see langword="null"/> where it is missing.</summary>
    public Figure? To { get; }

    /// <summary>The period of the base; <see langword="null"/> where none was given.</summary>
    public TimePeriod? FromPeriod { get; }

    /// <summary>The period of the end; <see langword="null"/> where none was given.</summary>
    public TimePeriod? ToPeriod { get; }

    /// <summary>The true time between the ends of the two periods in calendar months; <see langword="null"/> where a period is missing.</summary>
    public double? Months { get; }

    /// <summary>End less base, in their unit; percentage points for percentages.</summary>
    public Estimate<Quantity> Change { get; }

    /// <summary>End over base.</summary>
    public Estimate<Multiple> Multiple { get; }

    /// <summary>(End / base - 1) x 100.</summary>
    public Estimate<Percent> Percent { get; }

    /// <summary>The yearly rate that compounds to the multiple (CAGR): ((end / base)^(12 / months) - 1) x 100.</summary>
    public Estimate<Percent> CompoundAnnualRate { get; }

    /// <summary>The monthly rate that compounds to the multiple: ((end / base)^(1 / months) - 1) x 100.</summary>
    public Estimate<Percent> CompoundMonthlyRate { get; }

    /// <summary>Growth between two figures, without the time between: the compound rates are not known.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The end, of the same unit.</param>
    public static Growth Between(Figure? from, Figure? to) => new(from, to, null, null);

    /// <summary>Growth between two observations, over the true time from the end of one period to the end of the other.</summary>
    /// <param name="from">The base.</param>
    /// <param name="to">The end, of the same unit; its period is the later.</param>
    public static Growth Between(Observation from, Observation to) => new(from.Value, to.Value, from.Period, to.Period);

    /// <summary>The base that an end and a stated growth imply: end / (1 + percent / 100), or end / multiple. Nobody printed it.</summary>
    /// <param name="to">The end.</param>
    /// <param name="growth">The growth, in percent (of change) or as a multiple (end over base).</param>
    /// <exception cref="ArgumentException">The growth is neither in percent nor a multiple.</exception>
    public static Estimate<Quantity> ImpliedBase(Figure to, Figure growth)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(growth);
        if (growth.Unit.Kind is not (UnitKind.Percent or UnitKind.Multiple))
            throw new ArgumentException($"A growth is in percent or a multiple, found {growth}.", nameof(growth));
        // Dividing by a multiple is the ratio of the end, taken as a plain number, to the multiple.
        Estimate<Quantity> multiple = growth.ToEstimate().Select(stated => new Quantity(growth.Unit.Kind is UnitKind.Percent ? 1 + (stated.Value / 100) : stated.Value, Unit.Multiple));
        Estimate<Quantity> end = to.ToEstimate().Select(amount => new Quantity(amount.Value, Unit.Multiple));
        return EstimateArithmetic.Ratio(end, multiple).Select(number => new Quantity(number.Value, to.Unit));
    }

    /// <summary>From, to, percent, multiple, and the yearly rate where the time is known.</summary>
    public override string ToString()
    {
        string time = Months is { } months ? string.Create(CultureInfo.InvariantCulture, $" over {months / 12:0.##} years") : "";
        string rate = CompoundAnnualRate.IsKnown ? $", {CompoundAnnualRate.ToString("+", null)} a year" : "";
        return Multiple.IsKnown
            ? $"{From} to {To}{time}: {Percent.ToString("+", null)}, {Multiple}{rate}"
            : $"{From?.ToString() ?? "missing"} to {To?.ToString() ?? "missing"}{time}: {Multiple}";
    }

    private static Estimate<Quantity> EstimateOf(Figure? figure, string which) =>
        figure?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the {which} is missing");

    private Estimate<Percent> Compound(double periodMonths)
    {
        if (Multiple.Reason is { } reason)
            return Estimate.Unknown<Percent>(reason, Multiple.Explanation!);
        if (Months is not { } months)
            return Estimate.Unknown<Percent>(UnknownReason.PeriodMissing, "the time between the two figures is not known");
        if (FromPeriod!.Grain is Grain.AsOf != ToPeriod!.Grain is Grain.AsOf)
            return Estimate.Unknown<Percent>(UnknownReason.PeriodsNotComparable, $"{FromPeriod} and {ToPeriod}: one is a level at a moment, the other covers a time");
        if (months <= 0)
            return Estimate.Unknown<Percent>(UnknownReason.PeriodsNotOrdered, $"the end ({ToPeriod}) does not come after the base ({FromPeriod})");
        if ((Multiple.Lower ?? Multiple.Point ?? Multiple.Upper)!.Value.Value < 0)
            return Estimate.Unknown<Percent>(UnknownReason.EndIsNegative, $"the end is {To}, and no compound rate leads below zero");
        return Multiple.Select(multiple => new Percent((Math.Pow(multiple.Value, periodMonths / months) - 1) * 100));
    }
}
