namespace StateOfAi.Data.Tests;

/// <summary>Works formulas out over figures and times that a test names by letters.</summary>
internal static class Worked
{
    /// <param name="formula">With operands such as <c>[a]</c>.</param>
    /// <param name="unit">The code of the unit that it must have.</param>
    /// <param name="fields">Written as <c>a=$1B; b=as-of 2023</c>.</param>
    internal static Estimate<Quantity> Out(string formula, string unit, string fields = "") =>
        Try(formula, unit, fields, out FormulaProblem? problem) ?? throw new InvalidOperationException(problem!.ToString());

    internal static string Problem(string formula, string unit, string fields = "")
    {
        Assert.Null(Try(formula, unit, fields, out FormulaProblem? problem));
        return problem!.ToString();
    }

    internal static Estimate<Quantity> Over(string formula, Unit unit, IReadOnlyDictionary<string, Figure> figures) =>
        FormulaEvaluation.Evaluate(Formula.Parse(formula).Root, unit, operand => new(figures[operand.Row], null, null), out _)!;

    private static Estimate<Quantity>? Try(string formula, string unit, string fields, out FormulaProblem? problem)
    {
        Dictionary<string, FormulaField> named = fields.Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split('=', 2)).ToDictionary(
                field => field[0],
                field => TimePeriod.TryParse(field[1], null, out TimePeriod? time)
                    ? new FormulaField(null, time, null)
                    : new(Printed.F(field[1]), null, null));
        return FormulaEvaluation.Evaluate(Formula.Parse(formula).Root, Unit.Parse(unit),
            operand => named.GetValueOrDefault(operand.Row, FormulaField.Missing($"there is no row '{operand.Row}'")), out problem);
    }
}
