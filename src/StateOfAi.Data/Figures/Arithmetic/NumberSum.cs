namespace StateOfAi.Data;

/// <summary>
/// A running sum of numbers of any kind. Decimals and figures are added in decimal and doubles exactly, each rounded once. If kinds are
/// mixed or an estimate is included, all are added as estimates, with their bounds.
/// </summary>
/// <param name="unit">The unit of plain numbers.</param>
/// <param name="areParts">Whether the terms are parts of a whole, so that a term with only an upper bound is not negative.</param>
internal sealed class NumberSum(Unit? unit, bool areParts = false)
{
    private DecimalSum _exact;
    private ExactSum? _doubles;
    private List<Figure?>? _figures;
    private List<Estimate<Quantity>>? _estimates;
    private long _decimals;
    private string? _firstMissing;
    private StatedMissing? _stated;

    /// <summary>The known rows of the numbers; <see langword="null"/> if none is known.</summary>
    internal AddedRows? Added { get; private set; }

    internal long Rows { get; private set; }

    internal long Missing { get; private set; }

    /// <summary>
    /// Which rows had no number and what was done about them, in a sentence; <see langword="null"/> if the caller did not say.
    /// </summary>
    internal string? Note => _stated?.Text(Rows, What);

    private string What => unit is null ? "figure" : "amount";

    /// <summary>Adds a number without checking its row.</summary>
    internal void Add(Number? number, RowPlace where) => AddLevel<object?>(number, where, null);

    /// <summary>Adds the number of a row, whose period, vintage and scope are checked.</summary>
    internal void Add<TRow>(Number? number, RowPlace where, TRow row)
    {
        AddLevel(number, where, row);
        if (number is { OwnUnit: { } own } && AddedRows.RowOf(row, number.Value.Operand) is { } observed)
            (Added ??= new()).Add(observed, own);
    }

    /// <summary>Adds the number of a row without checking the row's period.</summary>
    internal void AddLevel<TRow>(Number? number, RowPlace where, TRow row)
    {
        if (number is null)
            _firstMissing ??= where.Within(row);
        if (number is { Missing: { } stated } missing)
        {
            missing.Check(unit, where);
            (_stated ??= new()).Add(stated, unit, where.Within(row));
            if (stated.Maximum is null)
                return;
        }

        Add(number, 1, number is null ? 1 : 0, where);
    }

    /// <summary>Adds the sum of the rows of a period.</summary>
    internal void Add<TWhere>(Number? sum, long rows, long missing, TWhere where, TimePeriod? period)
        where TWhere : notnull
    {
        Add(sum, rows, missing, where);
        if (period is not null)
            (Added ??= new()).Add(where, period, sum?.OwnUnit ?? unit);
    }

    /// <summary>Adds the sum of rows, some of which may have no number.</summary>
    private void Add<TWhere>(Number? term, long rows, long missing, TWhere where)
    {
        Rows += rows;
        Missing += missing;
        if (missing == rows || term is not { } given)
            return;
        Number number = given.Check(unit, where);
        if (number.Exact is { } exact)
            (_exact, _decimals) = (_exact + exact, _decimals + 1);
        else if (number.Double is { } value)
            (_doubles ??= new()).Add(value);
        else if (number.ToFigure(unit) is { } figure)
            (_figures ??= []).Add(figure);
        else
            (_estimates ??= []).Add(number.Checked(unit));
    }

    /// <summary>The sum; unknown if a number is missing, there are no rows, or the numbers do not add up.</summary>
    internal Estimate<Quantity> Total() => Total(() => Added?.Why()) is var sum && sum.IsKnown
        && EstimateArithmetic.WhyNoTotal(EstimateArithmetic.UnitOf(sum), Rows) is { } refused
            ? refused.WithBasis(sum.Basis)
            : sum;

    /// <summary>The sum for a mean, whose rows need only be alike.</summary>
    internal Estimate<Quantity> TotalForMean() => Total(() => Added?.WhyNotAlike());

    private Estimate<Quantity> Total(Func<(UnknownReason Reason, string Explanation)?> whyNone)
    {
        if (Missing > 0)
            return MissingNumbers.Estimate(Missing, Rows, What, _firstMissing);
        if (Rows == 0 && _stated is { LeftOut: > 0 })
            return Estimate.Unknown<Quantity>(UnknownReason.NoValues, $"no {What} is left");
        return SumOfNumbers() is var sum && sum.IsKnown && whyNone() is { } why
            ? Estimate.Unknown<Quantity>(why.Reason, why.Explanation).WithBasis(sum.Basis)
            : sum;
    }

    /// <summary>The sum of the plain numbers.</summary>
    private Estimate<Quantity> Computed()
    {
        _doubles?.Add(_decimals > 0 ? _exact.Value : 0);
        return EstimateArithmetic.Computed(new Quantity(_doubles?.Total ?? _exact.Value, unit!));
    }

    private Estimate<Quantity> SumOfNumbers()
    {
        if (_estimates is null && _decimals == 0 && _doubles is null)
        {
            Estimate<Quantity> sum = areParts ? FigureSum.OfParts(_figures ?? []) : FigureSum.Of(_figures ?? []);
            // A single figure stays as printed, with all its digits.
            return _figures is [{ } single] && single.ToEstimate() is var own && own == sum ? own : sum;
        }

        if (_figures is null && _estimates is null && EstimateArithmetic.WhyNoSum(unit!, (int)Math.Min(Rows, int.MaxValue)) is null)
            return Computed();
        List<Estimate<Quantity>> terms = [.. (_figures ?? []).Select(figure => figure!.ToEstimate()), .. _estimates ?? []];
        if (_decimals > 0 || _doubles is not null)
        {
            if (EstimateArithmetic.WhyNoSum(unit!, (int)Math.Min(Rows, int.MaxValue)) is { } refused)
                return refused;
            terms.Add(Computed());
        }

        return terms is [var only] ? only : EstimateArithmetic.Sum(terms, areParts);
    }
}
