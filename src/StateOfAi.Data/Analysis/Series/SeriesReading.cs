namespace StateOfAi.Data;

/// <summary>Reads points from rows of any type.</summary>
internal sealed class SeriesReading<T>
{
    private readonly Func<T, TimePeriod?> _period;
    private readonly Func<T, Number?> _value;
    private readonly Func<T, PartialDate?>? _vintage;
    private readonly Func<T, string?>? _scope;
    private readonly Unit? _unit;
    private readonly string _periodParameter;
    private readonly bool _isObserved;

    private SeriesReading(Func<T, TimePeriod?> period, Func<T, Number?> value, Unit? unit,
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
        new(own => row(own).Period, own => row(own).Value, null, own => vintage ?? row(own).Vintage,
            own => scope ?? row(own).Scope, "rows", isObserved: true);

    /// <summary>Rows with one number each; plain numbers are in the given unit.</summary>
    internal static SeriesReading<T> Of(
        Func<T, TimePeriod?> period, Func<T, Number?> value, Unit? unit, Func<T, PartialDate?>? vintage, Func<T, string?>? scope)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(period, value, unit, vintage, scope);
    }

    internal Series Read(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return SeriesRules.Ordered(Points(rows).Select(one => (one.Point, one.Place)), _unit, nameof(rows));
    }

    internal SeriesByKey<TKey> ReadBy<TKey>(IEnumerable<T> rows, Func<T, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        var points = Points(rows).Select(one => (
            Key: key(one.Row) ?? throw new ArgumentException(
                $"{one.Place.With(one.Row)} has no key; leave such rows out with Where, or give them a key such as \"unknown\".",
                nameof(key)),
            Point: (one.Point, one.Place)));
        return new(
            points.GroupBy(row => row.Key, row => row.Point)
                .Select(group =>
                    (group.Key,
                        SeriesRules.Ordered(group, _unit, nameof(rows), $"{KeyText.Of(group.Key)}: ").Keyed(KeyText.Of(group.Key)))));
    }

    private IEnumerable<(T Row, SeriesPoint Point, RowPlace Place)> Points(IEnumerable<T> rows)
    {
        (T Row, Number? Number)[] given = [.. rows.Select(row => (row, _value(row)))];
        // Rows whose own numbers these are bring their vintage and scope, unless the caller says otherwise.
        bool areOwn = Array.TrueForAll(given, one => IsOwn(one.Row, one.Number));
        return given.Select((one, place) => (one.Row, Point(one.Row, one.Number, place, areOwn ? one.Row as IObserved : null),
            new RowPlace(place)));
    }

    private static bool IsOwn(T row, Number? number) => row is IObserved own && (number is null or { Missing: not null }
        ? own.Value is null
        : own.Value is not null && ReferenceEquals(own.Value, number.Value.Operand));

    private SeriesPoint Point(T row, Number? number, int place, IObserved? known)
    {
        TimePeriod period = _period(row) ?? throw new ArgumentException(
            $"{new RowPlace(place).With(row)} has no period; leave such rows out with Where.", _periodParameter);
        Estimate<Quantity> value = number?.Check(_unit, period).Checked(_unit)
            ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"{period} has no value{(_isObserved ? Others(row) : "")}");
        ISourced from = SourceUnion.OfRow(row);
        // A period that does not contain the row's own is another one, which the reader of the series cannot see.
        if (row is IObserved { Period: { } own } && !period.Contains(own))
        {
            var doubt = new Doubt(DoubtKind.Realigned, $"{period} stands for {own}.");
            (value, from) = (SourcedResult.Resting(value, doubt), SourceUnion.Of(from, doubt));
        }

        return new(period, value, _vintage is null ? known?.Vintage : _vintage(row), _scope is null ? known?.Scope : _scope(row),
            from: from);
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
