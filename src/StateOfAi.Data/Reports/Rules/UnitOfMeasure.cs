namespace StateOfAi.Data;

/// <summary>
/// Checks that the figure of an observation has a unit of its measure's kind. The measure is another row, so the reader cannot check it.
/// </summary>
internal static class UnitOfMeasure
{
    internal static IEnumerable<Breach> Check(Row row) => row switch
    {
        Observation { Value: { } value, MeasureReference.FoundOrNull: { } measure }
            when FigureProblem.Of("value", value, FigureKinds.Of(measure.Kind, measure.Unit)) is { } problem =>
            [new($"value.{problem.Part}", problem.Rule, problem.Message)],
        Measure { Unit: { } unit, Kind: var kind } when FigureKinds.Of(kind, null) is var known && !known.IsUnit(unit) =>
            [new("unit", RuleId.UnitOfField, $"a measure of the kind {kind} must be {known.What}, found the unit '{unit}'")],
        _ => [],
    };
}
