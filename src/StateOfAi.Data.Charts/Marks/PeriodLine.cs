namespace StateOfAi.Data.Charts;

/// <summary>The numbers of one part over time.</summary>
/// <param name="Name">The name of the part; empty if there is one only.</param>
/// <param name="Marks">The numbers, in the order of their periods.</param>
internal sealed record PeriodLine(string Name, IReadOnlyList<PeriodMark> Marks)
{
    private readonly double[] _gaps = [];

    /// <summary>The periods that are missing between others, in order.</summary>
    internal IReadOnlyList<TimePeriod> MissingPeriods
    {
        get;
        init => (field, _gaps) = (value, [.. value.Select(gap => Days.Of(gap.Start))]);
    } = [];

    /// <summary>Where parts of different definitions or vintages meet, in days.</summary>
    internal IReadOnlyList<double> Seams { get; init; } = [];

    internal static PeriodLine Of(string name, Series series) => new(name, MarksOf(series))
    {
        MissingPeriods = [.. series.Gaps.OrderBy(gap => gap.Start)],
        Seams = [.. series.Seams.Select(seam => Days.Of(seam.After.Period.Start))],
    };

    private static PeriodMark[] MarksOf(Series series)
    {
        var marks = new PeriodMark[series.Count];
        int place = 0;
        foreach (SeriesPoint point in series)
            marks[place++] = new(point.Period, Mark.Of(point.Value), point.IsProjected);
        return marks;
    }

    /// <summary>The runs of consecutive numbers that a line may connect: each has a point, and nothing is missing between them.</summary>
    internal IEnumerable<IReadOnlyList<PeriodMark>> Runs()
    {
        if (MissingPeriods.Count == 0 && Marks.All(mark => mark.Value.Point is not null))
        {
            yield return Marks;
            yield break;
        }

        var run = new List<PeriodMark>();
        foreach (PeriodMark mark in Marks)
        {
            if (run.Count > 0 && (mark.Value.Point is null || IsMissingBetween(run[^1], mark)))
            {
                yield return run;
                run = [];
            }

            if (mark.Value.Point is not null)
                run.Add(mark);
        }

        if (run.Count > 0)
            yield return run;
    }

    /// <summary>Whether something is not available after the first number.</summary>
    internal bool HasBreak => MissingPeriods.Count > 0 || Marks.SkipWhile(mark => !mark.Value.IsKnown).Any(mark => !mark.Value.IsKnown);

    /// <summary>Whether a period is missing between two numbers.</summary>
    internal bool IsMissingBetween(PeriodMark before, PeriodMark after)
    {
        if (_gaps.Length == 0)
            return false;
        int place = Array.BinarySearch(_gaps, before.Start);
        int next = place < 0 ? ~place : place;
        return next < _gaps.Length && _gaps[next] < after.Start;
    }
}
