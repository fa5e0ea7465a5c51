namespace StateOfAi.Data;

/// <summary>Reads a claim's specific fields and reports problems by field.</summary>
internal static class ClaimReader
{
    // The placeholder for a formula that could not be read; the claim is never seen.
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
            row.Problem("statedIn", RuleId.ClaimShape, "a claim may have 'stated' or 'statedIn', but not both");
        if (row.TextOrNull("statedIn") is not { } text)
            return null;
        if (StateOfAi.Data.Formula.Parse(text, out FormulaProblem? problem)?.Root is FormulaOperand operand)
            return operand;
        row.Problem("statedIn", RuleId.Formula,
            $"'{text}' must name a figure of a row, such as [acquisition.databricks-mosaicml].price"
                + (problem is null ? "" : $": {problem}"));
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
                    ? "a stated number needs a 'rounding'"
                    : "'rounding' needs a stated number, in 'stated' or 'statedIn'");
        bool needsDigits = kind is RoundingKind.SignificantDigits or RoundingKind.Decimals;
        // If the rounding could not be read, it is unknown whether it has digits.
        if (needsDigits != row.Has("digits") && row.Has("rounding") == kind is not null)
            row.Problem("", RuleId.ClaimShape,
                needsDigits
                    ? "this rounding needs 'digits'"
                    : "'digits' only apply to rounding to significant digits or decimals");
        int fewest = kind is RoundingKind.SignificantDigits ? 1 : 0;
        if (digits is { } given && (given < fewest || given > RoundingRule.MostDigits))
        {
            row.Problem("digits", RuleId.ClaimShape, $"the digits must be between {fewest} and {RoundingRule.MostDigits}");
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
