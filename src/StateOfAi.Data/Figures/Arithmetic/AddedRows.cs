namespace StateOfAi.Data;

/// <summary>
/// The period, vintage and scope of the rows whose figures are added up, where known. They decide whether the sum is meaningful.
/// </summary>
/// <remarks>
/// Levels add up only at the same moment. Amounts over time add up if their periods are the same, or are of equal length and do not
/// overlap, like the quarters of a year. Percentages and other ratios add up only within one period.
/// </remarks>
internal sealed class AddedRows
{
    private readonly Dictionary<TimePeriod, object> _byPeriod = [];
    private (object Row, PartialDate Vintage)? _read;
    private (object Row, string Scope)? _scoped;
    private bool _areRatios;
    private bool _areAmounts;
    private (UnknownReason, string)? _why;

    /// <summary>
    /// The row of a number: the row itself if the number is its figure, otherwise the row that the number was read from, annualized if the
    /// number is.
    /// </summary>
    internal static IObserved? RowOf<T>(T row, Operand? number) =>
        number is not null && row is IObserved own && ReferenceEquals(own.Value, number) ? own
            : (number?.Basis as JointBasis)?.Annual ?? number?.Basis as IObserved;

    /// <summary>The rows of all parts of a whole; <see langword="null"/> if none is known.</summary>
    internal static AddedRows? Together(IEnumerable<AddedRows?> parts)
    {
        AddedRows? all = null;
        foreach (AddedRows part in parts.OfType<AddedRows>())
            (all ??= new()).Add(part);
        return all;
    }

    /// <summary>
    /// Whether numbers in a unit are amounts that a longer period makes larger. A duration may be that of a single task, and power and
    /// performance are levels.
    /// </summary>
    internal static bool GrowsWithTime(Unit unit) => unit.Kind is UnitKind.Money or UnitKind.Energy || unit.CountsThings;

    /// <summary>Adds the row of a number.</summary>
    internal void Add(IObserved row, Unit unit)
    {
        Add(row, row.Period, unit);
        if (row.Vintage is { } vintage)
            AddVintage(row, vintage);
        if ((row is IPartOfWhole part ? part.ScopeOfWhole : row.Scope) is { } scope)
            AddScope(row, scope);
    }

    /// <summary>Adds a number of which only the period is known.</summary>
    internal void Add(object row, TimePeriod? period, Unit? unit)
    {
        _areRatios |= unit is { Kind: UnitKind.Percent or UnitKind.Fraction };
        _areAmounts |= unit is not null && GrowsWithTime(unit);
        if (period is not null)
            _byPeriod.TryAdd(period, row);
    }

    private void Add(AddedRows part)
    {
        _why ??= part._why;
        _areRatios |= part._areRatios;
        _areAmounts |= part._areAmounts;
        foreach ((TimePeriod period, object row) in part._byPeriod)
            _byPeriod.TryAdd(period, row);
        if (part._read is var (read, vintage))
            AddVintage(read, vintage);
        if (part._scoped is var (scoped, scope))
            AddScope(scoped, scope);
    }

    /// <summary>
    /// Why a total cannot be the whole of the rows: it covers a different time or was read at a different time. <see langword="null"/> if
    /// it can be.
    /// </summary>
    internal (UnknownReason Reason, string Explanation)? WhyNotOf(IObserved total)
    {
        foreach ((TimePeriod period, object row) in _byPeriod)
        {
            if (total.Period is { } whole && (period.Grain is Grain.AsOf || whole.Grain is Grain.AsOf
                ? period != whole
                : period.Start < whole.Start || period.End > whole.End))
                return (UnknownReason.PeriodsNotComparable, $"{Dated(row, period)}, and the total, {Dated(total, whole)}");
        }

        return _read is var (read, vintage) && total.Vintage is { } other && other != vintage
            ? (UnknownReason.VintagesDiffer, $"'{RowPlace.NameOf(read)}' was read {vintage}, and the total, '{RowPlace.NameOf(total)}', "
                + $"{other}")
            : null;
    }

    /// <summary>Why the rows have no sum, naming two that do not match; <see langword="null"/> if they have one.</summary>
    internal (UnknownReason Reason, string Explanation)? Why() => _why ??= WhyPeriodsDiffer();

