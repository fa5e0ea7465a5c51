using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace StateOfAi.Data;

/// <summary>Creates a cohort-by-age matrix from your own rows.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what the rows are.")]
public static partial class VintageExtensions
{
    /// <summary>
    /// Sums a number of each row by the period in which its cohort began, and by age: the number of whole periods from then to the
    /// observation.
    /// </summary>
    /// <param name="rows">The rows; their order does not matter.</param>
    /// <param name="cohort">Selects the period in which a row's cohort began, such as the month of the first purchase.</param>
    /// <param name="observed">Selects the period of a row's number, of the same grain and calendar.</param>
    /// <param name="value">Selects the number of a row; <see langword="null"/> if it is missing, which makes its cell unknown.</param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it.</param>
    /// <param name="through">
    /// The last day covered by the rows; by default, the end of the last period. A cell whose period ends later is partial, and earlier
    /// cells without rows are missing.
    /// </param>
    /// <param name="withoutRowsIsZero">
    /// Whether a cell without rows is zero, as for events that are all listed, such as purchases. By default it is missing.
    /// </param>
    /// <returns>The cohorts.</returns>
    /// <exception cref="ArgumentException">
    /// The periods differ in grain or calendar, or are moments or spans, which have no successor; a row is observed before its cohort
    /// began, or in a period that begins after <paramref name="through"/>; a number has no unit, or is NaN or infinite.
    /// </exception>
    /// <example>
    /// <code>
    /// var cohorts = purchases.ToVintageCohorts(
    ///     cohort: purchase => purchase.FirstMonth, observed: purchase => purchase.Month, value: purchase => purchase.Amount, Unit.Usd);
    /// Estimate&lt;Percent&gt; retained = cohorts[TimePeriod.Parse("2023-01")].Cells[3].Retention;
    /// </code>
    /// </example>
    public static VintageCohorts ToVintageCohorts<TRow>(
        this IEnumerable<TRow> rows,
        Func<TRow, TimePeriod> cohort,
        Func<TRow, TimePeriod> observed,
        Func<TRow, Number?> value,
        Unit? unit = null,
        LocalDate? through = null,
        bool withoutRowsIsZero = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        return VintageArithmetic.Of(rows, cohort, observed, value, SumOf, through, unit, withoutRowsIsZero);

        Estimate<Quantity> SumOf((Number? Value, int Place)[] values)
        {
            var sum = new NumberSum(unit);
            foreach ((Number? number, int place) in values)
                sum.Add<object?>(number, new RowPlace(place), null);
            return sum.StatedTotal();
        }
    }
}
