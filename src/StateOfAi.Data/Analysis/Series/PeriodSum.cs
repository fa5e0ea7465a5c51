namespace StateOfAi.Data;

/// <summary>Adds up the rows of one key and period.</summary>
/// <param name="key">The key.</param>
/// <param name="period">The period.</param>
/// <param name="unit">The unit of bare numbers.</param>
/// <param name="allowPartial">Whether rows that do not fill the period have a sum.</param>
internal sealed class PeriodSum<TKey>(TKey key, TimePeriod period, Unit? unit, bool allowPartial)
{
    private readonly NumberSum _sum = new(unit);
    private readonly SourcedRows _rows = new();
    private readonly PeriodCoverage _coverage = new(period);

    internal void Add<TRow>(TRow row, Number? value, RowPlace where)
    {
        _sum.Add(value, where, _rows.Seen(row));
        _coverage.Add((AddedRows.RowOf(row, value?.Operand) ?? row as IObserved)?.Period);
    }

    /// <summary>The sum; not known if the rows do not fill the period, unless that is allowed.</summary>
    internal SumOfRows<TKey> Total()
    {
        Estimate<Quantity> sum = _sum.StatedTotal();
        ISourced from = _rows.Together();
        if (!sum.IsKnown || _coverage.Shortfall() is not { } covered)
            return new(key, period, sum, from);
        string text = $"{period} has only {covered}";
        if (!allowPartial)
        {
            var unknown = Estimate.Unknown<Quantity>(UnknownReason.ValueMissing,
                $"{text}{Advice.Of("allowPartial: true adds them up anyway")}");
            return new(key, period, unknown.WithBasis(sum.Basis), from);
        }

        var doubt = new Doubt(DoubtKind.Partial, $"{text}.");
        return new(key, period, SourcedResult.Resting(sum, doubt), SourceUnion.Of(from, doubt));
    }
}
