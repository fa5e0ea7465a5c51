namespace StateOfAi.Data;

/// <summary>Reads what a claim has beyond the common fields; what is amiss is noted at its field.</summary>
internal static class ClaimReader
{
    // What stands for a formula that could not be read; the claim is never seen.
    private static readonly Formula NoFormula = StateOfAi.Data.Formula.Parse("0", (IFormatProvider?)null);

    internal static Formula Formula(RowReader row)
    {
        string text = row.Text("formula");
        if (text.Length == 0)
            return NoFormula;
        Formula? formula = StateOfAi.Data.Formula.Parse(text, out FormulaProblem? problem);
        if (formula is null)
            row.Problem("formula", RuleId.Formula, $"'{text}' is not a formula: {problem}");
        return formula ?? NoFormula;
    }

    /// <summary>The figure of a row that states the number.</summary>
    internal static FormulaOperand? StatedIn(RowReader row)
    {
        if (!row.Has("statedIn"))
        {
            _ = row.TextOrNull("statedIn");
            return null;
        }

        if (row.Has("stated"))
            row.Problem("statedIn", RuleId.ClaimShape, "a claim has 'stated' or 'statedIn', not both");
        if (row.TextOrNull("statedIn") is not { } text)
            return null;
        if (StateOfAi.Data.Formula.Parse(text, out FormulaProblem? problem)?.Root is FormulaOperand operand)
            return operand;
        row.Problem("statedIn", RuleId.Formula,
            $"'{text}' names no figure of a row, as [acquisition.databricks-mosaicml].price does{(problem is null ? "" : $": {problem}")}");
        return null;
    }

    internal static RoundingRule? Rounding(RowReader row)
    {
        RoundingKind? kind = row.EnumOrNull<RoundingKind>("rounding");
        int? digits = row.IntegerOrNull("digits");
        bool isStated = row.Has("stated") || row.Has("statedIn");
        if (isStated != row.Has("rounding"))
            row.Problem("", RuleId.ClaimShape,
                isStated
                    ? "what is stated has a 'rounding' to be met by"
                    : "a 'rounding' is for what is stated, by 'stated' or 'statedIn'");
        bool needsDigits = kind is RoundingKind.SignificantDigits or RoundingKind.Decimals;
        // Of a rounding that could not be read it is not known whether it has digits.
        if (needsDigits != row.Has("digits") && row.Has("rounding") == kind is not null)
            row.Problem("", RuleId.ClaimShape,
                needsDigits
                    ? "a rounding to digits says to how many, in 'digits'"
                    : "'digits' are for a rounding to significant digits or decimals");
        int fewest = kind is RoundingKind.SignificantDigits ? 1 : 0;
        if (digits is { } given && (given < fewest || given > RoundingRule.MostDigits))
        {
            row.Problem("digits", RuleId.ClaimShape, $"the digits are {fewest} to {RoundingRule.MostDigits}");
            return null;
        }

        return (kind, digits) switch
        {
            (RoundingKind.SignificantDigits, { } some) => RoundingRule.SignificantDigits(some),
            (RoundingKind.Decimals, { } some) => RoundingRule.Decimals(some),
            (RoundingKind.Exact, _) => RoundingRule.Exact,
            (RoundingKind.Tolerance, _) => RoundingRule.Tolerance,
            (RoundingKind.Bound, _) => RoundingRule.Bound,
            _ => null,
        };
    }
}
