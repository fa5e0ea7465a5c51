namespace StateOfAi.Data;

/// <summary>
/// Sums of figures and estimates, in the style of LINQ, and common operations on shares, exchange rates and parts of a year.
/// </summary>
public static partial class FigureExtensions
{
    /// <summary>Adds up numbers of one unit, with their bounds.</summary>
    /// <remarks>
    /// The sum of figures is exact in decimal up to about 7.9e28. Larger sums, and sums that include estimates, are in double precision.
    /// </remarks>
    /// <param name="numbers">The figures or estimates; <see langword="null"/> for a missing one.</param>
    /// <returns>
    /// The sum. Unknown, with the reason, if there are no numbers, a number is missing (which is not zero), units or currencies differ, or
    /// the rows of the numbers do not add up: levels at two moments, amounts of periods that overlap or differ in length
    /// (<see cref="UnknownReason.PeriodsNotComparable"/>), two vintages or two scopes. Ranks, multiples, index points, and prices and
    /// other rates per thing, have no sum (<see cref="UnknownReason.UnitHasNoAmount"/>).
    /// </returns>
    /// <example>
    /// <code>
    /// Figure[] prices = [Figure.Parse("$1.3B"), Figure.Parse("more than $5B")];
    /// Estimate&lt;Quantity&gt; total = prices.Sum();     // at least $6.3B
    /// </code>
    /// </example>
    public static Estimate<Quantity> Sum(this IEnumerable<Operand?> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return SumOf(numbers.Select(number => ((object?)null, number)));
    }

    /// <summary>Adds up a figure of each row, with its bounds.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="figure">The figure of a row; <see langword="null"/> if it is missing.</param>
    /// <returns>The sum; unknown in the same cases as <see cref="Sum(IEnumerable{Operand})"/>.</returns>
    public static Estimate<Quantity> Sum<T>(this IEnumerable<T> rows, Func<T, Figure?> figure)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(figure);
        return SumOf(rows.Select(row => (row, (Operand?)figure(row))));
    }

    // A selector of any operand would hide LINQ's sums of plain numbers.

    /// <summary>Adds up an estimate of each row, with its bounds.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="estimate">The estimate of a row; <see langword="null"/> if it is missing.</param>
    /// <returns>The sum; unknown in the same cases as <see cref="Sum(IEnumerable{Operand})"/>.</returns>
    public static Estimate<Quantity> Sum<T>(this IEnumerable<T> rows, Func<T, Estimate<Quantity>?> estimate)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(estimate);
        return SumOf(rows.Select(row => (row, (Operand?)estimate(row))));
    }

    /// <summary>
    /// Computes the amount that a share of a whole represents: share x whole, in the unit of the whole. A share lies between 0 and 100%,
    /// which closes its open ends: "up to 24%" of $100 is $0 to $24.
    /// </summary>
    /// <param name="share">The share, in percent or as a fraction; <see langword="null"/> if it is missing.</param>
    /// <param name="whole">The whole; <see langword="null"/> if it is missing.</param>
    /// <returns>The amount. Unknown if a number is missing, or if the share is in another unit, is negative or is above 100%.</returns>
    /// <example><code>Estimate&lt;Quantity&gt; part = Figure.Parse("up to 24%").Of(Figure.Parse("$100"));     // $0 to $24</code></example>
    public static Estimate<Quantity> Of(this Operand? share, Operand? whole) => Shared(share, whole, held => held * whole);

    /// <summary>
    /// Computes the whole implied by a part and its share: part / share, in the unit of the part. A share lies between 0 and 100%, which
    /// closes its open ends: $24 that is "at least 24%" is part of $24 to $100.
    /// </summary>
    /// <param name="part">The part; <see langword="null"/> if it is missing.</param>
    /// <param name="share">Its share of the whole, in percent or as a fraction; <see langword="null"/> if it is missing.</param>
    /// <returns>
    /// The whole. Unknown if a number is missing, or if the share is in another unit, is zero or negative, or is above 100%.
    /// </returns>
    /// <example><code>Estimate&lt;Quantity&gt; whole = Figure.Parse("$24").ImpliedWhole(Figure.Parse("24%"));     // $100</code></example>
    public static Estimate<Quantity> ImpliedWhole(this Operand? part, Operand? share) =>
        Shared(share, part, held => part / held, isDivisor: true);

    /// <summary>
    /// Annualizes an amount: amount x 12 / months, so a month x 12, a quarter x 4, a half x 2. This is not a forecast and does not adjust
    /// for seasons.
    /// </summary>
    /// <param name="amount">The amount of the period; <see langword="null"/> if it is missing.</param>
    /// <param name="period">
    /// The period that the amount covers: a calendar or fiscal month, quarter, half or year, a span of whole months, or a span of as many
    /// weeks as fiscal quarters have (13 or 14, 26 or 27, 39 or 40, 52 or 53).
    /// </param>
    /// <returns>
    /// The annual amount. Unknown for a moment, a figure whose row is a level at a moment, a day, or a span of another length
    /// (<see cref="UnknownReason.PeriodsNotComparable"/>), and for a number that does not add up over time, such as a percentage or a rate
    /// (<see cref="UnknownReason.UnitHasNoAmount"/>).
    /// </returns>
    public static Estimate<Quantity> Annualized(this Operand? amount, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (amount?.ToEstimate() is not { IsKnown: true } known)
            return amount * 1;
        Unit unit = EstimateArithmetic.UnitOf(known);
        bool isAmount = unit.Kind is UnitKind.Money or UnitKind.Count or UnitKind.Duration or UnitKind.Energy or UnitKind.Data
            && unit != Unit.IndexPoints;
        return amount.Basis is IObserved { Period: { Grain: Grain.AsOf } moment } level
            ? Unknown(UnknownReason.PeriodsNotComparable,
                $"'{RowPlace.NameOf(level)}' is {moment}, and levels at moments do not add up over time")
            : !isAmount ? Unknown(UnknownReason.UnitHasNoAmount, $"{known} of {period}: numbers in {unit} do not add up over time")
            : MonthsOf(period) is not { } months
                ? Unknown(UnknownReason.PeriodsNotComparable, $"{known} of {period}: the period is not a whole number of months")
            : (known * 12 / months).WithBasis(AnnualRow.Of(amount.Basis, period));

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
                ReferenceEquals(all[first].Row, all[first].Number) ? null : new RowPlace(first).Within(all[first].Row), isSum: true)
                .WithBasis(JointBasis.Of([.. all.Select(term => term.Number)]));
        }

        Estimate<Quantity> sum = areFigures ? FigureSum.Of([.. all.Select(term => (Figure?)term.Number)])
            : EstimateArithmetic.Sum([.. all.Select(term => term.Number!.ToEstimate())]);
        if (!sum.IsKnown || all.Length < 2)
            return sum;
        if (EstimateArithmetic.WhyNoTotal(EstimateArithmetic.UnitOf(sum), all.Length) is { } refused)
            return refused.WithBasis(sum.Basis);
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
            return Unknown(UnknownReason.UnitsDiffer, $"{stated} and {number}: a share must be a percentage or a fraction");
        if (least < 0 || most > all)
        {
            return Unknown(
                least < 0 ? UnknownReason.PartIsNegative : UnknownReason.PartAboveWhole,
                $"a share must be between 0 and 100%, found {stated}");
        }

        // A divisor without a lower bound is already taken to be positive; an "about" has no bounds.
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
