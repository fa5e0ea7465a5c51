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
            CheckOverflow(key, row.Doubles.Sum, row.Check);
        if (hasBounds)
            return Bounded(key, period, row, (IWideCellRow)row);
        // Providers disagree on the sum of no numbers: null or zero.
        (Number? sum, Number? least, Number? most) = row.Present == 0 ? default : row.Numbers;
        return new(key, row.Rows, sum, row.Rows - row.Present, variance, least, most, period: period, quantiles: Quantiles(row), from: _from);
    }

    private Cell<TKey> Bounded(TKey key, TimePeriod? period, CellRow row, IWideCellRow bounds)
    {
        if (areIntegers)
            CheckOverflow(key, bounds.UpperDoubles.Sum, bounds.UpperCheck);
        if (bounds.Crossed > 0)
            throw new ArgumentException(FormattableString.Invariant(
                $"The lower bound exceeds the upper one in {bounds.Crossed} rows of '{key}'."), nameof(row));
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
        // Sums of equal bounds may differ in the last digit, and in their order.
        ({ } low, { } high) => Estimate.Between<Quantity>(new Quantity(Math.Min(low, high), unit!), new Quantity(Math.Max(low, high), unit!)),
        _ => Estimate.Between(Of(lower), Of(upper)),
    };

    private Quantity? Of(double? value) => value is { } number ? new Quantity(number, unit!) : null;

    private Dictionary<Fraction, Number>? Quantiles(CellRow row) => probabilities.Count == 0 || row.Present == 0 ? null
        : probabilities.Select((probability, place) => (probability, Value: Number.Of(((IWideCellRow)row).Quantile(place))))
            .Where(one => one.Value is not null).ToDictionary(one => one.probability, one => one.Value!.Value);

    private static void CheckOverflow(TKey key, double? sum, double? check)
    {
        // An overflow is off by 2^64 or more; rounding of doubles by far less.
        if (sum is { } whole && check is { } about && Math.Abs(whole - about) > long.MaxValue / 2.0)
            throw new OverflowException(FormattableString.Invariant(
                $"The sum of the integers of '{key}' is about {about:G6}, beyond 64 bits, and the engine gave {whole:G6}; cast the value to decimal or double."));
    }
}
