using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Numbers in one unit over ordered periods, read at one time (one vintage) and with one scope. All periods have the same grain and
/// calendar, or all are moments. A series has at least one point. A value may be missing and a period may be absent (<see cref="Gaps"/>);
/// neither counts as zero. Created by <see cref="SeriesExtensions"/>; the formulas are in docs/methods.md.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Time series is the field's term.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed partial class Series : ResultList<SeriesPoint>, IFormattable
{
    private readonly SeriesPoint[] _points;
    private readonly Dictionary<TimePeriod, int> _places;
    private TimePeriod[]? _gaps;

    /// <param name="points">The points in the order of their periods, already checked; see <see cref="SeriesRules"/>.</param>
    /// <param name="unit">The unit of all values.</param>
    /// <param name="seams">The seams at which vintages were joined.</param>
    internal Series(SeriesPoint[] points, Unit? unit, IReadOnlyList<SpliceSeam>? seams = null)
    {
        _points = points;
        Unit = unit;
        Seams = seams ?? [];
        RestsOn = Seams.Count > 0 ? SourceUnion.OfAll([.. points, .. Seams.Select(seam => seam.Doubt)])
            : Array.Exists(points, point => point.RestsOn != SourceUnion.None) ? SourceUnion.OfAll(points)
            : SourceUnion.None;
        _places = new(points.Length);
        for (int i = 0; i < points.Length; i++)
        {
            _places[points[i].Through] = i;
            _places[points[i].Period] = i;
        }
    }

    /// <summary>The unit of all values; <see langword="null"/> only if the values are figures and all of them are missing.</summary>
    public Unit? Unit { get; }

    /// <summary>The length of all periods.</summary>
    public Grain Grain => _points[0].Period.Grain;

    /// <summary>The fiscal calendar of all periods; <see langword="null"/> for the Gregorian calendar.</summary>
    public FiscalCalendar? Calendar => _points[0].Period.Calendar;

    /// <summary>
    /// When the values were read; <see langword="null"/> if not stated, and in a spliced series, whose points have their own.
    /// </summary>
    public PartialDate? Vintage => Array.TrueForAll(_points, point => point.Vintage == _points[0].Vintage) ? _points[0].Vintage : null;

    /// <summary>The region, definition or other scope of the values; <see langword="null"/> if not stated.</summary>
    public string? Scope => _points[0].Scope;

    /// <summary>The seams at which <see cref="Splice"/> joined vintages, in order; empty for a series of one vintage.</summary>
    public IReadOnlyList<SpliceSeam> Seams { get; }

    /// <summary>The earliest point.</summary>
    public SeriesPoint First => _points[0];

    /// <summary>The latest point.</summary>
    public SeriesPoint Last => _points[^1];

    /// <summary>
    /// The periods that are absent between the first and the last, in order; between two spans, the days that neither covers, as one span.
    /// A period whose value is missing is not a gap, and moments have no gaps between them. Trailing and year-to-date sums count by the
    /// last period that they include.
    /// </summary>
    public IReadOnlyList<TimePeriod> Gaps =>
        _gaps ??= [.. GapsAfterLatest()];

    /// <summary>Gets a point by its period; a trailing or year-to-date sum also by the last period that it includes.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">
    /// The series has no such period; the message names the first, the last and the nearest ones.
    /// </exception>
    public SeriesPoint this[TimePeriod period] => _points[PlaceOf(period)];

    /// <summary>Looks up a point by its period.</summary>
    /// <returns>The point; <see langword="null"/> if the series has no such period.</returns>
    public SeriesPoint? GetOrNull(TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return _places.TryGetValue(period, out int place) ? _points[place] : null;
    }

    /// <summary>Removes the points whose value is missing or unknown; their periods become <see cref="Gaps"/>.</summary>
    /// <returns>A series of the points with a known value.</returns>
    /// <exception cref="InvalidOperationException">No value is known; a series needs at least one point.</exception>
    public Series WithoutMissing() => Array.FindAll(_points, point => point.Value.IsKnown) is { Length: > 0 } known
        ? Same(known, Seams)
        : throw new InvalidOperationException($"No value of the series is known: {this}.");

    /// <summary>Removes the points that are projections or were computed from one; their periods become <see cref="Gaps"/>.</summary>
    /// <returns>A series of the other points; this series if there are no projections.</returns>
    /// <exception cref="InvalidOperationException">All points are projections; a series needs at least one point.</exception>
    public new Series WithoutProjections() => Array.FindAll(_points, point => !point.IsProjected) is { Length: > 0 } counted
        ? counted.Length == Count ? this : Of(counted)
        : throw new InvalidOperationException($"All points of the series are projections: {this}.");

    internal override int Length => _points.Length;

    internal override SeriesPoint At(int place) => _points[place];

    /// <summary>
    /// One row per point: its period, its value as printed or computed, and, if they differ, vintage and scope. Gaps and seams are listed
    /// in notes.
    /// </summary>
    internal override TableView ViewOf(IEnumerable<SeriesPoint> shown) =>
        shown.ToView(view => SeriesColumns.Add(view, this, AreOwn(shown) ? Title : null, AreOwn(shown)));

    /// <summary>Shows the number of points, the first and last points, gaps, vintage and scope, culture-invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Shows the number of points, the first and last points, gaps, vintage and scope.</summary>
    /// <param name="format">The format of computed values; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string ends = Count == 1 ? End(First) : $"{End(First)} to {End(Last)}";
        string[] notes =
        [
            .. Gaps.Count > 0
                ? [$"gaps: {string.Join(", ", Gaps.Take(3).Select(gap => gap.Code))}{(Gaps.Count > 3 ? " and more" : "")}"]
                : Array.Empty<string>(),
            .. Vintage is { } vintage ? [$"as read {vintage}"] : Array.Empty<string>(),
            .. Scope is { } scope ? [scope] : Array.Empty<string>(),
            .. Seams.Select(seam => seam.ToString(null, formatProvider)),
        ];
        return string.Create(CultureInfo.InvariantCulture,
            $"{Count} {(Count == 1 ? "point" : "points")}, {string.Join("; ", [ends, .. notes])}");

        string End(SeriesPoint point) =>
            $"{point.Period.Code} ({point.ValueText(format, formatProvider)}{Projection.Mark(point, ", projected")})";
    }

    /// <summary>How a period is described in a message.</summary>
    internal int PlaceOf(TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return _places.TryGetValue(period, out int place) ? place : throw new KeyNotFoundException(NotFound(period));
    }

    private string NotFound(TimePeriod period)
    {
        SeriesPoint? before = Array.FindLast(_points, point => point.Period < period),
            after = Array.Find(_points, point => point.Period > period);
        string near = (before, after) switch
        {
            (null, _) => $"Nearest is {First.Period}",
            (_, null) => $"Nearest is {Last.Period}",
            _ => $"Next to it are {before.Period} and {after.Period}",
        };
        return $"The series has no {period}. {near}; the first is {First.Period}, the last {Last.Period}.";
    }

    /// <summary>The periods between two others; between spans, the remaining days; between moments, nothing.</summary>
    /// <summary>The gaps after the latest end so far, since a span may lie within an earlier one.</summary>
    private IEnumerable<TimePeriod> GapsAfterLatest()
    {
        TimePeriod latest = First.Through;
        foreach (SeriesPoint point in _points.Skip(1))
        {
            foreach (TimePeriod gap in GapsBetween(latest, point.Through))
                yield return gap;
            latest = point.Through.End > latest.End ? point.Through : latest;
        }
    }

    private static IEnumerable<TimePeriod> GapsBetween(TimePeriod before, TimePeriod after)
    {
        if (before.Grain is Grain.Span && before.End < after.Start.PlusDays(-1))
            yield return TimePeriod.Between(PartialDate.OfDay(before.End.PlusDays(1)), PartialDate.OfDay(after.Start.PlusDays(-1)));
        if (before.Grain is Grain.AsOf or Grain.Span)
            yield break;
        for (TimePeriod next = before; (next = next.Next()) < after;)
            yield return next;
    }
}
