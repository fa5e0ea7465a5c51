using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// A number that can be computed from rows: either one that the report states, so that it can be audited, or one that its figures only
/// imply and nobody printed.
/// </summary>
/// <remarks>
/// A <see cref="GrowthClaim"/> records what the page says about a change. A claim says how to compute a number, whether about growth or
/// not, and points to the row that states it.
/// </remarks>
[Row]
public sealed partial class Claim : Row
{
    private readonly Func<string, Row?> _rows;
    private readonly Figure? _stated;
    private readonly FormulaOperand? _statedIn;

    /// <summary>Creates a claim over the rows of a catalog.</summary>
    /// <param name="rows">Finds the rows that the formula names by id; pass <c>catalog.GetOrNull</c>.</param>
    public Claim(Func<string, Row?> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _rows = rows;
    }

    [SetsRequiredMembers]
    internal Claim(RowReader row) : base(row)
    {
        _rows = row.Resolver.Find<Row>;
        _stated = row.FigureOrNull("stated", FigureKind.Any("the unit of the claim decides, once its formula has been read"));
        _statedIn = ClaimReader.StatedIn(row);
        Rounding = ClaimReader.Rounding(row);
        Formula = ClaimReader.Formula(row);
        Unit = row.Unit("unit");
    }

    /// <summary>
    /// The stated number: the figure of the row that states it, or our reading of words, which are kept as <see cref="Figure.Printed"/>.
    /// <see langword="null"/> if the number is only implied.
    /// </summary>
    public Figure? Stated { get => _statedIn is null ? _stated : StatedFigure(out _); init => _stated = value; }

    /// <summary>
    /// The row whose figure states the number; <see langword="null"/> if the number is implied, or stated in words or in passing.
    /// </summary>
    public Row? StatedIn => _statedIn is null ? null : _rows(_statedIn.Row);

    /// <summary>The rounding rule for comparing the stated number; <see langword="null"/> if none is stated.</summary>
    public RoundingRule? Rounding { get; init; }

    /// <summary>The formula of the number.</summary>
    public required Formula Formula { get; init; }

    /// <summary>The unit of the number, which the formula must yield.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Whether the number is only implied by the figures, so that there is nothing to audit.</summary>
    public bool IsImplied => _stated is null && _statedIn is null;

    /// <summary>The rows that the formula uses, without duplicates, in the order of the formula.</summary>
    public IReadOnlyList<Row> Rows => [.. Formula.Root.Operands.Select(operand => _rows(operand.Row)).OfType<Row>().Distinct()];

    /// <summary>
    /// The datasets that the formula takes figures from, each with the vintage that it names; empty if it only uses the report's own
    /// figures.
    /// </summary>
    public IReadOnlyList<DatasetVintage> Datasets => [
        .. Rows.Select(row => row.Dataset).OfType<DatasetVintage>().DistinctBy(dataset => (dataset.Dataset, dataset.Vintage))];

    /// <summary>
    /// The number that the figures yield, in <see cref="Unit"/>, with its bounds. If a number with bounds occurs twice in the formula, the
    /// bounds are valid but may be wider than necessary; no claim of the report has one.
    /// </summary>
    /// <exception cref="InvalidOperationException">The formula of your own claim names missing rows or fields, or its units do not match;
    /// the claims of a catalog are checked when it is loaded.</exception>
    public Estimate<Quantity> Recomputed =>
        // Unlike figures, periods do not know their rows.
        SourcedResult.Resting(Compute(out FormulaProblem? problem)
            ?? throw new InvalidOperationException($"The formula '{Formula}' cannot be evaluated: {problem}."), SourceUnion.Of([.. Rows]));

    internal override bool HousesFacts => false;

    internal override IEnumerable<Row> WithRowsBehind => OthersBehind.Prepend(this);

    internal override IEnumerable<string> SearchTexts => _stated?.Printed is { } words ? [words] : [];

    /// <summary>Compares the stated number with what the figures yield.</summary>
    /// <returns>The audit, with its verdict and explanation.</returns>
    /// <exception cref="InvalidOperationException">Nothing is stated; or, for your own claims, there is no rounding rule or the formula
    /// cannot be evaluated.</exception>
    public ClaimAudit Audit() => new(this);

    internal override bool IsForetold => base.IsForetold || OthersBehind.Any(row => row.IsForetold);

    private protected override IEnumerable<Source> SourcesOfAll =>
        base.SourcesOfAll.Concat(OthersBehind.SelectMany(row => row.Sources)).Distinct();

    private protected override IEnumerable<Doubt> DoubtsOfAll =>
        base.DoubtsOfAll.Concat(OthersBehind.SelectMany(row => row.Doubts)).Distinct();

    /// <summary>The rows of the formula, and the row that states the number.</summary>
    private IEnumerable<Row> OthersBehind => StatedIn is { } stated ? Rows.Append(stated) : Rows;

    private protected override string ToText() => LabelWith(IsImplied ? $"{Recomputed} (implied)" : Stated);

    /// <summary>What does not match the rows that the claim names, by field; empty if everything does.</summary>
    internal IEnumerable<(string Field, string Rule, string Message)> Problems()
    {
        if (Compute(out FormulaProblem? problem) is null)
            yield return ("formula", RuleId.Formula, $"'{Formula}' does not match the rows: {problem}");
        if (IsImplied)
            yield break;
        string field = _statedIn is null ? "stated" : "statedIn";
        if ((_statedIn is null ? _stated : StatedFigure(out problem)) is not { } stated)
            yield return (field, RuleId.Formula, $"'{_statedIn}' does not match the rows: {problem}");
        else if (stated.Unit != Unit)
            yield return (field, RuleId.Formula, $"the stated number is in '{stated.Unit}', but the claim is in '{Unit}'");
        else if (Rounding?.WhyNot(stated) is { } why)
            yield return ("rounding", RuleId.ClaimShape, why);
    }

    private Estimate<Quantity>? Compute(out FormulaProblem? problem) => FormulaEvaluation.Evaluate(Formula.Root, Unit, Field, out problem);

    /// <summary>The figure of the row that states the number. A date will do if the claim is about a calendar year.</summary>
    private Figure? StatedFigure(out FormulaProblem? problem)
    {
        FormulaField field = Field(_statedIn!);
        Figure? figure = field.Figure
            ?? (field.Time is { } time && time.Start.Year == time.End.Year ? Figure.Exact(time.Start.Year, Unit.CalendarYear) : null);
        problem = figure is null ? new(_statedIn!.Position, field.Problem ?? $"{field.Time} is not a figure") : null;
        return figure;
    }

    private FormulaField Field(FormulaOperand operand) => _rows(operand.Row) is { } row
        ? RowFields.Of(row, operand.Path)
        : FormulaField.Missing($"there is no row '{operand.Row}'");
}
