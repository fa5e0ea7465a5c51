namespace StateOfAi.Data;

/// <summary>
/// Sums of figures and estimates, as LINQ has them over numbers, and what reports do with shares, exchange rates and parts of a year.
/// </summary>
public static partial class FigureExtensions
{
    /// <summary>
    /// The sum of numbers of one unit, with bounds. Not known, with the reason, when there are none, when one is missing (it is not zero),
    /// when units or currencies differ, or when the rows that the numbers were read from have no sum: levels at two moments, amounts of
    /// stretches that overlap or are not of one length (<see cref="UnknownReason.PeriodsNotComparable"/>), readings of two vintages or of
    /// two scopes.
    /// </summary>
    /// <remarks>Of figures, exact in decimal up to about 7.9e28; in double precision beyond, and where estimates are among them.</remarks>
    /// <param name="numbers">The figures or estimates; <see langword="null"/> where one is missing.</param>
    public static Estimate<Quantity> Sum(this IEnumerable<Operand?> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return SumOf(numbers.Select(number => ((object?)null, number)));
    }

    /// <summary>The sum of a figure of each row, with bounds; not known as for <see cref="Sum(IEnumerable{Operand})"/>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="figure">The figure of a row; <see langword="null"/> where it is missing.</param>
    public static Estimate<Quantity> Sum<T>(this IEnumerable<T> rows, Func<T, Figure?> figure)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(figure);
        return SumOf(rows.Select(row => (row, (Operand?)figure(row))));
    }

    // A selector of any operand would take the sums of plain numbers away from LINQ.

    /// <summary>The sum of an estimate of each row, with bounds; not known as for <see cref="Sum(IEnumerable{Operand})"/>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="estimate">The estimate of a row; <see langword="null"/> where it is missing.</param>
    public static Estimate<Quantity> Sum<T>(this IEnumerable<T> rows, Func<T, Estimate<Quantity>?> estimate)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(estimate);
        return SumOf(rows.Select(row => (row, (Operand?)estimate(row))));
    }

    /// <summary>
    /// The amount that a share of a whole is: share x whole, in the unit of the whole. The share lies between nothing and all, which bounds
    /// it where it is open: "up to 24 %" of $100 is $0 to $24.
    /// </summary>
    /// <param name="share">The share, in percent or as a fraction; <see langword="null"/> where it is missing.</param>
    /// <param name="whole">The whole; <see langword="null"/> where it is missing.</param>
    /// <returns>Not known where a number is missing, and where the share is no share, below zero or above the whole.</returns>
    public static Estimate<Quantity> Of(this Operand? share, Operand? whole) => Shared(share, whole, held => held * whole);

    /// <summary>
    /// The whole that a part and its share imply, which nobody printed: part / share, in the unit of the part. The share lies between
    /// nothing and all, which bounds it where it is open: $24 that are "at least 24 %" are a part of $24 to $100.
    /// </summary>
    /// <param name="part">The part; <see langword="null"/> where it is missing.</param>
    /// <param name="share">Its share of the whole, in percent or as a fraction; <see langword="null"/> where it is missing.</param>
    /// <returns>Not known where a number is missing, and where the share is no share, zero, below zero or above the whole.</returns>
    public static Estimate<Quantity> ImpliedWhole(this Operand? part, Operand? share) =>
        Shared(share, part, held => part / held, isDivisor: true);

    /// <summary>
    /// The amount of a year at the pace of a part of one: amount x 12 / months, so of a month x 12, of a quarter x 4, of a half x 2. It is
    /// no forecast, and knows nothing of seasons.
    /// </summary>
    /// <param name="amount">The amount of the period; <see langword="null"/> where it is missing.</param>
    /// <param name="period">
    /// What the amount covers: a month, quarter, half or year, of the calendar or fiscal, or a span of whole months, or of as many weeks as
    /// fiscal quarters have: 13 or 14, 26 or 27, 39 or 40, 52 or 53.
    /// </param>
    /// <returns>
    /// Not known (<see cref="UnknownReason.PeriodsNotComparable"/>) for a moment, for a figure whose row says that it is a level at one,
    /// for a day, and for a span of other lengths, and (<see cref="UnknownReason.UnitHasNoAmount"/>) for what does not add up over time,
    /// such as a percentage or a rate.
    /// </returns>
    public static Estimate<Quantity> Annualized(this Operand? amount, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (amount?.ToEstimate() is not { IsKnown: true } known)
            return amount * 1;
        Unit unit = EstimateArithmetic.UnitOf(known);
        bool isAmount = unit.Kind is UnitKind.Money or UnitKind.Count or UnitKind.Duration && unit != Unit.IndexPoints;
        return amount.Basis is IObserved { Period: { Grain: Grain.AsOf } moment } level
            ? Unknown(UnknownReason.PeriodsNotComparable, $"'{level}' is {moment}, and levels at moments do not add up over time")
            : !isAmount ? Unknown(UnknownReason.UnitHasNoAmount, $"{known} of {period}: numbers in {unit} do not add up over time")
            : MonthsOf(period) is not { } months
                ? Unknown(UnknownReason.PeriodsNotComparable, $"{known} of {period}: that is no number of whole months")
            : known * 12 / months;

        Estimate<Quantity> Unknown(UnknownReason reason, string why) => Estimate.Unknown<Quantity>(reason, why).WithBasis(known.Basis);
    }

    private static Estimate<Quantity> SumOf<T>(IEnumerable<(T Row, Operand? Number)> terms)
    {
        (T Row, Operand? Number)[] all = [.. terms];
        int missing = all.Count(term => term.Number is null);
        bool areFigures = Array.TrueForAll(all, term => term.Number is null or Figure);
        if (missing > 0)
        {
            int first = Array.FindIndex(all, term => term.Number is null);
            return MissingNumbers.Estimate(missing, all.Length, areFigures ? "figure" : "number",
                ReferenceEquals(all[first].Row, all[first].Number) ? null : new RowPlace(first).Within(all[first].Row))
                .WithBasis(JointBasis.Of([.. all.Select(term => term.Number)]));
        }

        Estimate<Quantity> sum = areFigures ? FigureSum.Of([.. all.Select(term => (Figure?)term.Number)])
            : EstimateArithmetic.Sum([.. all.Select(term => term.Number!.ToEstimate())]);
        if (!sum.IsKnown || all.Length < 2)
            return sum;
        var rows = new AddedRows();
        foreach ((T row, Operand? number) in all)
        {
            if (AddedRows.RowOf(row, number) is { } observed)
                rows.Add(observed, EstimateArithmetic.UnitOf(sum));
        }

        return rows.Why() is { } why ? Estimate.Unknown<Quantity>(why.Reason, why.Explanation).WithBasis(sum.Basis) : sum;
    }

    private static int? MonthsOf(TimePeriod period) => period.Grain switch
    {
        Grain.Month => 1,
        Grain.Quarter => 3,
        Grain.Half => 6,
        Grain.Year => 12,
        Grain.Span when TimePeriod.MonthsBetween(period.Start.PlusDays(-1), period.End) is var months && double.IsInteger(months) =>
            (int)months,
        Grain.Span when period.Days % 7 == 0 && (period.Days / 7) is var weeks && weeks / 13 is >= 1 and <= 4 and var quarters
            && weeks % 13 <= 1 => 3 * quarters,
        _ => null,
    };

    private static Estimate<Quantity> Shared(
        Operand? share, Operand? other, Func<Operand, Estimate<Quantity>> result, bool isDivisor = false)
    {
        if (share?.ToEstimate() is not { IsKnown: true } stated || other?.ToEstimate() is not { IsKnown: true } number)
            return share * other;
        Unit unit = EstimateArithmetic.UnitOf(stated);
        double all = unit == Unit.Percent ? 100 : 1;
        double least = (stated.Upper ?? stated.Point)?.Value ?? 0, most = (stated.Lower ?? stated.Point)?.Value ?? 0;
        if (unit.Kind is not (UnitKind.Percent or UnitKind.Fraction))
            return Unknown(UnknownReason.UnitsDiffer, $"{stated} and {number}: a share is in percent or a fraction");
        if (least < 0 || most > all)
        {
            return Unknown(
                least < 0 ? UnknownReason.PartIsNegative : UnknownReason.PartAboveWhole,
                $"a share lies between nothing and all, found {stated}");
        }

        // A divisor that is open below is above zero already; an "about" bounds nothing.
        bool isAbout = stated is { Lower: null, Upper: null };
        double? lower = stated.Lower?.Value is > 0 and var low ? low : isDivisor && stated.Upper is not { Value: 0 } ? null : 0;
        double upper = Math.Min(stated.Upper?.Value ?? all, all);
        return result(isAbout || stated.IsExact
            ? share
            : EstimateArithmetic.Known(lower is { } from ? new Quantity(from, unit) : null, stated.Point, new Quantity(upper, unit))
                .WithBasis(share.Basis));

        Estimate<Quantity> Unknown(UnknownReason reason, string why) =>
            Estimate.Unknown<Quantity>(reason, why).WithBasis(JointBasis.Of(share.Basis, other.Basis));
    }
}
