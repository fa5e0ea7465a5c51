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
        return VintageArithmetic.Of(rows, cohort, observed, value, SumOf, through);

        Estimate<Quantity> SumOf((Number? Value, int Place)[] values)
        {
            var sum = new NumberSum(unit);
            foreach ((Number? number, int place) in values)
                sum.Add<object?>(number, new RowPlace(place), null);
            return sum.Total();
        }
    }
}
