namespace StateOfAi.Data;

/// <content>Growth between points of series, and quantities derived from a rate.</content>
public sealed partial class Growth
{
    /// <summary>
    /// The number of months in which the compound rate doubles the base: months x ln 2 / ln(end / base), in <see cref="Unit.Months"/>, with
    /// bounds. Unknown without a rate, or if the end may not be above the base (<see cref="UnknownReason.DoesNotGrow"/>).
    /// </summary>
    public Estimate<Quantity> DoublingTime
    {
        get
        {
            if (WhyNoRate() is { } why)
                return Estimate.Unknown<Quantity>(why.Reason, why.Explanation);
            bool isAbout = Multiple is { Lower: null, Upper: null };
            return (isAbout ? Multiple.Point : Multiple.Lower)?.Value > 1
                ? TimeTo(2, fast: Multiple.Upper, slow: Multiple.Lower)
                : Estimate.Unknown<Quantity>(UnknownReason.DoesNotGrow,
                    $"the end is {Multiple} the base, which {(Multiple.Upper?.Value > 1 || (!isAbout && Multiple.Upper is null) ? "may "
                        + "not grow" : "does not grow")}");
        }
    }

    /// <summary>
    /// The number of months in which the compound rate halves the base: months x ln(1/2) / ln(end / base), in <see cref="Unit.Months"/>,
    /// with bounds; 0 for an end of zero. Unknown without a rate, or if the end may not be below the base
    /// (<see cref="UnknownReason.DoesNotFall"/>).
    /// </summary>
    public Estimate<Quantity> HalvingTime
    {
        get
        {
            if (WhyNoRate() is { } why)
                return Estimate.Unknown<Quantity>(why.Reason, why.Explanation);
            bool isAbout = Multiple is { Lower: null, Upper: null };
            return (isAbout ? Multiple.Point : Multiple.Upper)?.Value < 1
                ? TimeTo(0.5, fast: Multiple.Lower, slow: Multiple.Upper)
                : Estimate.Unknown<Quantity>(UnknownReason.DoesNotFall,
                    $"the end is {Multiple} the base, which {(Multiple.Lower?.Value < 1 || (!isAbout && Multiple.Lower is null) ? "may "
                        + "not fall" : "does not fall")}");
        }
    }

    /// <summary>Computes the growth between two points of one or two series, over the time from one period to the other.</summary>
    /// <remarks>
    /// Points of different vintages or scopes cannot be compared (<see cref="UnknownReason.VintagesDiffer"/>,
    /// <see cref="UnknownReason.ScopesDiffer"/>), nor can points on opposite sides of a seam, unless <see cref="Series.Splice"/> linked the
    /// two readings (<see cref="SplicePolicy.LinkAtOverlap"/>).
    /// </remarks>
    /// <param name="from">The base.</param>
    /// <param name="to">The end, with the later period.</param>
    /// <returns>The growth; unknown, with the reason, if an end is missing or the two points cannot be compared.</returns>
    public static Growth Between(SeriesPoint from, SeriesPoint to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(from.Value, to.Value, from.Period, to.Period, SeriesRules.WhyOriginsDiffer(from, to),
            SourceUnion.Of(from.RestsOn, to.RestsOn),
            TimeBetween.Of(from.Through, to.Through));
    }

    /// <summary>The same growth with narrower ends.</summary>
    internal Growth With(Estimate<Quantity> from, Estimate<Quantity> to) =>
        from == From && to == To ? this : new(from, to, FromPeriod, ToPeriod, sources: RestsOn, time: _time);

    /// <summary>The growth from a base that the series does not have.</summary>
    internal static Growth FromNothing(string explanation, TimePeriod? fromPeriod, SeriesPoint to,
        UnknownReason reason = UnknownReason.ValueMissing) =>
            new(Estimate.Unknown<Quantity>(reason, explanation), to.Value, fromPeriod, to.Period, sources: to.RestsOn);

    /// <summary>
    /// Creates the growth described by a stated multiple (end / base) over the time from one period to another. It runs from 1x to the
    /// multiple, because the values themselves may be unknown, and it has the same rates as the values would have.
    /// </summary>
    /// <param name="multiple">
    /// The multiple; a change in percent is converted to one, so +100% is 2x. <see langword="null"/> if it is missing.
    /// </param>
    /// <param name="fromPeriod">The period of the base; <see langword="null"/> leaves the rates unknown.</param>
    /// <param name="toPeriod">The later period, of the end; <see langword="null"/> leaves the rates unknown.</param>
    /// <returns>The growth from 1x to the multiple; unknown if the multiple is missing or in another unit.</returns>
    public static Growth OfMultiple(Operand? multiple, TimePeriod? fromPeriod, TimePeriod? toPeriod)
    {
        Estimate<Quantity> end = EstimateOf(multiple, "multiple");
        if (end.IsKnown && EstimateArithmetic.UnitOf(end).Kind is UnitKind.Percent)
            end = end.Select(change => new Quantity(new Percent(change.Value).ChangeToMultiple().Value, Unit.Multiple));
        return end.IsKnown && EstimateArithmetic.UnitOf(end).Kind is not UnitKind.Multiple
            ? Unknown(fromPeriod, toPeriod, UnknownReason.UnitsDiffer, $"a growth must be a multiple or a percentage, found {end}",
                SourceUnion.Of(end))
            : new(Estimate.Exactly(new Quantity(1, Unit.Multiple)), end, fromPeriod, toPeriod);
    }

    /// <summary>The growth between two observations over a stated time instead of the time between their periods.</summary>
    internal static Growth Over(Figure time, IObserved? from, IObserved? to)
    {
        Growth between = Between(from, to);
        return Months(time.Lower) is not { } shortest || Months(time.Upper) is not { } longest
            ? between
            : new(between.From, between.To, between.FromPeriod, between.ToPeriod, Comparability.WhyOriginsDiffer(from, to),
                SourceUnion.Of(between.RestsOn, time), new TimeBetween(shortest, Months(time.Value), longest));

        double? Months(decimal? length) => (double?)length * (
            time.Unit == Unit.Months ? 1 : time.Unit == Unit.Years ? 12 : time.Unit == Unit.Days ? 12 / 365.25 : null);
    }

    /// <summary>An unknown growth, with the reason.</summary>
    internal static Growth Unknown(TimePeriod? fromPeriod, TimePeriod? toPeriod, UnknownReason reason, string why, ISourced sources)
    {
        Estimate<Quantity> none = Estimate.Unknown<Quantity>(reason, why);
        return new(none, none, fromPeriod, toPeriod, sources: sources);
    }

    private Estimate<Quantity> TimeTo(double target, Multiple? fast, Multiple? slow)
    {
        TimeBetween time = _time!.Value;
        return Resting(EstimateArithmetic.Known(Over(fast, time.Shortest),
            time.Point is { } months ? Over(Multiple.Point, months) : null, Over(slow, time.Longest)));

        // The logarithm of zero is minus infinity: the halving time is 0.
        Quantity? Over(Multiple? multiple, double months) =>
            multiple is { } times ? new Quantity(Math.Abs(months * Math.Log(target) / Math.Log(times.Value)), Unit.Months) : null;
    }
}
