namespace StateOfAi.Data.Queries;

/// <summary>Makes cells of the rows of an answer.</summary>
/// <param name="unit">The unit of the numbers.</param>
/// <param name="probabilities">The probabilities of the quantiles.</param>
/// <param name="hasBounds">Whether numbers have bounds.</param>
/// <param name="hasAnswers">Whether answers were counted instead of numbers.</param>
/// <param name="areIntegers">Whether sums are of integers, which some engines let overflow.</param>
/// <param name="areParts">Whether numbers are parts of a whole, which are not negative.</param>
/// <param name="from">What the rows come from.</param>
internal sealed class CellMaker<TKey>(Unit? unit, IReadOnlyList<Fraction> probabilities, bool hasBounds, bool hasAnswers, bool areIntegers,
    bool areParts, IReadOnlyList<ISourced> from)
    where TKey : notnull
{
    private readonly ISourced[] _from = [.. from];

    internal Cell<TKey> Of(TKey key, TimePeriod? period, CellRow row, double? variance)
    {
        if (hasAnswers)
        {
            var answers = (IWideCellRow)row;
            return new(key, row.Rows, missing: row.Rows - answers.Known, successes: answers.Successes, period: period, from: _from);
        }

        if (areIntegers)
            CellChecks.Overflow(key, row.Doubles.Sum, row.Check);
        (double? Sum, double? Least, double? Most) doubles = row.Doubles;
        CellChecks.Order(key, doubles, row.LeastCheck, row.MostCheck);
        if (hasBounds)
            return Bounded(key, period, row, (IWideCellRow)row);
        if (row.Present > 0)
            CellChecks.Spread(key, row.Present, doubles, variance);
        // Providers disagree on the sum of no numbers: null or zero.
        (Number? sum, Number? least, Number? most) = row.Present == 0 ? default : row.Numbers;
        return new(
            key, row.Rows, sum, row.Rows - row.Present, variance, least, most, period: period, quantiles: Quantiles(key, row),
            from: _from);
    }

    private Cell<TKey> Bounded(TKey key, TimePeriod? period, CellRow row, IWideCellRow bounds)
    {
        if (areIntegers)
            CellChecks.Overflow(key, bounds.UpperDoubles.Sum, bounds.UpperCheck);
        CellChecks.Order(key, bounds.UpperDoubles, bounds.UpperLeastCheck, bounds.UpperMostCheck);
        if (bounds.Crossed > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The lower bound{(areParts ? ", or zero where a part has none," : "")} exceeds the upper one ")
                + FormattableString.Invariant($"in {bounds.Crossed:N0} rows of '{key}'."));
        }

        long present = bounds.EitherPresent;
        if (present == 0)
            return new(key, row.Rows, missing: row.Rows, period: period, from: _from);
        bool hasLower = row.Present == present, hasUpper = bounds.UpperPresent == present;
        (double? sum, double? least, double? most) = row.Present == 0 ? default : row.Doubles;
        (double? upperSum, double? upperLeast, double? upperMost) = bounds.UpperPresent == 0 ? default : bounds.UpperDoubles;
        // A part without a lower bound is at least zero.
        Estimate<Quantity> total = hasLower || areParts ? Between(sum ?? 0, hasUpper ? upperSum : null)
            : hasUpper ? Between(null, upperSum)
            : Between(sum ?? 0, null) + Between(null, upperSum ?? 0);
        return new(key, row.Rows, Number.Of(total), row.Rows - present,
            least: Number.Of(Between(hasLower ? least : null, upperLeast)), most: Number.Of(Between(most, hasUpper ? upperMost : null)),
            period: period, from: _from);
    }

    /// <summary>Bounds of which none may be known.</summary>
    private Estimate<Quantity> Between(double? lower, double? upper) => (lower, upper) switch
    {
        (null, null) => Estimate.Unknown<Quantity>(UnknownReason.BoundsTooWide, "no row has this bound"),
        // Sums of equal bounds may differ in the last digit, and in their order; the bounds of each row do not.
        ({ } low, { } high) => Estimate.Between(Of(Math.Min(low, high)), Of(Math.Max(low, high))),
        _ => Estimate.Between(Of(lower), Of(upper)),
    };

    private Quantity? Of(double? value) => value is { } number ? new Quantity(number, unit!) : null;

    private Dictionary<Fraction, Number>? Quantiles(TKey key, CellRow row)
    {
        if (probabilities.Count == 0 || row.Present == 0)
            return null;
        Dictionary<Fraction, Number> quantiles = [];
        for (int place = 0; place < probabilities.Count; place++)
        {
            if (((IWideCellRow)row).Quantile(place) is not { } quantile)
                continue;
            CellChecks.Quantile(key, quantile, row.Doubles.Least, row.Doubles.Most);
            quantiles.Add(probabilities[place], Number.Of(quantile)!.Value);
        }

        return quantiles;
    }
}
