namespace StateOfAi.Data;

/// <summary>The reading that a point of a spliced series belongs to, or was linked to. Points can be compared if they share it.</summary>
/// <param name="vintage">When that reading was made, if stated.</param>
/// <param name="splice">The splice that it was part of: the two readings of one splice differ even if no vintage is stated.</param>
internal sealed class SpliceLevel(PartialDate? vintage, object splice)
{
    private readonly object _splice = splice;

    internal PartialDate? Vintage => vintage;

    /// <summary>Whether two points belong to readings that are not linked.</summary>
    internal static bool Differ(SeriesPoint left, SeriesPoint right) =>
        left.Level is { } one && right.Level is { } other && one._splice == other._splice
            ? one != other
            : VintageOf(left) != VintageOf(right);

    private static PartialDate? VintageOf(SeriesPoint point) => point.Level is { } level ? level.Vintage : point.Vintage;
}
