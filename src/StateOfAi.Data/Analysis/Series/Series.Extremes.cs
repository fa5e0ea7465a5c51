namespace StateOfAi.Data;

/// <content>The highest and lowest values, and falls from the highest value so far.</content>
public sealed partial class Series
{
    /// <summary>Finds the highest value and the points that may have it.</summary>
    /// <returns>
    /// The value with the points that may have it; unknown if no value is known (<see cref="UnknownReason.ValueMissing"/>), if amounts
    /// cover different lengths of time (<see cref="UnknownReason.PeriodsNotComparable"/>), or if there is an unlinked seam
    /// (<see cref="UnknownReason.VintagesDiffer"/>).
    /// </returns>
    /// <example>
    /// <code>
    /// Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
    /// Console.WriteLine(revenue.Peak());
    /// </code>
    /// </example>
    public SeriesExtreme Peak() => Extreme(1);

    /// <summary>Finds the lowest value and the points that may have it.</summary>
    /// <returns>The value with the points that may have it; unknown in the same cases as <see cref="Peak"/>.</returns>
    public SeriesExtreme Trough() => Extreme(-1);

    /// <summary>
    /// Computes how far each point is below the highest value so far: (value / highest so far - 1) x 100 in percent, zero or negative, and
    /// 0 for a new highest value.
    /// </summary>
    /// <remarks>A missing value may have been the highest, so later points have only an upper bound.</remarks>
    /// <returns>
    /// A series in percent with the same periods. A point is unknown if its value is missing, if the highest value may not be positive, if
    /// values are ranks, if amounts cover different lengths of time, and after an unlinked seam.
    /// </returns>
    public Series Drawdowns()
    {
        var falls = new SeriesPoint[Count];
        Estimate<Quantity>? highest = null;
        bool isExact = IsExact;
        (UnknownReason Reason, string Explanation)? why = WhyUnlike();
        SeriesPoint peak = First;
        // If it is uncertain which value is the highest, a fall can start from any of the candidates.
        List<(SeriesPoint Point, ISourced From)> highs = [];
        ISourced from = SourceUnion.None;
        for (int i = 0; i < Count; i++)
        {
            SeriesPoint point = _points[i];
            if (isExact && point.Value.Value.Value > peak.Value.Value.Value)
                peak = point;
            why ??= point.Value.IsKnown ? WhyNotLinked(i + 1) : null;
            falls[i] = point.With(Fall(point, highest, why), isExact ? peak.RestsOn : from);
            highest = highest is null ? point.Value : Higher(highest, point.Value);
            if (!isExact && RestsOn != SourceUnion.None && MayBeHighest(point, highest))
            {
                // The list only grows, so the falls can share it.
                if (highs.Exists(high => !MayBeHighest(high.Point, highest)))
                    highs = highs.FindAll(high => MayBeHighest(high.Point, highest));
                highs.Add((point, SourceUnion.Of([.. SourceUnion.PartsOf(point)])));
                from = SourceUnion.OfAll(highs.Take(highs.Count).Select(high => high.From));
            }
        }

        return new(falls, Unit.Percent, Seams);
    }

    /// <summary>Finds the largest fall from a value to a later one: the deepest of all <see cref="Drawdowns"/>.</summary>
    /// <returns>The fall with its first and last point; unknown across an unlinked seam.</returns>
    public MaximumDrawdown MaximumDrawdown()
    {
        if (WhyNotLinked(Count) is { } why)
            return new(Estimate.Unknown<Percent>(why.Reason, why.Explanation), null, null, RestsOn);
        Series falls = Drawdowns();
        Estimate<Percent> deepest = falls.Trough().Value.Select(fall => new Percent(fall.Value));
        SeriesPoint? trough = null, peak = null;
        if (IsExact && falls.Trough().Point is { } lowest && lowest.Value.Value.Value < 0)
        {
            trough = this[lowest.Period];
            peak = _points[..PlaceOf(trough.Period)].MaxBy(point => point.Value.Value.Value);
        }

        return new(deepest, peak, trough, peak is null || trough is null ? RestsOn : SourceUnion.Of(peak.RestsOn, trough.RestsOn));
    }

    /// <summary>Whether all values are exact: only then is it certain where a fall starts and ends.</summary>
    private bool IsExact => Array.TrueForAll(_points, point => point.Value.IsExact);

    /// <summary>Why the amounts cannot be compared: they cover different lengths of time.</summary>
    private (UnknownReason Reason, string Explanation)? WhyUnlike()
    {
        SeriesPoint[] known = Array.FindAll(_points, point => point.Value.IsKnown);
        if (known.Length == 0 || Comparability.IsRatio(Unit!))
            return null;
        TimePeriod longest = known.MaxBy(point => point.Period.Days)!.Period, shortest = known.MinBy(point => point.Period.Days)!.Period;
        return longest < shortest ? Comparability.WhyPeriodsDiffer(longest, shortest) : Comparability.WhyPeriodsDiffer(shortest, longest);
    }

