namespace StateOfAi.Data;

/// <summary>A conflict is between two statements at least, and names them.</summary>
internal static class ConflictRules
{
    internal static IEnumerable<Breach> Check(Conflict conflict)
    {
        if (conflict.Sides.Count < 2)
            yield return new("between", RuleId.TwoSides, "a conflict has at least two sides");
        if (!conflict.PartIds.Any())
            yield return new("", RuleId.HasParts, "a conflict names the facts or rows that take part");
    }
}
