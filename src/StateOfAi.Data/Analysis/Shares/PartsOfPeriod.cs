namespace StateOfAi.Data;

/// <summary>Checks whether the rows of each key cover the same part of a period, such as the four quarters of a year.</summary>
/// <param name="period">The period.</param>
/// <param name="allowPartial">Whether rows of different parts are added up anyway.</param>
internal sealed class PartsOfPeriod<TKey>(TimePeriod period, bool allowPartial)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (PeriodCoverage Coverage, HashSet<TimePeriod> Periods)> _byKey = [];
    private bool _isUntold;
    private bool? _areUneven;

    /// <summary>Adds the own period of a row of a key; if one row has none, nothing is known about the others.</summary>
    internal void Add(TKey key, TimePeriod? own)
    {
        _isUntold |= own is null;
        if (_isUntold)
        {
            _byKey.Clear();
            return;
        }

        if (!_byKey.TryGetValue(key, out (PeriodCoverage Coverage, HashSet<TimePeriod> Periods) parts))
            _byKey.Add(key, parts = (new(period), []));
        parts.Coverage.Add(own);
        parts.Periods.Add(own!);
    }

    /// <summary>
    /// Why a key has no amount that compares with those of other keys, which cover more or other parts of the period;
    /// <see langword="null"/> if it has one.
    /// </summary>
    internal Estimate<Quantity>? WhyUneven(TKey key, Estimate<Quantity> amount) =>
        !allowPartial && AreUneven && amount.IsKnown && _byKey[key].Coverage.Shortfall() is { } covered
            ? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing,
                $"{period} has only {covered}, unlike that of others{Advice.Of("allowPartial: true adds them up anyway")}")
                .WithBasis(amount.Basis)
            : null;

    /// <summary>The doubts about keys whose rows do not fill the period.</summary>
    internal IEnumerable<Doubt> Doubts()
    {
        (TKey Key, string Covered)[] partial = [.. _byKey.Select(part => (part.Key, Covered: part.Value.Coverage.Shortfall()))
            .Where(part => part.Covered is not null).Select(part => (part.Key, part.Covered!))];
        if (partial.Length == 0 || (AreUneven && !allowPartial))
            return [];
        return AreUneven
            ? partial.Select(part => new Doubt(DoubtKind.Partial, $"{KeyText.Of(part.Key)}: {period} has only {part.Covered}."))
            : [new Doubt(DoubtKind.Partial, $"{period} has only {partial[0].Covered}.")];
    }

    private bool AreUneven =>
        _areUneven ??= _byKey.Count > 1 && _byKey.Values.Skip(1).Any(part => !part.Periods.SetEquals(_byKey.Values.First().Periods));
}
