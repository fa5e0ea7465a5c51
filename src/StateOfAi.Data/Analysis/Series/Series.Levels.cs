namespace StateOfAi.Data;

/// <content>Levels at given times, and the differences of a cumulative series.</content>
public sealed partial class Series
{
    /// <summary>
    /// Reads off the level at the end of each period: that of the last moment on or before its last day, such as the power of a site at the
    /// end of each year.
    /// </summary>
    /// <param name="periods">The periods, such as years, or moments.</param>
    /// <returns>
    /// A series with the last day of each period as a moment. A level carried forward from an earlier day has a doubt
    /// (<see cref="DoubtKind.Missing"/>) that names the day. A level is unknown (<see cref="UnknownReason.NoValues"/>) before the first
    /// moment, which says nothing about it, and if the last value is.
    /// </returns>
    /// <exception cref="ArgumentException">There are no periods, or two end on the same day.</exception>
    /// <exception cref="InvalidOperationException">The series does not consist of moments: an amount has no level.</exception>
    /// <example>
    /// <code>
    /// // Several sites: their levels at the end of a year add up.
    /// Series total = sites.Values.SelectMany(site => site.AtEndOf(TimePeriod.OfYear(2023), TimePeriod.OfYear(2024)))
    ///     .ToSeriesOfSums(point => point.Period, point => point.Value);
    /// </code>
    /// </example>
    public Series AtEndOf(params IEnumerable<TimePeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (Grain is not Grain.AsOf)
            throw new InvalidOperationException($"{First.Period} is not a moment; an amount over a period has no level at its end.");
        return SeriesRules.Ordered(
            periods.Select((period, place) => (LevelAt(period.End), new RowPlace(place))), Unit, nameof(periods)).Keyed(Key);
    }

    /// <summary>
    /// Computes the difference of each point from the preceding one, such as what was added to a cumulative count between two readings.
    /// </summary>
    /// <returns>
    /// A series without the first point. Between two moments, the difference covers the span from the day after the first to the second; in
    /// any other series it keeps its period. Unknown in the same cases as <see cref="PeriodOverPeriod(TimePeriod)"/>; the differences of
    /// percentages are in percentage points.
    /// </returns>
    /// <exception cref="InvalidOperationException">The series has only one point, or a moment is known only by its month or
    /// year.</exception>
    public Series Differences()
    {
        if (Count == 1)
            throw new InvalidOperationException($"The series has only one point, {First}, which differs from nothing.");
        if (Array.Find(_points, point => point.Period.IsPartlyKnown) is { } partly)
            throw new InvalidOperationException($"{partly.Period} is not known to the day, so neither is the time since the point before.");
        Unit? unit = Unit is null ? null : EstimateArithmetic.UnitOfDifference(Unit);
        return new([.. Enumerable.Range(1, Count - 1).Select(Difference)], unit, Seams);

        SeriesPoint Difference(int place)
        {
            SeriesPoint point = _points[place];
            Growth growth = FromPointBefore(place);
            TimePeriod period = Grain is not Grain.AsOf ? point.Period
                : TimePeriod.Between(PartialDate.OfDay(_points[place - 1].Period.End.PlusDays(1)), PartialDate.OfDay(point.Period.End));
            return new(period, growth.Change, point.Vintage, point.Scope, from: growth);
        }
    }

    private SeriesPoint LevelAt(NodaTime.LocalDate day)
    {
        TimePeriod moment = TimePeriod.AsOf(PartialDate.OfDay(day));
        // A moment that is not known to the day may lie after it.
        SeriesPoint? last = Array.FindLast(_points, point => point.Period.End <= day);
        if (last is null)
        {
            return new(moment, Estimate.Unknown<Quantity>(UnknownReason.NoValues, $"the series begins with {First.Period}, after {moment}"),
                Vintage, Scope);
        }

        ISourced from = last.Period == moment ? last.RestsOn
            : SourceUnion.Of(last.RestsOn, new Doubt(DoubtKind.Missing, $"Carried forward from {last.Period}, the last reading before."));
        // The level no longer belongs to the row's own moment, so that levels read on different days add up.
        Estimate<Quantity> level = new(last.Value.Lower, last.Value.Point, last.Value.Upper, last.Value.Reason, last.Value.Why,
            SourceUnion.BasisOf(SourceUnion.OfAll([from])));
        return new(moment, level, last.Vintage, last.Scope, from: from);
    }
}
