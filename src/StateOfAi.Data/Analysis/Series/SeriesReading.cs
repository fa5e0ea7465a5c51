namespace StateOfAi.Data;

/// <summary>Reads points from rows of any type.</summary>
internal sealed class SeriesReading<T>
{
    private readonly Func<T, TimePeriod?> _period;
    private readonly Func<T, TimePeriod, Estimate<Quantity>?> _value;
    private readonly Func<T, PartialDate?>? _vintage;
    private readonly Func<T, string?>? _scope;
    private readonly Unit? _unit;
    private readonly string _periodParameter;
    private readonly bool _isObserved;

    private SeriesReading(Func<T, TimePeriod?> period, Func<T, TimePeriod, Estimate<Quantity>?> value, Unit? unit,
        Func<T, PartialDate?>? vintage, Func<T, string?>? scope, string periodParameter = "period", bool isObserved = false)
    {
        ArgumentNullException.ThrowIfNull(period);
        _period = period;
        _value = value;
        _unit = unit;
        _vintage = vintage;
        _scope = scope;
        _periodParameter = periodParameter;
        _isObserved = isObserved;
    }

    /// <summary>Rows that are observations.</summary>
    internal static SeriesReading<T> OfObservations(Func<T, IObserved> row, PartialDate? vintage, string? scope) =>
        new(own => row(own).Period, (own, _) => row(own).Value?.ToEstimate(), null, own => vintage ?? row(own).Vintage,
            own => scope ?? row(own).Scope, "rows", isObserved: true);

    /// <summary>Rows with one number each; plain numbers are in the given unit.</summary>
    internal static SeriesReading<T> Of(
        Func<T, TimePeriod?> period, Func<T, Number?> value, Unit? unit, Func<T, PartialDate?>? vintage, Func<T, string?>? scope)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(period, (row, own) => value(row)?.Check(unit, own).ToEstimate(unit), unit, vintage, scope);
    }

    internal Series Read(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return SeriesRules.Ordered(rows.Select((row, place) => (Point(row, place), new RowPlace(place))), _unit, nameof(rows));
    }

    internal SeriesByKey<TKey> ReadBy<TKey>(IEnumerable<T> rows, Func<T, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        var points =
            rows.Select((row,
                place) =>
                    (Key: key(row)
                        ?? throw new ArgumentException(
                            $"{new RowPlace(place).With(row)} has no key; leave such rows out with Where, or give them a key such as "
                                + "\"unknown\".", nameof(key)),
                            Point: (Point(row, place), new RowPlace(place))));
        return new(
            points.GroupBy(row => row.Key, row => row.Point)
                .Select(group =>
                    (group.Key,
                        SeriesRules.Ordered(group, _unit, nameof(rows), $"{KeyText.Of(group.Key)}: ").Keyed(KeyText.Of(group.Key)))));
    }

    private SeriesPoint Point(T row, int place)
    {
        TimePeriod period = _period(row) ?? throw new ArgumentException(
            $"{new RowPlace(place).With(row)} has no period; leave such rows out with Where.", _periodParameter);
        Estimate<Quantity> value = _value(row, period)
            ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{period} has no value{(_isObserved ? Others(row) : "")}");
        ISourced from = SourceUnion.OfRow(row);
        // A period that does not contain the row's own is another one, which the reader of the series cannot see.
        if (row is IObserved { Period: { } own } && !period.Contains(own))
        {
            var doubt = new Doubt(DoubtKind.Realigned, $"{period} stands for {own}.");
            (value, from) = (SourcedResult.Resting(value, doubt), SourceUnion.Of(from, doubt));
        }

        return new(period, value, _vintage?.Invoke(row), _scope?.Invoke(row), from: from);
    }

    /// <summary>The other figures of a row that lacks its main one, and how to create a series from them.</summary>
    private static string Others(T row)
    {
        if (row is not IFields fields)
            return "";
        string[] others = [.. Enumerable.Range(0, fields.FieldTable.Length).Where(field => fields.ValueOf(field) is Figure)
            .Select(field => $"{fields.FieldTable[field].Heading} {fields.ValueOf(field)}")];
        return others.Length == 0
            ? ""
            : $", and its row has {string.Join(" and ", others)}{Advice.Of("ToSeries(row => row.Period, …) uses another")}";
    }
}
