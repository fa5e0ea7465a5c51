using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// A number that can be worked out from rows: one that the report states, so that it can be audited, or one that its figures only imply
/// and nobody printed.
/// </summary>
/// <remarks>
/// A <see cref="GrowthClaim"/> is a row of what the page states of a change; a claim says how to work a number out, of growth or not, and
/// points to the row that states it.
/// </remarks>
[Row]
public sealed partial class Claim : Row
{
    private readonly Func<string, Row?> _rows;
    private readonly Figure? _stated;
    private readonly FormulaOperand? _statedIn;

    /// <summary>A claim of your own over the rows of a catalog.</summary>
    /// <param name="rows">Finds the rows that the formula names by their ids, as <c>catalog.GetRowOrNull</c> does.</param>
    public Claim(Func<string, Row?> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _rows = rows;
    }

    [SetsRequiredMembers]
    internal Claim(RowReader row) : base(row)
    {
        _rows = row.Resolver.Find<Row>;
        _stated = row.FigureOrNull("stated", FigureKind.Any("the unit of the claim tells, once its formula has been read"));
        _statedIn = ClaimReader.StatedIn(row);
        Rounding = ClaimReader.Rounding(row);
        Formula = ClaimReader.Formula(row);
        Unit = row.Unit("unit");
    }

    /// <summary>
    /// What the report states: the figure of the row that states it, or our reading of words, which are its <see cref="Figure.Printed"/>;
    /// <see langword="null"/> where nothing is stated and the number is only implied.
    /// </summary>
    public Figure? Stated { get => _statedIn is null ? _stated : StatedFigure(out _); init => _stated = value; }

    /// <summary>
    /// The row whose figure states the number; <see langword="null"/> where the number is implied, or stated in words or in passing.
    /// </summary>
    public Row? StatedIn => _statedIn is null ? null : _rows(_statedIn.Row);

    /// <summary>By which rule the stated number is to be met; <see langword="null"/> where nothing is stated.</summary>
    public RoundingRule? Rounding { get; init; }

    /// <summary>How the number is worked out.</summary>
    public required Formula Formula { get; init; }

    /// <summary>The unit of the number, which the formula leads to.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Whether the figures only imply the number: nothing is stated that could be audited.</summary>
    public bool IsImplied => _stated is null && _statedIn is null;

    /// <summary>The rows that the formula works from, each once, in the order of the formula.</summary>
    public IReadOnlyList<Row> Rows => [.. Formula.Root.Operands.Select(operand => _rows(operand.Row)).OfType<Row>().Distinct()];

    /// <summary>
    /// The datasets that the formula takes figures from, each in the vintage that it names; empty where it works from the report's own
    /// figures only.
    /// </summary>
    public IReadOnlyList<DatasetVintage> Datasets => [
        .. Rows.Select(row => row.Dataset).OfType<DatasetVintage>().DistinctBy(dataset => (dataset.Dataset, dataset.Vintage))];

    /// <summary>
    /// What the figures give, in <see cref="Unit"/>, with their bounds. Where a number with bounds occurs twice in the formula, the bounds
    /// hold and may be wider than they need be; no claim of the report is such.
    /// </summary>
    /// <exception cref="InvalidOperationException">The formula of a claim of your own names rows or fields that are not there, or units
    /// that do not fit; those of a catalog are checked when it is loaded.</exception>
    public Estimate<Quantity> Recomputed =>
        // Times have no rows of their own, as figures have.
        SourcedResult.Resting(Compute(out FormulaProblem? problem)
            ?? throw new InvalidOperationException($"The formula '{Formula}' cannot be worked out: {problem}."), SourceUnion.Of([.. Rows]));

    internal override bool HousesFacts => false;

    internal override IEnumerable<Row> WithRowsBehind => OthersBehind.Prepend(this);

    internal override IEnumerable<string> SearchTexts => _stated?.Printed is { } words ? [words] : [];

    /// <summary>Sets what is stated against what the figures give.</summary>
    /// <exception cref="InvalidOperationException">Nothing is stated, or, of a claim of your own, no rounding rule is given or the formula
    /// cannot be worked out.</exception>
    public ClaimAudit Audit() => new(this);

    internal override bool IsForetold => base.IsForetold || OthersBehind.Any(row => row.IsForetold);

    private protected override IEnumerable<Source> SourcesOfAll =>
        base.SourcesOfAll.Concat(OthersBehind.SelectMany(row => row.Sources)).Distinct();

    private protected override IEnumerable<Doubt> DoubtsOfAll =>
        base.DoubtsOfAll.Concat(OthersBehind.SelectMany(row => row.Doubts)).Distinct();

    /// <summary>The rows of the formula, and the one that states the number.</summary>
    private IEnumerable<Row> OthersBehind => StatedIn is { } stated ? Rows.Append(stated) : Rows;

    private protected override string ToText() => LabelWith(IsImplied ? $"{Recomputed} (implied)" : Stated);

    /// <summary>What of the claim does not fit the rows that it names, by field; empty when all does.</summary>
    internal IEnumerable<(string Field, string Rule, string Message)> Problems()
    {
        if (Compute(out FormulaProblem? problem) is null)
            yield return ("formula", RuleId.Formula, $"'{Formula}' does not fit the rows: {problem}");
        if (IsImplied)
            yield break;
        string field = _statedIn is null ? "stated" : "statedIn";
        if ((_statedIn is null ? _stated : StatedFigure(out problem)) is not { } stated)
            yield return (field, RuleId.Formula, $"'{_statedIn}' does not fit the rows: {problem}");
        else if (stated.Unit != Unit)
            yield return (field, RuleId.Formula, $"what is stated is in '{stated.Unit}', and the claim in '{Unit}'");
        else if (Rounding?.WhyNot(stated) is { } why)
            yield return ("rounding", RuleId.ClaimShape, why);
    }

    private Estimate<Quantity>? Compute(out FormulaProblem? problem) => FormulaEvaluation.Evaluate(Formula.Root, Unit, Field, out problem);

    /// <summary>The figure of the row that states the number. A date is one where a calendar year is claimed.</summary>
    private Figure? StatedFigure(out FormulaProblem? problem)
    {
        FormulaField field = Field(_statedIn!);
        Figure? figure = field.Figure
            ?? (field.Time is { } time && time.Start.Year == time.End.Year ? Figure.Exact(time.Start.Year, Unit.CalendarYear) : null);
        problem = figure is null ? new(_statedIn!.Position, field.Problem ?? $"{field.Time} is no figure") : null;
        return figure;
    }

    private FormulaField Field(FormulaOperand operand) => _rows(operand.Row) is { } row
        ? RowFields.Of(row, operand.Path)
        : FormulaField.Missing($"there is no row '{operand.Row}'");
}
