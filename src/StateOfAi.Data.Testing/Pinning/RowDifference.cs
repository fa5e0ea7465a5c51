namespace StateOfAi.Data.Testing;

/// <summary>A row that changed since an analysis that rests on it was written: what differs, and why.</summary>
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

    /// <summary>The id of the row, as it was when it was pinned.</summary>
    public string Id { get; }

    /// <summary>The row as it is now, perhaps under another id; <see langword="null"/> where the data no longer has it.</summary>
    public Row? Row { get; }

    /// <summary>
    /// What differs, never empty: fields by their headings, each <c>Doubt</c> that came or went, and <c>Id</c> where the row has another
    /// one. <c>Row</c> stands alone where the row is gone, and <c>Row of the analysis</c> where the results no longer rest on it, or
    /// did not before.
    /// </summary>
    public IReadOnlyList<DataDifference> Differences { get; }

    /// <summary>The corrections since then that explain it, oldest first; empty where none does.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>
    /// The reason, in a sentence or more: the corrections give it or, where there are none, the errata and conflicts that are new;
    /// <see langword="null"/> where the data does not say.
    /// </summary>
    public string? Why { get; }

    /// <summary>The id, what differs and why, a line each.</summary>
    public override string ToString() =>
        $"{Id}\n{string.Concat(Differences.Select(difference => $"  {difference}\n"))}  why: {Why ?? "not stated"}";

    private IEnumerable<string> ReasonsOfDoubts() =>
        (Row?.Doubts ?? []).Where(doubt => Differences.Contains(new(PinnedRow.Doubt, null, PinnedRow.TextOf(doubt))))
            .Select(doubt => doubt.Cause switch { Erratum erratum => erratum.Why, Conflict conflict => conflict.Why, _ => null })
            .OfType<string>();
}
