namespace StateOfAi.Data;

/// <summary>The reading that a point of a spliced series belongs to, or was linked to. Points compare if they share it.</summary>
/// <param name="vintage">When that reading was made, where it is stated.</param>
/// <param name="splice">Which splice it was part of: two readings of one splice are two, also where no vintage is stated.</param>
internal sealed class SpliceLevel(PartialDate? vintage, object splice)
{
    private readonly object _splice = splice;

    internal PartialDate? Vintage => vintage;

    /// <summary>Whether two points are on readings that are not linked.</summary>
    internal static bool Differ(SeriesPoint left, SeriesPoint right) =>
        left.Level is { } one && right.Level is { } other && one._splice == other._splice
            ? one != other
            : VintageOf(left) != VintageOf(right);

    private static PartialDate? VintageOf(SeriesPoint point) => point.Level is { } level ? level.Vintage : point.Vintage;
}
