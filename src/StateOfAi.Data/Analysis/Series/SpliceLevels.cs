namespace StateOfAi.Data;

/// <summary>The levels of the points of one splice. The two levels at the link become one; all others stay separate.</summary>
/// <param name="linked">The point of the earlier reading at which the two were linked, if they were.</param>
/// <param name="to">The point of the later reading at the link.</param>
internal sealed class SpliceLevels(SeriesPoint? linked, SeriesPoint? to)
{
    private readonly Dictionary<(SpliceLevel? Before, bool IsLater), SpliceLevel> _levels = [];

    /// <summary>The level of a point, which may already have one from an earlier splice.</summary>
    internal SpliceLevel Of(SeriesPoint point, bool isLater)
    {
        (SpliceLevel? Before, bool IsLater) key = !isLater && to is not null && point.Level == linked!.Level
            ? (to.Level, true)
            : (point.Level, isLater);
        if (!_levels.TryGetValue(key, out SpliceLevel? level))
        {
            PartialDate? vintage = key.Before is { } before ? before.Vintage : key.IsLater == isLater ? point.Vintage : to!.Vintage;
            _levels.Add(key, level = new(vintage, this));
        }

        return level;
    }
}
