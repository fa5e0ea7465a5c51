using System.Runtime.InteropServices;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Follows each cohort from age 0: the sum of its rows at each age, and how much of the first amount is retained.</summary>
internal static class VintageArithmetic
{
    internal static VintageCohorts Of<TRow, TValue>(
        IEnumerable<TRow> rows, Func<TRow, TimePeriod> cohort, Func<TRow, TimePeriod> observed, Func<TRow, TValue> value,
        Func<(TValue Value, int Place)[], Estimate<Quantity>> sum, LocalDate? through, Unit? unit, bool withoutRowsIsZero)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(observed);
        (TimePeriod Cohort, TimePeriod Observed, (TValue Value, int Place) Value, TRow Row)[] all =
            [.. rows.Select((row, place) => (cohort(row), observed(row), (value(row), place), row))];
        if (all.Length == 0)
            return new([], null);
        for (int i = 0; i < all.Length; i++)
            Check(all[0].Cohort, all[i].Cohort, all[i].Observed, i, through);
        TimePeriod last = all.Max(row => row.Observed)!;
        while (last.End < through)
            last = last.Next();
        Estimate<Quantity>? empty = withoutRowsIsZero ? Zero() : null;
        return new(
            [.. all.GroupBy(row => row.Cohort).OrderBy(group => group.Key)
                .Select(group =>
                    Follow(group.Key, group.ToLookup(row => row.Observed, row => (row.Value, row.Row)), sum, last, through, empty))],
                    last);

        Estimate<Quantity> Zero()
        {
            Unit? own = unit ?? all.Select(row => sum([row.Value])).Where(known => known.IsKnown).Select(EstimateArithmetic.UnitOf)
                .FirstOrDefault();
            return own is not null ? Estimate.Exactly(new Quantity(0, own)) : throw new ArgumentException(
                "No row has a number, so it is not known of what a cell without rows has zero; pass the unit.", nameof(unit));
        }
    }

    private static VintageCohort Follow<TRow, TValue>(
        TimePeriod began, ILookup<TimePeriod, (TValue Value, TRow Row)> values, Func<TValue[], Estimate<Quantity>> sum, TimePeriod last,
        LocalDate? through, Estimate<Quantity>? empty)
    {
        var cells = new List<VintageCell>();
        var from = new List<ISourced>();
        Estimate<Quantity>? first = null, cumulative = null;
        for (TimePeriod period = began; ; period = period.Next())
        {
            Estimate<Quantity> amount = sum([.. values[period].Select(row => row.Value)]);
            if (!values[period].Any())
                amount =
                    empty ?? Estimate.Unknown<Quantity>(
                        UnknownReason.NoValues, $"{period} has no row, and a missing row does not mean zero");
            first ??= amount;
            cumulative = cumulative is null ? amount : EstimateArithmetic.Sum([cumulative, amount]);
            from.Add(SourceUnion.Of(SourceUnion.OfRows(values[period].Select(row => row.Row)), amount));
            cells.Add(
                new(cells.Count, period, amount,
                    cells.Count == 0
                        ? OfItself(amount)
                        : EstimateArithmetic.Ratio(amount, first).Select(ratio => new Percent(ratio.Value * 100)), cumulative,
                            period.End > through, CollectionsMarshal.AsSpan(from)));
            if (period == last)
                return new(began, [.. cells]);
        }
    }

    /// <summary>The amount at age 0 relative to itself, which is 100% whatever its bounds.</summary>
    private static Estimate<Percent> OfItself(Estimate<Quantity> amount) =>
        EstimateArithmetic.Ratio(amount, amount) is { IsKnown: false, Reason: not UnknownReason.BoundsTooWide } none
            ? Estimate.Unknown<Percent>(none.Reason!.Value, none.Why!)
            : Estimate.Exactly(new Percent(100));

    private static void Check(TimePeriod first, TimePeriod cohort, TimePeriod observed, int place, LocalDate? through)
    {
        foreach ((TimePeriod period,
            string parameter) in (ReadOnlySpan<(TimePeriod, string)>)[(cohort, nameof(cohort)), (observed, nameof(observed))])
        {
            if (period is null)
                throw new ArgumentException($"{new RowPlace(place)} has no period; leave such rows out with Where.", parameter);
            if (period.Grain is Grain.AsOf or Grain.Span)
                throw new ArgumentException(
                    $"{new RowPlace(place)} has {period}, but ages are counted in whole days, months, quarters, halves or years.",
                    parameter);
            if (period.Grain != first.Grain || period.Calendar?.Id != first.Calendar?.Id)
                throw new ArgumentException(
                    $"{new RowPlace(place)} has {period}, another has {first}: ages are counted in periods of one grain and one calendar.",
                    parameter);
        }

        if (observed < cohort)
            throw new ArgumentException($"{new RowPlace(place)} is observed in {observed}, before its cohort began in {cohort}.",
                nameof(observed));
        if (observed.Start > through)
            throw new ArgumentException(
                $"{new RowPlace(place)} is observed in {observed}, which begins after the last day {PartialDate.OfDay(through!.Value)}.",
                nameof(through));
    }
}
