using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// One row of a table: what it is called, and where what it says comes from. Rows are the same when they are the same row; a table holds
/// each of its rows once.
/// </summary>
/// <remarks>
/// A row of your own keeps copies of the lists that it is given. Where it must name another row, such as the acquirer of an acquisition,
/// and was made without one (by reflection, or by <c>null!</c>), asking for that row throws an <see cref="InvalidOperationException"/>; the
/// compiler sees to it that no other code makes such a row, and rows of a catalog always name theirs.
/// </remarks>
[DebuggerDisplay("{Id,nq}: {Label,nq}")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class Row : ITabular, ISourced, IBasis, IFields, INamed
{
    private readonly Reference<Row> _reportRow;
    private readonly IReadOnlyList<Detail> _details = [];

    private protected Row() { }

    [SetsRequiredMembers]
    private protected Row(RowReader row)
    {
        row.Basis = this;
        Id = row.Text("id");
        Label = row.Text(LabelField);
        Provenance = ProvenanceFrom(row).InConflicts(row.Resolver, Id);
        Note = row.TextOrNull("note");
        Dataset = row.Dataset;
        CreditLine = row.Credit;
        IsSecondHand = row.IsSecondHand;
        _details = row.Objects("details", static detail => new Detail(detail));
        if (Dataset is not null)
            _reportRow = row.ReferenceOrNone<Row>("reportRow");
    }

    /// <summary>The row's name in the data: lower-case, dotted, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The row in a few words.</summary>
    public required string Label { get; init; }

    /// <summary>What the fields cannot hold, in our own words; <see langword="null"/> when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// What this row alone has beyond the properties that it shares with others, each under a name of its own; empty for most rows.
    /// </summary>
    public IReadOnlyList<Detail> Details { get => _details; init => _details = [.. value]; }

    /// <summary>The facts and sources behind the row; empty for a row of your own until you set it.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>
    /// The dataset that the row is of, in which vintage; <see langword="null"/> for rows of reports, for the lists that all share, and for
    /// rows of your own.
    /// </summary>
    public DatasetVintage? Dataset { get; }

    /// <summary>
    /// The row of a report about the same deal, case, cluster, figure or prediction as this row of a dataset; <see langword="null"/> when
    /// no report held here has one. The two may differ: the report's row keeps what was printed, and its errata say what is amiss with
    /// that.
    /// </summary>
    public Row? ReportRow => _reportRow.ValueOrNull;

    /// <summary>The same as a reference, for checks of data that may be wrong.</summary>
    internal Reference<Row> ReportReference => _reportRow;

    string INamed.Name => Label;

    /// <summary>
    /// The publications behind the row, those nearest to the origin first; empty for a row of your own until you set them.
    /// </summary>
    public IReadOnlyList<Source> Sources => [.. SourcesOfAll];

    /// <summary>
    /// What is known to be wrong or uncertain about the row: the errata and conflicts of its statements, that it is a projection, that it
    /// was read at second hand. Empty where nothing is.
    /// </summary>
    public IReadOnlyList<Doubt> Doubts => [.. DoubtsOfAll];

    /// <summary>Whom to credit for the table that the row is of, with the license; empty for a row of your own.</summary>
    internal string CreditLine { get; } = "";

    /// <summary>The row itself, and with one that is worked out from others, those.</summary>
    internal virtual IEnumerable<Row> WithRowsBehind => [this];

    /// <summary>The sources of the row; those of a row that is worked out from others are theirs too.</summary>
    private protected virtual IEnumerable<Source> SourcesOfAll => Provenance.Sources;

    /// <summary>The doubts about the row; those about a row that is worked out from others are theirs too.</summary>
    private protected virtual IEnumerable<Doubt> DoubtsOfAll => RowDoubts.Of(this);

    /// <summary>Whether its table was taken from the press or from who quotes the origin.</summary>
    internal bool IsSecondHand { get; }

    /// <summary>Whether the row tells of something that is foretold, and not yet so.</summary>
    internal virtual bool IsForetold => this is IObserved { IsProjected: true } || Provenance.Modality is Modality.Projected;

    /// <summary>Whether the facts of the row live in it; not so where it only speaks of them or says where they stand.</summary>
    internal virtual bool HousesFacts => true;

    /// <summary>What the row says in words beyond its label, its note and its details, for a search over rows.</summary>
    internal virtual IEnumerable<string> SearchTexts => FieldTexts.Of(this);

    /// <inheritdoc cref="IFields.FieldTable"/>
    internal abstract DataField[] FieldTable { get; }

    DataField[] IFields.FieldTable => FieldTable;

    /// <summary>What data files call the label.</summary>
    private protected virtual string LabelField => "label";

    /// <summary>What the row holds, as names and values; what is missing is left out.</summary>
    TableView ITabular.ToView() => RowColumns.View(this);

    /// <summary>The label, and behind it the figure that the row is about, or the first ones that it has.</summary>
    /// <returns>One line, such as <c>Databricks buys MosaicML: $1.3B</c>.</returns>
    public override string ToString() => ToText() + (this is IObserved { IsProjected: true } ? " (projected)" : "");

    /// <inheritdoc cref="IFields.ValueOf"/>
    internal abstract object? ValueOf(int field);

    object? IFields.ValueOf(int field) => ValueOf(field);

    /// <summary>The row in one line, for <see cref="ToString"/>.</summary>
    private protected virtual string ToText() => LabelWith(MainFigure ?? RowLine.FiguresOf(this));

    /// <summary>The label with the figure of the row behind it, where there is one.</summary>
    private protected string LabelWith(object? figure) => figure is null ? Label : $"{Label}: {figure}";

    /// <summary>What the row rests on, as its type says; without knowing anything of the row yet.</summary>
    private protected virtual Provenance ProvenanceFrom(RowReader row) => row.Provenance();

    private object? MainFigure =>
        Array.FindIndex(FieldTable, known => known.Use.HasFlag(FieldUse.Main)) is var main and >= 0 ? ValueOf(main) : null;
}