    /// <summary>Why the first points cannot be compared: a seam between two of their values is not linked.</summary>
    private (UnknownReason Reason, string Explanation)? WhyNotLinked(int count)
    {
        if (Seams.Count == 0)
            return null;
        SeriesPoint? first = null;
        foreach (SeriesPoint point in _points.AsSpan(0, count))
        {
            if (first is not null && point.Value.IsKnown && SpliceLevel.Differ(first, point))
                return SeriesRules.WhyOriginsDiffer(first, point);
            if (point.Value.IsKnown)
                first = point;
        }

        return null;
    }

    private static bool MayBeHighest(SeriesPoint point, Estimate<Quantity> highest) =>
        point.Value.Upper is not { } most || highest.Lower is not { } least || most.Value >= least.Value;

    private static Quantity NoFall => new(0, Unit.Percent);

    private Estimate<Quantity> Fall(SeriesPoint point, Estimate<Quantity>? highest, (UnknownReason Reason, string Explanation)? unlike)
    {
        if (!point.Value.IsKnown)
            return point.Value;
        if (Unit!.Kind is UnitKind.Rank)
            return Estimate.Unknown<Quantity>(UnknownReason.UnitHasNoAmount, "a rank is not an amount that can fall");
        if (unlike is { } why)
            return Estimate.Unknown<Quantity>(why.Reason, why.Explanation);
        // A value above all earlier ones is the highest so far, even if those are not positive.
        if (highest is { IsKnown: true } && point.Value.Lower is { Value: > 0 } least && least.Value >= highest.Upper?.Value)
            return Estimate.Exactly(NoFall);
        Estimate<Multiple> multiple = EstimateArithmetic.Ratio(point.Value, highest ?? point.Value);
        // The first value is the highest so far, however wide its bounds.
        if (highest is null && multiple.Reason is null or UnknownReason.BoundsTooWide)
            return Estimate.Exactly(NoFall);
        if (highest is { IsKnown: false } || multiple.Reason is UnknownReason.BoundsTooWide)
            return Estimate.Between<Quantity>(null, NoFall);
        return multiple.IsKnown
            ? EstimateArithmetic.Known(ToFall(multiple.Lower), ToFall(multiple.Point),
                ToFall(multiple.Upper) ?? (multiple.Lower is null ? null : NoFall))
            : Estimate.Unknown<Quantity>(multiple.Reason!.Value, multiple.Why!);

        static Quantity? ToFall(Multiple? multiple) =>
            multiple is { } times ? new Quantity(Math.Min(0, times.ToChange().Value), Unit.Percent) : null;
    }

    /// <summary>The higher of two values; a missing one can be anything.</summary>
    private static Estimate<Quantity> Higher(Estimate<Quantity> left, Estimate<Quantity> right)
    {
        if (!left.IsKnown && !right.IsKnown)
            return left;
        Unit unit = EstimateArithmetic.UnitOf(left.IsKnown ? left : right);
        double? lower =
            Math.Max(left.Lower?.Value ?? double.NegativeInfinity, right.Lower?.Value ?? double.NegativeInfinity) is var least
                && double.IsNegativeInfinity(least) ? null : least;
        return EstimateArithmetic.Known(In(lower), In(Both(left.Point, right.Point)), In(Both(left.Upper, right.Upper)));

        static double? Both(Quantity? one, Quantity? other) => one is { } a && other is { } b ? Math.Max(a.Value, b.Value) : null;
        Quantity? In(double? value) => value is { } number ? new Quantity(number, unit) : null;
    }

    /// <param name="sign">1 for the highest; -1 for the lowest, which is the highest of the negated values.</param>
    private SeriesExtreme Extreme(int sign)
    {
        double highestLeast = _points.Max(point => Least(point) ?? double.NegativeInfinity);
        SeriesPoint[] candidates = Array.FindAll(_points, point => Most(point) is not { } most || most >= highestLeast);
        if (!Array.Exists(_points, point => point.Value.IsKnown))
            return new(_points[0].Value, candidates, null);
        if ((WhyUnlike() ?? WhyNotLinked(Count)) is { } why)
            return new(Estimate.Unknown<Quantity>(why.Reason, why.Explanation), _points, null);
        double? least = double.IsNegativeInfinity(highestLeast) ? null : highestLeast;
        double? most = Array.TrueForAll(_points, point => Most(point) is not null) ? _points.Max(Most) : null;
        double? middle = Array.TrueForAll(_points, point => point.Value.Point is not null)
            ? _points.Max(point => sign * point.Value.Point!.Value.Value)
            : null;
        Estimate<Quantity> value = sign > 0
            ? EstimateArithmetic.Known(In(least), In(middle), In(most), Why)
            : EstimateArithmetic.Known(In(-most), In(-middle), In(-least), Why);
        bool isSure = candidates.Length == 1 || Array.TrueForAll(candidates, point => point.Value.IsExact);
        // If it is certain which point it is, the printed figure keeps its digits.
        return new(isSure && value == candidates[0].Value ? candidates[0].Value : value, candidates, isSure ? candidates[0] : null);

        double? Least(SeriesPoint point) => sign > 0 ? point.Value.Lower?.Value : -point.Value.Upper?.Value;
        double? Most(SeriesPoint point) => sign > 0 ? point.Value.Upper?.Value : -point.Value.Lower?.Value;
        string Why() => WhyNothing.Of(_points.Select(point => point.Value).ToArray());
        Quantity? In(double? number) => number is { } known ? new Quantity(known, Unit!) : null;
    }
}
