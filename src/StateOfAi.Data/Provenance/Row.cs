using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A row of a table: its label, its values and where they come from. Rows are compared by reference; a table holds each row once.
/// </summary>
/// <remarks>
/// A row that you create copies the lists that you pass. If a required reference, such as the acquirer of an acquisition, was not set
/// (through reflection or <c>null!</c>), reading it throws an <see cref="InvalidOperationException"/>. The compiler prevents this in all
/// other code, and rows of a catalog always have their references.
/// </remarks>
[DebuggerDisplay("{Id,nq}: {Label,nq}")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class Row : ITabular, ISourced, IBasis, IFields, INamed
{
    // A byte, which no thread sees half written.
    private const byte Unasked = 0, No = 1, Yes = 2;

    private string _id = "";
    private string _label = "";
    private string? _note;
    private Provenance _provenance = Provenance.None;
    private Reference<Row> _reportRow;
    private IReadOnlyList<Detail> _details = [];
    private byte _ahead;

    private protected Row() { }

    [SetsRequiredMembers]
    private protected Row(RowReader row) => Read(row);

    /// <summary>The row's unique name in the data: lowercase, dotted, never reused.</summary>
    public required string Id { get => _id; init => _id = value ?? ""; }

    /// <summary>The row in a few words.</summary>
    public required string Label { get => _label; init => _label = value ?? ""; }

    /// <summary>
    /// A note on anything that the fields cannot express, in our own words; <see langword="null"/> if there is nothing to add.
    /// </summary>
    public string? Note { get => _note; init => _note = value; }

    /// <summary>
    /// Named values that only this row has, in addition to the properties that it shares with others; empty for most rows.
    /// </summary>
    public IReadOnlyList<Detail> Details { get => _details; init => _details = [.. value]; }

    /// <summary>The facts and sources behind the row; empty for your own rows until you set it.</summary>
    public Provenance Provenance { get => _provenance; init => _provenance = value; }

    /// <summary>
    /// The dataset and vintage that the row belongs to; <see langword="null"/> for rows of reports and shared tables, and for your own
    /// rows.
    /// </summary>
    public DatasetVintage? Dataset { get; private set; }

    /// <summary>
    /// The row of a report about the same deal, case, cluster, figure or prediction as this row of a dataset; <see langword="null"/> if no
    /// report in the catalog has one. The two may differ: the report's row keeps what was printed, and its errata say what is wrong with
    /// it.
    /// </summary>
    public Row? ReportRow => _reportRow.ValueOrNull;

    /// <summary>The same as a reference, for checking data that may be wrong.</summary>
    internal Reference<Row> ReportReference => _reportRow;

    string INamed.Name => string.IsNullOrWhiteSpace(Label) ? Id : Label;

    /// <summary>
    /// The publications behind the row, those nearest to the origin first; empty for your own rows until you set them.
    /// </summary>
    public IReadOnlyList<Source> Sources => [.. SourcesOfAll];

    /// <summary>
    /// What is known to be wrong or uncertain about the row: errata and conflicts of its statements, and whether it is a projection or
    /// comes from a secondary source. Empty if nothing is.
    /// </summary>
    public IReadOnlyList<Doubt> Doubts => [.. DoubtsOfAll];

    /// <summary>The attribution line and license of the row's table; empty for your own rows.</summary>
    internal string CreditLine { get; private set; } = "";

    /// <summary>The row itself, plus the rows that it was computed from.</summary>
    internal virtual IEnumerable<Row> WithRowsBehind => [this];

    /// <summary>The sources of the row, including those of the rows that it was computed from.</summary>
    private protected virtual IEnumerable<Source> SourcesOfAll => Provenance.Sources;

    /// <summary>The doubts about the row, including those about the rows that it was computed from.</summary>
    private protected virtual IEnumerable<Doubt> DoubtsOfAll => RowDoubts.Of(this);

    /// <summary>Whether its table was taken from the press or from a publication that quotes the original.</summary>
    internal bool IsSecondHand { get; private set; }

    /// <summary>Whether the row states a prediction rather than something that is already the case.</summary>
    internal virtual bool IsForetold => IsMarkedForetold || IsAhead;

    /// <summary>Whether the data says that the row is a prediction.</summary>
    internal bool IsMarkedForetold => this is IObserved { IsProjected: true } || Provenance.Modality is Modality.Projected;

    /// <summary>Whether its period begins after its dataset was read, although the data does not say that it is a prediction.</summary>
    internal bool IsAhead
    {
        get
        {
            if (_ahead == Unasked)
                _ahead = !IsMarkedForetold && Dataset is { } dataset && RowPeriod.OrNull(this) is { } period
                    && period.Start > dataset.Vintage.End ? Yes : No;
            return _ahead == Yes;
        }
    }

    /// <summary>
    /// What decides whether the row may be counted with others, by the name of the property; <see langword="null"/> if nothing but its
    /// fields does.
    /// </summary>
    internal virtual (string Property, bool Value)? Counting => null;

    /// <summary>Whether the row records its facts; false if it only refers to them or says where they are.</summary>
    internal virtual bool HousesFacts => true;

    /// <summary>The row's searchable text in addition to its label, note and details.</summary>
    internal virtual IEnumerable<string> SearchTexts => FieldTexts.Of(this);

    /// <inheritdoc cref="IFields.FieldTable"/>
    internal abstract DataField[] FieldTable { get; }

    DataField[] IFields.FieldTable => FieldTable;

    /// <summary>The label's name in data files.</summary>
    private protected virtual string LabelField => "label";

    /// <summary>The row's values by name; missing ones are omitted.</summary>
    TableView ITabular.ToView() => RowColumns.View(this);

    /// <summary>The label, followed by the row's main figure or its first figures.</summary>
    /// <returns>One line, such as <c>Databricks buys MosaicML: $1.3B</c>.</returns>
    public override string ToString() => ToText() + (this is IObserved { IsProjected: true } ? " (projected)" : "");

    /// <inheritdoc cref="IFields.ValueOf"/>
    internal abstract object? ValueOf(int field);

    object? IFields.ValueOf(int field) => ValueOf(field);

    /// <summary>The row in one line, for <see cref="ToString"/>.</summary>
    private protected virtual string ToText() => LabelWith(MainFigure ?? RowLine.FiguresOf(this));

    /// <summary>The label, followed by a figure if there is one.</summary>
    private protected string LabelWith(object? figure) => figure is null ? Label : $"{Label}: {figure}";

    /// <summary>Reads the fields that all rows have.</summary>
    private protected void Read(RowReader row)
    {
        row.Basis = this;
        _id = row.Text("id");
        _label = row.Text(LabelField);
        Provenance own = ProvenanceFrom(row);
        if (own.IsEmpty && row.SharedSources.Count > 0)
            own = new(References<Fact>.Empty, row.SharedSources);
        _provenance = own.InConflicts(row.Resolver, _id);
        _note = row.TextOrNull("note");
        Dataset = row.Dataset;
        CreditLine = row.Credit;
        IsSecondHand = row.IsSecondHand;
        _details = row.Objects("details", static detail => new Detail(detail));
        if (Dataset is not null)
            _reportRow = row.ReferenceOrNone<Row>("reportRow");
    }

    /// <summary>Sets where the report states the row, for rows without facts; called while the row is read.</summary>
    private protected void PlaceAt(ReportSection? section, int? slide, int? edition)
    {
        if ((section is not null || slide is not null) && _provenance.Facts.Count == 0)
            _provenance = _provenance.At(new(section, slide), edition);
    }

    /// <summary>A copy of the row that belongs to a dataset of the user.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="credit">Its attribution line and license.</param>
    /// <param name="isSecondHand">Whether the dataset is from a secondary source.</param>
    /// <param name="sources">The sources of a row that states none.</param>
    /// <param name="conflicts">Finds the conflicts of the row; <see langword="null"/> if there are none.</param>
    internal Row In(
        DatasetVintage dataset, string credit, bool isSecondHand, IReadOnlyList<Source> sources, IRowResolver? conflicts)
    {
        var copy = (Row)MemberwiseClone();
        copy.Dataset = dataset;
        copy._ahead = Unasked;
        copy.CreditLine = credit;
        copy.IsSecondHand = isSecondHand;
        if (copy._provenance.IsEmpty && sources.Count > 0)
            copy._provenance = new([], sources);
        if (conflicts is not null)
            copy._provenance = copy._provenance.InConflicts(conflicts, Id);
        return copy;
    }

    /// <summary>Replaces the sources of a copy that nobody else has yet.</summary>
    internal void ReplaceSources(Func<Source, Source> replacement)
    {
        if (_provenance.OwnSources.Any(source => replacement(source) != source))
            _provenance = _provenance.With(replacement);
    }

    /// <summary>The basis of the row, as its type defines it; called before any field of the row is set.</summary>
    private protected virtual Provenance ProvenanceFrom(RowReader row) => row.Provenance();

    private object? MainFigure =>
        Array.FindIndex(FieldTable, known => known.Use.HasFlag(FieldUse.Main)) is var main and >= 0 ? ValueOf(main) : null;
}
