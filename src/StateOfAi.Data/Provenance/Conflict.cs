using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Statements that do not agree. Both sides are kept; what is to be made of them is said beside.</summary>
[Row]
public sealed partial class Conflict : Row
{
    /// <summary>The statements of the report that take part, in the order of <see cref="Sides"/> where each has one.</summary>
    public required partial IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The rows of datasets that take part; empty where none does.</summary>
    public partial IReadOnlyList<Row> Rows { get; init; }

    /// <summary>What each side says, in a few words with its number.</summary>
    [JsonPropertyName("between")]
    public required partial IReadOnlyList<string> Sides { get; init; }

    /// <summary>
    /// The fields, as the data files name them, in which a row of a dataset and a row of a report about the same thing differ, such as
    /// <c>stage</c>; empty where no such rows take part.
    /// </summary>
    [Unsearched]
    public partial IReadOnlyList<string> Fields { get; init; }

    /// <summary>What is to be made of it.</summary>
    public required ConflictResolution Resolution { get; init; }

    /// <summary>The reason.</summary>
    public required string Why { get; init; }

    /// <summary>How sure that is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>
    /// The publications beyond the summary that a side comes from or that settle the matter; empty when the sides are the summary's own,
    /// or when no such publication is held here.
    /// </summary>
    public partial IReadOnlyList<Source> Evidence { get; init; }

    /// <summary>The ids of the facts and rows that take part.</summary>
    internal IEnumerable<string> PartIds => _facts.Ids.Concat(_rows.Ids);

    /// <summary>The conflict in a few sentences, for a note below a number.</summary>
    internal string DoubtText =>
        $"{Label}: {string.Join("; ", Sides.Select(side => side.TrimEnd('.')))}. {Resolved} ({Words.InProse(Certainty)}).";

    private string Resolved => Resolution switch
    {
        ConflictResolution.Duplicate => "Both mean one number",
        ConflictResolution.PreferFirst => "The first is preferred",
        ConflictResolution.PreferSecond => "The second is preferred",
        ConflictResolution.DefinitionsDiffer => "They measure different things",
        _ => "Not settled",
    };

    internal override bool HousesFacts => false;

    private protected override string ToText() => LabelWith(string.Join("; against ", Sides));
}
