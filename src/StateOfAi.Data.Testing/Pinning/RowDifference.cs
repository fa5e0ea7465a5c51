namespace StateOfAi.Data.Testing;

/// <summary>A row that changed since the analysis that rests on it was written: what differs, and why.</summary>
public sealed class RowDifference
{
    internal RowDifference(string id, Row? row, IReadOnlyList<DataDifference> differences, IReadOnlyList<Correction> corrections)
    {
        Id = id;
        Row = row;
        Differences = differences;
        Corrections = corrections;
        string why = string.Join(' ', corrections.Count > 0 ? corrections.Select(correction => correction.Why) : ReasonsOfDoubts());
        Why = why.Length > 0 ? why : null;
    }

    /// <summary>The id of the row when it was pinned.</summary>
    public string Id { get; }

    /// <summary>The row now, possibly with a new id; <see langword="null"/> if it no longer exists.</summary>
    public Row? Row { get; }

    /// <summary>
    /// The differences, never empty: fields by their headings, each <c>Doubt</c> that was added or removed, and <c>Id</c> if the row was
    /// renamed. The only entry is <c>Row</c> if the row no longer exists, and <c>Row of the analysis</c> if the results no longer rest on
    /// it, or did not before.
    /// </summary>
    public IReadOnlyList<DataDifference> Differences { get; }

    /// <summary>The corrections since then that explain it, oldest first; empty if none does.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>
    /// The reason, in a sentence or more, from the corrections or, if there are none, from new errata and conflicts;
    /// <see langword="null"/> if the data does not say.
    /// </summary>
    public string? Why { get; }

    /// <summary>The id, what differs and why, one per line.</summary>
    public override string ToString() =>
        $"{Id}\n{string.Concat(Differences.Select(difference => $"  {difference}\n"))}  why: {Why ?? "not stated"}";

    private IEnumerable<string> ReasonsOfDoubts() =>
        (Row?.Doubts ?? []).Where(doubt => Differences.Contains(new(PinnedRow.Doubt, null, PinnedRow.TextOf(doubt))))
            .Select(doubt => doubt.Cause switch { Erratum erratum => erratum.Why, Conflict conflict => conflict.Why, _ => null })
            .OfType<string>();
}
