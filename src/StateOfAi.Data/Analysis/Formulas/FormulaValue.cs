namespace StateOfAi.Data;

/// <summary>What a row gives a formula: a figure or a time, or a problem where it has none.</summary>
internal readonly record struct FormulaField(Figure? Figure, TimePeriod? Time, string? Problem)
{
    internal static FormulaField Missing(string problem) => new(null, null, problem);
}

/// <summary>What a part of a formula comes to: a number with its unit, or a time.</summary>
/// <param name="Unit">The unit of the number; <see langword="null"/> for a time.</param>
/// <param name="Number">The number; not known for a time.</param>
/// <param name="Time">The time; <see langword="null"/> for a number.</param>
internal sealed record FormulaValue(FormulaUnit? Unit, Estimate<Quantity> Number, TimePeriod? Time);