    /// <summary>
    /// Why the rows can be neither averaged nor compared, naming two: amounts of nine months and of three, or of a moment and a period, are
    /// not alike. <see langword="null"/> if they can.
    /// </summary>
    internal (UnknownReason Reason, string Explanation)? WhyNotAlike()
    {
        if (!_areAmounts || _byPeriod.Count < 2)
            return null;
        KeyValuePair<TimePeriod, object> first = _byPeriod.First();
        foreach (KeyValuePair<TimePeriod, object> row in _byPeriod)
        {
            // Moments are alike, even if only the year of one is known.
            bool isMoment = row.Key.Grain is Grain.AsOf;
            if (first.Key.Grain is Grain.AsOf != isMoment || (!isMoment && !first.Key.IsAboutAsLongAs(row.Key)))
            {
                return (UnknownReason.PeriodsNotComparable, $"{Dated(first.Value, first.Key)} and {Dated(row.Value, row.Key)}: "
                    + "amounts of such different lengths cannot be averaged or compared"
                    + Advice.Of("keep the rows of one length, or select bare numbers, as in row => row.Value?.Value, to do so anyway"));
            }
        }

        return null;
    }

    /// <summary>The days of all periods together; <see langword="null"/> if they leave a gap, overlap or are moments.</summary>
    internal int? DaysWithoutGap()
    {
        if (_byPeriod.Count == 0 || _byPeriod.Keys.Any(period => period.Grain is Grain.AsOf))
            return null;
        int days = _byPeriod.Keys.Sum(period => period.Days);
        return days == NodaTime.Period.DaysBetween(_byPeriod.Keys.Min(period => period.Start), _byPeriod.Keys.Max(period => period.End)) + 1
            ? days
            : null;
    }

    private void AddVintage(object row, PartialDate vintage)
    {
        _read ??= (row, vintage);
        if (_read.Value.Vintage != vintage)
            _why ??= (UnknownReason.VintagesDiffer,
                $"'{RowPlace.NameOf(_read.Value.Row)}' was read {_read.Value.Vintage} and '{RowPlace.NameOf(row)}' {vintage}"
                    + $"{Advice.Of("keep the rows of one vintage")}");
    }

    private void AddScope(object row, string scope)
    {
        _scoped ??= (row, scope);
        if (_scoped.Value.Scope != scope)
            _why ??= (UnknownReason.ScopesDiffer,
                $"'{RowPlace.NameOf(_scoped.Value.Row)}' covers {_scoped.Value.Scope} and '{RowPlace.NameOf(row)}' {scope}"
                    + $"{Advice.Of("keep the rows of one scope")}");
    }

    private (UnknownReason, string)? WhyPeriodsDiffer()
    {
        if (_byPeriod.Count < 2)
            return null;
        KeyValuePair<TimePeriod, object>[] ordered = [.. _byPeriod.OrderBy(row => row.Key.Start).ThenBy(row => row.Key.End)];
        KeyValuePair<TimePeriod, object> first = ordered[0], last = first;
        foreach (KeyValuePair<TimePeriod, object> row in ordered[1..])
        {
            if (first.Key.Grain is Grain.AsOf != row.Key.Grain is Grain.AsOf)
                return Differ(first, row, "a level at a moment and an amount over a period do not add up");
            if (row.Key.Grain is Grain.AsOf)
                return Differ(first, row, "levels at two moments do not add up");
            if (_areRatios)
                return Differ(first, row, "percentages of different periods do not add up");
            if (row.Key.Start <= last.Key.End)
                return Differ(last, row, "the two overlap, so their sum would count some days twice");
            if (!first.Key.IsAboutAsLongAs(row.Key))
                return Differ(first, row, "the two differ in length");
            last = row;
        }

        return null;
    }

    private static (UnknownReason, string) Differ(
        KeyValuePair<TimePeriod, object> one, KeyValuePair<TimePeriod, object> other, string why) => (
        UnknownReason.PeriodsNotComparable,
        $"{Dated(one.Value, one.Key)} and {Dated(other.Value, other.Key)}: {why}"
            + Advice.Of("keep the rows of one period, or take the shares of each by ToMarketSharesByPeriod"));

    private static string Dated(object row, TimePeriod period) =>
        $"'{RowPlace.NameOf(row)}' is {(period.Grain is Grain.AsOf ? "" : "of ")}{period}";
}
