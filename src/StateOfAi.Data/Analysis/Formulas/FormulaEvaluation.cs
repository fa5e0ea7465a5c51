namespace StateOfAi.Data;

/// <summary>
/// Evaluates a formula, units and numbers in one walk, so that what is checked when data is loaded is what is computed later. A mismatch,
/// such as dollars and euros, is a problem with the formula; a number that cannot be known is an estimate that says why.
/// </summary>
internal sealed partial class FormulaEvaluation
{
    private readonly Func<FormulaOperand, FormulaField> _fields;
    private FormulaProblem? _problem;

    private FormulaEvaluation(Func<FormulaOperand, FormulaField> fields) => _fields = fields;

    /// <summary>The number that a formula evaluates to, in the required unit; <see langword="null"/> if there is a problem.</summary>
    internal static Estimate<Quantity>? Evaluate(FormulaNode root, Unit unit, Func<FormulaOperand, FormulaField> fields,
        out FormulaProblem? problem)
    {
        var evaluation = new FormulaEvaluation(fields);
        FormulaValue? value = evaluation.NumberOf(root);
        if (value is not null && !value.Unit!.Equals(FormulaUnit.Of(unit)))
            value = evaluation.Fail(root, $"the formula gives '{value.Unit}', but '{FormulaUnit.Of(unit)}' was expected");
        problem = evaluation._problem;
        return value?.Number.Select(number => new Quantity(number.Value, unit));
    }

    private FormulaValue? ValueOf(FormulaNode node) => node switch
    {
        FormulaLiteral literal => NewNumber(FormulaUnit.Of(literal.Unit), FormulaArithmetic.Number((double)literal.Value)),
        FormulaOperand operand => Field(operand),
        FormulaNegation negation => NumberOf(negation.Of) is not { } of ? null
            : of.Unit!.Equals(FormulaUnit.CalendarYear) ? Fail(node, "a calendar year cannot be negated")
            : NewNumber(of.Unit, -of.Number),
        FormulaOperation operation =>
            NumberOf(operation.Left) is { } left && NumberOf(operation.Right) is { } right ? Operation(operation, left, right) : null,
        FormulaCall call => Call(call),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private FormulaValue? NumberOf(FormulaNode node) => ValueOf(node) is not { } value ? null
        : value.Time is null ? value
        : Fail(node, "a number was expected, found a time; year(…), years(…), months(…) and days(…) convert times to numbers");

    private FormulaValue? Field(FormulaOperand operand)
    {
        FormulaField field = _fields(operand);
        return field.Problem is { } problem ? Fail(operand, problem)
            : field.Figure is { Unit.Kind: UnitKind.Rank } ? Fail(operand, "ranks cannot be used in computations")
            : field.Figure is { } figure
                ? NewNumber(FormulaUnit.Of(figure.Unit), FormulaArithmetic.Number(figure.ToEstimate(), number => number.Value))
            : new(null, FormulaArithmetic.Number(0), field.Time);
    }

    private FormulaValue? Operation(FormulaOperation node, FormulaValue left, FormulaValue right) => node.Sign switch
    {
        '+' => Sum(node, left.Unit!, right.Unit!) is { } unit ? NewNumber(unit, EstimateArithmetic.Sum([left.Number, right.Number])) : null,
        '-' =>
            Difference(node, left.Unit!, right.Unit!) is { } unit
                ? NewNumber(unit, EstimateArithmetic.Difference(left.Number, right.Number))
                : null,
        '*' => Amounts(node, left.Unit!, right.Unit!) ? NewNumber(left.Unit!.Times(right.Unit!), left.Number * right.Number) : null,
        '/' =>
            Ratio(node, left.Unit!, right.Unit!)
                ? NewNumber(left.Unit!.Times(right.Unit!, -1), FormulaArithmetic.Quotient(left.Number, right.Number))
                : null,
        _ => left.Unit!.IsNone && right.Unit!.IsNone
            ? NewNumber(FormulaUnit.None, FormulaArithmetic.Power(left.Number, right.Number))
            : Fail(node, $"a power needs a plain number as base and exponent, found '{left.Unit}' and '{right.Unit}'"),
    };

    private FormulaUnit? Sum(FormulaNode node, FormulaUnit left, FormulaUnit right)
    {
        if (left.Equals(FormulaUnit.CalendarYear)
            ? right.Equals(FormulaUnit.Years)
            : left.Equals(FormulaUnit.Percent) && right.Equals(FormulaUnit.PercentagePoints))
            return left;
        if (left.Equals(right) && !left.Equals(FormulaUnit.CalendarYear))
            return left;
        Fail(node, $"'{left}' and '{right}' cannot be added{Hint(left, right)}");
        return null;
    }

    private FormulaUnit? Difference(FormulaNode node, FormulaUnit left, FormulaUnit right)
    {
        if (left.Equals(right))
            return left.Equals(FormulaUnit.CalendarYear)
                ? FormulaUnit.Years
                : left.Equals(FormulaUnit.Percent) ? FormulaUnit.PercentagePoints : left;
        if (left.Equals(FormulaUnit.CalendarYear)
            ? right.Equals(FormulaUnit.Years)
            : left.Equals(FormulaUnit.Percent) && right.Equals(FormulaUnit.PercentagePoints))
            return left;
        Fail(node, $"'{right}' cannot be subtracted from '{left}'{Hint(left, right)}");
        return null;
    }

    private bool Amounts(FormulaNode node, FormulaUnit left, FormulaUnit right) =>
        (left.IsAmount && right.IsAmount) || Fail(node, $"'{left}' and '{right}' cannot be multiplied{Hint(left, right)}") is not null;

    /// <summary>Two percentages have a ratio, as do two amounts; a percentage and an amount do not.</summary>
    private bool Ratio(FormulaNode node, FormulaUnit left, FormulaUnit right) =>
        (left.IsAmount && right.IsAmount) || (left.Equals(right) && !left.Equals(FormulaUnit.CalendarYear))
        || Fail(node, $"'{left}' cannot be divided by '{right}'{Hint(left, right)}") is not null;

    private static string Hint(FormulaUnit left, FormulaUnit right) => left.Equals(FormulaUnit.Percent) || right.Equals(FormulaUnit.Percent)
        ? "; fraction(…) converts a percentage to a plain number, and multiple(…) converts a percentage change to a multiple"
        : "";

    private static FormulaValue NewNumber(FormulaUnit unit, Estimate<Quantity> number) => new(unit, number, null);

    private FormulaValue? Fail(FormulaNode node, string message)
    {
        _problem ??= new(node.Position, message);
        return null;
    }
}
