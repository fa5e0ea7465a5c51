namespace StateOfAi.Data;

/// <summary>Checks that a conflict has at least two sides and names their facts or rows.</summary>
internal static class ConflictRules
{
    internal static IEnumerable<Breach> Check(Conflict conflict)
    {
        if (conflict.Sides.Count < 2)
            yield return new("between", RuleId.TwoSides, "a conflict must have at least two sides");
        if (!conflict.PartIds.Any())
            yield return new("", RuleId.HasParts, "a conflict must name the facts or rows involved");
    }
}
