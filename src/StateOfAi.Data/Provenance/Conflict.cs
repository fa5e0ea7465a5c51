using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Statements that disagree. Both sides are kept, together with how we resolve the conflict.</summary>
[Row]
public sealed partial class Conflict : Row
{
    /// <summary>The statements of the report that are involved, in the order of <see cref="Sides"/> if each side has one.</summary>
    public required partial IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The rows of datasets that are involved; empty if none is.</summary>
    public partial IReadOnlyList<Row> Rows { get; init; }

    /// <summary>The statement of each side, in a few words with its number.</summary>
    [JsonPropertyName("between")]
    public required partial IReadOnlyList<string> Sides { get; init; }

    /// <summary>
    /// The fields, by their names in data files, in which a row of a dataset and a row of a report about the same thing differ, such as
    /// <c>stage</c>; empty if no such rows are involved.
    /// </summary>
    [Unsearched]
    public partial IReadOnlyList<string> Fields { get; init; }

    /// <summary>The resolution of the conflict.</summary>
    public required ConflictResolution Resolution { get; init; }

    /// <summary>The reason for the resolution.</summary>
    public required string Why { get; init; }

    /// <summary>Our certainty about the resolution.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>
    /// The publications, other than the summary, that a side comes from or that settle the matter; empty if both sides come from the
    /// summary, or if we know of no such publication.
    /// </summary>
    public partial IReadOnlyList<Source> Evidence { get; init; }

    /// <summary>The ids of the facts and rows that are involved.</summary>
    internal IEnumerable<string> PartIds => _facts.Ids.Concat(_rows.Ids);

    /// <summary>The conflict in a few sentences, for a note under a number.</summary>
    internal string DoubtText =>
        $"{Label}: {string.Join("; ", Sides.Select(side => side.TrimEnd('.')))}. {Outcome}";

    /// <summary>The same conflict, with other objects for its rows.</summary>
    internal Conflict Naming(Func<Row, Row> rowFor) => new()
    {
        Id = Id,
        Label = Label,
        Note = Note,
        Details = Details,
        Provenance = Provenance,
        Facts = Facts,
        Rows = [.. Rows.Select(rowFor)],
        Sides = Sides,
        Fields = Fields,
        Resolution = Resolution,
        Why = Why,
        Certainty = Certainty,
        Evidence = Evidence,
    };

    // Only a resolution can be more or less sure.
    private string Outcome => Resolution is ConflictResolution.Open
        ? $"Unresolved. {Why.TrimEnd('.')}."
        : $"{Resolved} ({Words.InProse(Certainty)}). {Why.TrimEnd('.')}.";

    private string Resolved => Resolution switch
    {
        ConflictResolution.Duplicate => "Both mean the same number",
        ConflictResolution.PreferFirst => "The first is preferred",
        ConflictResolution.PreferSecond => "The second is preferred",
        _ => "They measure different things",
    };

    internal override bool HousesFacts => false;

    private protected override string ToText() =>
        $"{LabelWith(string.Join("; against ", Sides.Select(side => side.TrimEnd('.'))))}. {Outcome}";
}
