using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Makes a cohort-by-age matrix of your own rows.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what the rows are.")]
public static partial class VintageExtensions
{
    /// <summary>
    /// Adds up a figure of each row by the period in which what it is about began, and by age: how many whole periods after that it was
    /// observed.
    /// </summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="cohort">The period in which what the row is about began, such as the month of the first purchase.</param>
    /// <param name="observed">The period of the row's number, of the same grain and calendar.</param>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing, which leaves its cell unknown.</param>
    /// <param name="unit">The unit of bare numbers; figures and estimates bring theirs, and are refused in another one.</param>
    /// <param name="through">
    /// The last day that the rows reach to. A cell whose period ends after it is partial, and cells up to it without rows are missing. Left
    /// out, the rows reach to the end of the last period.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Periods of several grains or calendars, or moments and spans, which nothing follows in whole steps; a row observed before its cohort
    /// began, or in a period that begins after <paramref name="through"/>; a number has no unit, or is NaN or infinite.
    /// </exception>
    public static VintageCohorts ToVintageCohorts<TRow>(
        this IEnumerable<TRow> rows,
        Func<TRow, TimePeriod> cohort,
        Func<TRow, TimePeriod> observed,
        Func<TRow, Number?> value,
        Unit? unit = null,
        LocalDate? through = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of(rows, cohort, observed, value, SumOf, through);

        Estimate<Quantity> SumOf((Number? Value, int Place)[] values)
        {
            var sum = new NumberSum(unit);
            foreach ((Number? number, int place) in values)
                sum.Add(number, new RowPlace(place));
            return sum.Total();
        }
    }

    private static VintageCohorts Of<TRow, TValue>(
        IEnumerable<TRow> rows, Func<TRow, TimePeriod> cohort, Func<TRow, TimePeriod> observed, Func<TRow, TValue> value,
        Func<(TValue Value, int Place)[], Estimate<Quantity>> sum, LocalDate? through)
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
        return new(
            [.. all.GroupBy(row => row.Cohort).OrderBy(group => group.Key)
                .Select(group => Follow(group.Key, group.ToLookup(row => row.Observed, row => (row.Value, row.Row)), sum, last, through))],
                    last);
    }

    private static VintageCohort Follow<TRow, TValue>(
        TimePeriod began, ILookup<TimePeriod, (TValue Value, TRow Row)> values, Func<TValue[], Estimate<Quantity>> sum, TimePeriod last,
        LocalDate? through)
    {
        var cells = new List<VintageCell>();
        Estimate<Quantity>? first = null, cumulative = null;
        for (TimePeriod period = began; ; period = period.Next())
        {
            Estimate<Quantity> amount = sum([.. values[period].Select(row => row.Value)]);
            if (amount.Reason is UnknownReason.NoValues)
                amount = Estimate.Unknown<Quantity>(UnknownReason.NoValues, $"there is no row of {period}, which is missing and not zero");
            first ??= amount;
            cumulative = cumulative is null ? amount : EstimateArithmetic.Sum([cumulative, amount]);
            cells.Add(
                new(cells.Count, period, amount,
                    cells.Count == 0
                        ? OfItself(amount)
                        : EstimateArithmetic.Ratio(amount, first).Select(ratio => new Percent(ratio.Value * 100)), cumulative,
                            period.End > through, SourceUnion.OfRows(values[period].Select(row => row.Row))));
            if (period == last)
                return new(began, [.. cells]);
        }
    }

    /// <summary>The amount at age 0 over itself, which is all of it whatever its bounds.</summary>
    private static Estimate<Percent> OfItself(Estimate<Quantity> amount) =>
        EstimateArithmetic.Ratio(amount, amount) is { IsKnown: false, Reason: not UnknownReason.BoundsTooWide } none
            ? Estimate.Unknown<Percent>(none.Reason!.Value, none.Explanation!)
            : Estimate.Exactly(new Percent(100));

    private static void Check(TimePeriod first, TimePeriod cohort, TimePeriod observed, int place, LocalDate? through)
    {
        foreach ((TimePeriod period,
            string parameter) in (ReadOnlySpan<(TimePeriod, string)>)[(cohort, nameof(cohort)), (observed, nameof(observed))])
        {
            if (period is null)
                throw new ArgumentException($"The row at {place} has no period.", parameter);
            if (period.Grain is Grain.AsOf or Grain.Span)
                throw new ArgumentException(
                    $"The row at {place} has {period}, and ages are counted in whole days, months, quarters, halves or years.", parameter);
            if (period.Grain != first.Grain || period.Calendar?.Id != first.Calendar?.Id)
                throw new ArgumentException(
                    $"The row at {place} has {period} beside {first}: ages are counted in periods of one grain and one calendar.",
                    parameter);
        }

        if (observed < cohort)
            throw new ArgumentException($"The row at {place} is observed in {observed}, before its cohort began in {cohort}.",
                nameof(observed));
        if (observed.Start > through)
            throw new ArgumentException(
                $"The row at {place} is observed in {observed}, which begins after the last day {PartialDate.OfDay(through!.Value)}.",
                nameof(through));
    }
}
