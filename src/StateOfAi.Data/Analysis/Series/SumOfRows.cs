namespace StateOfAi.Data;

/// <summary>The rows of one key and period, added up. Nothing is added after the sum was read.</summary>
/// <param name="key">The key.</param>
/// <param name="period">The period.</param>
/// <param name="unit">The unit of bare numbers.</param>
/// <param name="allowPartial">Whether rows that do not fill the period have a sum.</param>
internal sealed class SumOfRows<TKey>(TKey key, TimePeriod period, Unit? unit, bool allowPartial) : ISourced
{
    private readonly NumberSum _sum = new(unit);
    private readonly SourcedRows _rows = new();
    private readonly PeriodCoverage _coverage = new(period);

    internal TKey Key { get; } = key;

    internal TimePeriod Period { get; } = period;

    /// <summary>The sum; not known if the rows do not fill the period, unless that is allowed.</summary>
    internal Estimate<Quantity> Value
    {
        get
        {
            Estimate<Quantity> sum = _sum.Total();
            if (!sum.IsKnown || Partly() is not { } text)
                return sum;
            return allowPartial
                ? SourcedResult.Resting(sum, DoubtOf(text))
                : Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{text}; allowPartial: true adds them up anyway")
                    .WithBasis(sum.Basis);
        }
    }

    public IReadOnlyList<Source> Sources => From.Sources;

    public IReadOnlyList<Doubt> Doubts => From.Doubts;

    private ISourced From => field ??= allowPartial && Partly() is { } text
        ? SourceUnion.Of(_rows.Together(), DoubtOf(text))
        : _rows.Together();

    internal void Add<TRow>(TRow row, Number? value, RowPlace where)
    {
        _sum.Add(value, where, _rows.Seen(row));
        _coverage.Add((AddedRows.RowOf(row, value?.Operand) ?? row as IObserved)?.Period);
    }

    private static Doubt DoubtOf(string text) => new(DoubtKind.Partial, $"{text}.");

    private string? Partly() => _coverage.Shortfall() is { } covered ? $"{Period} has only {covered}" : null;
}
