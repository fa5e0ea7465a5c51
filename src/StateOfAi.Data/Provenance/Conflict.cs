using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Statements that do not agree. Both sides are kept; what is to be made of them is said beside.</summary>
public sealed class Conflict : Row
{
    private readonly IReadOnlyList<string> _sides = [];
    private readonly IReadOnlyList<string> _fields = [];
    private readonly References<Fact> _facts = [];
    private readonly References<Row> _rows = [];
    private readonly References<Source> _evidence = [];

    /// <summary>A conflict of your own, for tests.</summary>
    public Conflict() { }

    [SetsRequiredMembers]
    internal Conflict(RowReader row)
        : base(row)
    {
        _facts = row.References<Fact>("facts");
        _rows = row.References<Row>("rows");
        _sides = row.Texts("between");
        _fields = row.Texts("fields");
        Resolution = row.Enum<ConflictResolution>("resolution");
        Why = row.Text("why");
        Certainty = row.Enum<Certainty>("certainty");
        _evidence = row.References<Source>("evidence");
    }

    /// <summary>The statements of the report that take part, in the order of <see cref="Sides"/> where each has one.</summary>
    public required IReadOnlyList<Fact> Facts { get => _facts; init => _facts = [.. value]; }

    /// <summary>The rows of datasets that take part; empty where none does.</summary>
    public IReadOnlyList<Row> Rows { get => _rows; init => _rows = [.. value]; }

    /// <summary>What each side says, in a few words with its number.</summary>
    public required IReadOnlyList<string> Sides { get => _sides; init => _sides = [.. value]; }

    /// <summary>
    /// The fields, as the data files name them, in which a row of a dataset and a row of a report about the same thing differ, such as <c>stage</c>; empty where no such
    /// rows take part.
    /// </summary>
    public IReadOnlyList<string> Fields { get => _fields; init => _fields = [.. value]; }

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
    public IReadOnlyList<Source> Evidence { get => _evidence; init => _evidence = [.. value]; }

    /// <summary>The ids of the facts and rows that take part.</summary>
    internal IEnumerable<string> PartIds => _facts.Ids.Concat(_rows.Ids);

    internal override IEnumerable<string?> SearchTexts => [.. Sides, Why];

    internal override bool HousesFacts => false;
}
